import type { Vocabulary } from '../types'

export const es: Vocabulary = {
  language: 'es',
  words: {
    speaker:
      'ponente|ponentes|orador|oradora|oradores|oradoras|conferenciante|conferenciantes|conferencista|conferencistas|expositor|expositora|expositores|expositoras|disertante|disertantes|charlista|charlistas|tallerista|talleristas|instructor|instructora|instructores|docente|docentes|profesorado|autor|autora|autores|autoras|presentador|presentadora|presentadores|presentado por|impartido por|impartida por|a cargo de|dictado por|dictada por|imparte|imparten|presenta|presentan|quién|nombre|nombres|nombre y apellidos|nombre del ponente|speaker|speakers',
    host: 'moderador|moderadora|moderadores|moderación|modera|moderan|moderado por|anfitrión|anfitriona|anfitriones|conduce|coordina|coordinador de la mesa|maestro de ceremonias|maestra de ceremonias|presidencia de mesa',
    guest:
      'invitado|invitada|invitados|invitadas|panelista|panelistas|participantes de la mesa|participan en la mesa|intervienen|contertulios|integrantes del panel|participan|en la mesa|en el panel',
    talk: 'charla|charlas|ponencia|ponencias|conferencia|conferencias|presentación|presentaciones|taller|talleres|tutorial|tutoriales|sesión técnica|exposición|exposiciones|seminario|seminarios|webinar|charla relámpago|charlas relámpago|charla invitada|charla magistral|conferencia magistral|conferencia inaugural|conferencia invitada|comunicación|comunicaciones|clase|curso|demostración|demo|demos|plenaria|plenarias|keynote|lightning talk|lightning talks|talk',
    event: 'evento|encuentro|jornada|jornadas|reunión|congreso',
    title:
      'título|títulos|tema|temas|asunto|título de la charla|título de la ponencia|nombre de la charla|temática|titulo',
    about:
      'sobre|acerca de|descripción|descripcion|introducción|información|detalles|perfil|presentación de|datos|reseña',
    bio: 'biografía|biografias|biografías|biografia|breve biografía|reseña biográfica|semblanza|trayectoria|currículum|perfil profesional|bio corta|quién soy',
    abstract:
      'resumen|resúmenes|sinopsis|contenido|contenidos|de qué trata|de qué va|descripción de la charla|resumen de la charla|temario|esquema',
    takeaways:
      'qué aprenderás|lo que aprenderás|aprenderás|qué te llevarás|qué te llevas|objetivos de aprendizaje|aprendizajes|beneficios|conclusiones clave|puntos clave',
    audience:
      'audiencia|público|público objetivo|dirigido a|a quién va dirigido|a quién está dirigido|destinatarios|para quién|perfil de los asistentes',
    time: 'hora|horas|horario|horarios|inicio|fin|cuándo|hora de inicio|hora de fin|franja horaria|franja',
    date: 'fecha|fechas|día|fecha y hora|fecha y horario|día y hora|fecha/hora',
    duration: 'duración|minutos',
    place: 'lugar|dirección|dónde|ubicación|sede|ciudad|localización|lugar del evento|mapa',
    room: 'sala|salas|aula|aulas|auditorio|salón|escenario|salón de actos|anfiteatro|paraninfo',
    track: 'vía|línea|eje|eje temático|itinerario|bloque temático|pista',
    level: 'nivel|dificultad|nivel de dificultad',
    language: 'idioma|idiomas|lengua',
    tags: 'etiquetas|etiqueta|palabras clave|palabra clave|categoría|categorías|tipo|formato|modalidad',
    company:
      'empresa|compañía|organización|institución|afiliación|entidad|universidad|filiación|centro de trabajo|procedencia',
    post: 'cargo|puesto|rol|función|profesión|ocupación',
    video:
      'vídeo|vídeos|video|videos|grabación|grabaciones|ver vídeo|ver video|ver la grabación|emisión|retransmisión|en diferido|transmisión',
    slides: 'diapositivas|transparencias|láminas|filminas|presentación en pdf|material|materiales|slides|documentación',
    link: 'enlace|enlaces|vínculo|descargar|descarga|descargas|aquí|archivo|archivos|liga|ver',
    picture: 'foto|fotos|imagen|imágenes|retrato|fotografía|fotografías',
    number: 'no|núm.|número|n.o',
    programme:
      'programa|programas|agenda|cronograma|orden del día|calendario|horario de la jornada|programación|itinerario del día|programa provisional|programa preliminar|programa completo|escaleta|plan|planificación|parrilla|el programa',
    part: 'mañana|tarde|noche|sesión|sesiones|parte|bloque|sesión de mañana|sesión de tarde|primera parte|segunda parte|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    opening:
      'bienvenida|apertura|inauguración|acto de apertura|acto inaugural|ceremonia de apertura|palabras de bienvenida|palabras de apertura|bienvenida e introducción|bienvenida y presentación|recibimiento|presentación del evento|presentación de la jornada|presentación de la comunidad|recepción y bienvenida|noticias|novedades',
    break:
      'pausa|pausas|pausa café|pausa-café|pausa para café|pausa para el café|pausa para comer|pausa para almorzar|descanso|receso|intermedio|café|coffee break|comida|almuerzo|cena|desayuno|merienda|cóctel|brindis|vino español|vino de honor|refrigerio|refrigerios|aperitivo|cervezas|cañas|pizza|pizzas|pizza y cerveza|bebidas|picoteo|catering|registro|acreditación|acreditaciones|recogida de acreditaciones|entrega de acreditaciones|llegada|recepción|recepción de asistentes|apertura de puertas|clausura|cierre|acto de clausura|ceremonia de cierre|palabras de cierre|despedida|cierre y despedida|conclusiones|conclusiones y cierre|fin del evento|fin de la jornada|networking|turno de preguntas|preguntas|preguntas y respuestas|ruegos y preguntas|debate abierto|discusión|foto de grupo|foto de familia|foto grupal|sorteo|sorteos|rifa|entrega de premios|premios|tiempo libre|sesión de pósters|pósters|convivencia|después del evento|afterparty',
    panel:
      'mesa redonda|mesas redondas|panel|paneles|panel de discusión|panel de debate|debate|conversatorio|coloquio|tertulia|charla de café|panel de expertos|mesa de debate',
    note: 'inscripción|inscripciones|inscríbete|regístrate|registro de asistentes|entradas|entrada|entrada libre|entrada gratuita|precio|precios|coste|costes|costo|costos|tarifa|tarifas|tasas|cuota|cómo llegar|cómo llegar a|transporte|aparcamiento|estacionamiento|alojamiento|hospedaje|hoteles|contacto|contactos|contáctanos|agradecimiento|agradecimientos|gracias|crónica|resumen del evento|participa|cómo participar|únete|quiénes somos|qué es|qué hacemos|sobre nosotros|sobre nosotras|sobre el evento|objetivo|objetivos|motivación|contexto|información práctica|información general|información útil|más información|accesibilidad|código de conducta|preguntas frecuentes|faq|referencias|bibliografía|recursos|fuentes|convocatoria|convocatoria de ponencias|convocatoria de charlas|llamado a charlas|envío de propuestas|propuestas|fechas importantes|fecha límite|plazo|plazos|requisitos|requisitos previos|prerrequisitos|materiales necesarios|qué traer|qué necesitas|después|a continuación|conexión|acceso|enlace de conexión|encuesta|resultados|resultado|acuerdos|anuncios|anuncio|avisos|aviso|nota|notas|importante|prensa|certificado|certificados|bases|condiciones|patrocinio|galería|galería de fotos|¡gracias!|gracias a todos',
    aside:
      'organizador|organizadora|organizadores|organizadoras|organización y contacto|organiza|organizan|organizado por|comité organizador|comité científico|comité de programa|comité|comités|comisión|equipo|el equipo|equipo organizador|voluntariado|voluntario|voluntarios|voluntarias|patrocinador|patrocinadora|patrocinadores|nuestros patrocinadores|patrocina|patrocinan|auspiciador|auspiciadores|auspicia|auspician|sponsor|sponsors|colaborador|colaboradores|colabora|colaboran|con la colaboración de|con el apoyo de|apoya|apoyan|apoyo|socios|asistente|asistentes|lista de asistentes|participante|participantes|lista de participantes|presentes|ausentes|excusados|acta|acta de la reunión|actas|minuta|secretaría|tareas|tareas pendientes|pendientes|acciones|ediciones anteriores|eventos anteriores|eventos pasados|charlas anteriores|próximo evento|próximos eventos|próximas fechas|próxima reunión|próximo encuentro|archivo histórico|ofertas de empleo|bolsa de trabajo|jurado|tribunal|miembros del tribunal|chat|registro del chat',
    filler:
      'el|la|los|las|lo|un|una|unos|unas|de|del|y|e|o|a|al|en|para|por|con|sobre la|nuestro|nuestra|nuestros|nuestras|tu|tus|su|sus|este|esta|estos|estas|todos|todas|breve|corta|corto|provisional|preliminar|detallado|completo|completa|previsto|prevista|primer|primera|primero|segundo|segunda|tercer|tercera|principal|invitado especial|hoy|es|son|general|técnica|técnico|del evento',
  },
  noteBeginnings:
    'evento en línea|evento online|evento presencial|evento virtual|cómo|qué necesitas|qué necesito|qué traer|quiénes somos|quién puede|a quién|inscripción|inscripciones|inscríbete|inscribirse|registro|regístrate|registrarse|entradas|precio|coste|costo|lugar|sede|ubicación|contacto|contáctanos|únete|participa|participar|participación|sobre nosotros|sobre nosotras|sobre el evento|sobre la comunidad|acerca del evento|acerca de nosotros|acerca de nosotras|agradecimientos|agradecemos|crónica|fotos|galería|patrocinadores|patrocinio|patrocina|colaboradores|colaboran|colabora|con el apoyo|con la colaboración|organización|organizadores|organiza|organizan|comité|próximo|próximos|próxima|próximas|ediciones|eventos anteriores|convocatoria|llamado|llamada|fechas|fecha y|requisitos|más información|información|síguenos|alojamiento|transporte|preguntas frecuentes|bases|cómo llegar|cómo participar|cómo inscribirse|código de conducta|nuestros patrocinadores|gracias a',
  noteEndings:
    'inscripción|inscripciones|registro|patrocinadores|colaboradores|organizadores|asistentes|participantes|fotos|agradecimientos|alojamiento|cómo llegar|fechas importantes',
  openingBeginnings:
    'bienvenida|apertura|inauguración|acto de apertura|acto inaugural|palabras de bienvenida|palabras de apertura|presentación del evento|presentación de la jornada',
  openingEndings: 'bienvenida|apertura|de inauguración|inaugural',
  breakBeginnings:
    'pausa|descanso|receso|café|comida|almuerzo|cena|cóctel|clausura|cierre|registro y|acreditación|fin de|networking|sorteo|despedida|apertura de puertas',
  panelBeginnings: 'mesa redonda|panel|debate|conversatorio|coloquio|tertulia',
  panelEndings: 'mesa redonda|panel',
  of: 'de',
  by: 'por|a cargo de|impartido por|impartida por|presentado por|presentada por|dictado por|moderado por|moderada por',
  paidFor: 'patrocinado|patrocinada|ofrecido|ofrecida|organizado|organizada',
  with: 'con|participan|intervienen|con la participación de',
  on: 'sobre|acerca de|habla de|hablará de|hablará sobre|nos habla de|presenta|presentará|nos cuenta',
  several: 'ponentes|oradores|oradoras|conferenciantes|expositores|expositoras|invitados|invitadas',
  and: 'y|e|&|junto a|junto con',
  tells:
    'dice|escribe|cuenta|explica|comenta|nos cuenta|presenta|presentará|habla|hablará|muestra|mostrará|nos|va|dará|ofrece|imparte|presentó|mostró',
  lives:
    'es|era|fue|ha|trabaja|trabajó|lidera|dirige|desarrolla|enseña|estudia|estudió|contribuye|colabora en|se dedica|vive|mantiene|escribe|fundó|creó|cofundó|forma parte|cuenta con|apasionado|apasionada|licenciado|licenciada|graduado|graduada|actualmente|desde|anteriormente|él|ella',
  iAm: 'me llamo|mi nombre es|soy|hola, soy',
  minutes: 'acta|acta de|actas',
  posts:
    'ingeniero|ingeniera|desarrollador|desarrolladora|programador|programadora|arquitecto|arquitecta|consultor|consultora|director|directora|responsable|jefe|jefa|gerente|fundador|fundadora|cofundador|cofundadora|co-fundador|presidente|presidenta|vicepresidente|secretario|secretaria|investigador|investigadora|profesor|profesora|catedrático|catedrática|doctorando|doctoranda|estudiante|alumno|alumna|miembro|socio|socia|administrador|administradora|técnico|técnica|analista|científico|científica|periodista|bibliotecario|bibliotecaria|autónomo|autónoma|freelance|líder|coordinador|coordinadora|especialista|experto|experta|abogado|abogada|s.l.|sl|s.a.|s.l.u.|s.a.s.|s. coop.|s.r.l.|universidad|escuela|instituto|facultad|departamento|laboratorio|asociación|fundación|ayuntamiento|ministerio|agencia|empresa|banco|biblioteca|colegio|hospital|centro|grupo|cooperativa|comunidad|en|diputación|gobierno|consultoría',
  titles: 'dr.|dra.|dr|dra|d.|dña.|sr.|sra.|ing.|lic.|prof.|profa.|mtro.|mtra.|mg.|msc.',
  notNames:
    'av.|el|la|los|las|un|una|unos|unas|de|del|y|e|o|a|al|en|para|por|con|sin|sobre|entre|hacia|desde|cómo|qué|cuándo|dónde|quién|cuál|es|son|ser|hay|nuestro|nuestra|tu|su|este|esta|nuevo|nueva|nuevos|nuevas|introducción|primeros|pasos|seguridad|datos|software|libre|libres|abierto|abierta|mapas|servidor|servidores|red|redes|herramientas|proyecto|proyectos|bienvenida|pausa|café|comida|almuerzo|clausura|cierre|programa|horario|sala|lugar|mesa|redonda|jornada|charla|taller|inscripción|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|calle|avenida|plaza|fin|inicio|preguntas|respuestas|título|resumen|biografía|participantes|deben|deberán|pueden|todo|todos|mejores|prácticas|cada',
  notNameEndings: 'ización|ación|bilidad|uridad|alidad|versidad|ología|ologías',
  unknown:
    'ti|vosotros|mí|por confirmar|por determinar|por definir|por anunciar|pendiente|pendiente de confirmar|a confirmar|próximamente|varios|varios ponentes|todos|organización|la organización|todos los ponentes|equipo organizador',
  nickname: 'alias|apodo|conocido como|conocida como|a.k.a.',
  weekdays: [
    'lunes lun',
    'martes mar',
    'miércoles mié miercoles mie',
    'jueves jue',
    'viernes vie',
    'sábado sáb sabado sab',
    'domingo dom',
  ],
  months: [
    'enero ene',
    'febrero feb',
    'marzo mar',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre sep sept setiembre',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  am: 'de la mañana|a.m.|am',
  pm: 'de la tarde|de la noche|p.m.|pm|mediodía',
  clock: 'h|hs|hs.|hrs|horas|h.',
  at: 'a las|desde las|de|sobre las',
  days: 'día #|jornada #',
  namedDays: [
    'primer día|primera jornada|día uno',
    'segundo día|segunda jornada|día dos',
    'tercer día|tercera jornada|día tres',
  ],
  abstractOf: 'resumen de',
  languages: 'español|inglés|ingles|en español|en inglés|en ingles|catalán|en catalán|portugués',
  gatherings:
    'encuentro|encuentros|jornada|jornadas|congreso|conferencia|foro|feria|festival|semana|noche|asamblea|reunión|reuniones|taller|talleres|escuela|escuela de verano|curso|meetup|quedada|hackatón|hackathon|barcamp|fiesta|edición|aniversario|tertulia|cumbre|simposio|ciclo|seminario permanente|tarde|kermés|betabeers|defensa',
}
