import type { Vocabulary } from '../types'

/** Portuguese of Brazil and Portugal. */
export const pt: Vocabulary = {
  language: 'pt',
  words: {
    speaker:
      'palestrante|palestrantes|orador|oradora|oradores|oradoras|apresentador|apresentadora|apresentadores|apresentadoras|ministrante|ministrantes|instrutor|instrutora|instrutores|conferencista|conferencistas|facilitador|facilitadora|facilitadores|docente|docentes|formador|formadora|formadores|autor|autora|autores|autoras|expositor|expositores|apresentado por|apresentada por|ministrado por|ministrada por|proferida por|quem|nome|nomes|nome do palestrante|speaker|speakers',
    host: 'mediador|mediadora|mediadores|mediação|moderador|moderadora|moderadores|moderação|mestre de cerimônias|mestre de cerimónias|anfitrião|anfitriã|anfitriões|moderado por|mediado por|apresentação do evento por|coordenação da mesa',
    guest:
      'convidado|convidada|convidados|convidadas|painelista|painelistas|debatedor|debatedora|debatedores|participantes da mesa|participantes do painel|integrantes da mesa|participam|no painel',
    talk: 'palestra|palestras|apresentação|apresentações|oficina|oficinas|minicurso|minicursos|tutorial|tutoriais|seminário|seminários|aula|aulas|conferência|conferências|comunicação|comunicações|palestra relâmpago|palestras relâmpago|palestra convidada|palestra principal|palestra de abertura|exposição|workshop|workshops|curso|demonstração|demo|talk|talks|lightning talk|lightning talks|keynote|webinar|webinário|sessão técnica|colóquio',
    event: 'evento|encontro|jornada|reunião|congresso|noite',
    title: 'título|títulos|tema|temas|assunto|assuntos|tópico|tópicos|título da palestra|tema da palestra|titulo',
    about: 'sobre|acerca de|descrição|descricao|introdução|informação|informações|detalhes|perfil|dados|sobre o tema',
    bio: 'biografia|biografias|minibio|mini-bio|mini bio|minibiografia|mini biografia|currículo|minicurrículo|mini currículo|breve biografia|nota biográfica|quem sou|trajetória',
    abstract:
      'resumo|resumos|sinopse|ementa|conteúdo|conteúdos|do que se trata|descrição da palestra|resumo da palestra|o que vamos ver|roteiro da palestra',
    takeaways:
      'o que você vai aprender|o que vais aprender|o que vai aprender|você vai aprender|objetivos de aprendizagem|aprendizados|principais aprendizados|pontos principais|benefícios',
    audience:
      'público|público-alvo|público alvo|audiência|para quem|a quem se destina|destinatários|destinado a|para quem é',
    time: 'hora|horas|horário|horários|início|fim|término|quando|hora de início|das|às',
    date: 'data|datas|dia|data e hora|data e horário|dia e hora|dia e horário|data/hora',
    duration: 'duração|carga horária|minutos',
    place: 'local|lugar|endereço|morada|onde|localização|sede|cidade|local do evento|mapa|como chegar ao local',
    room: 'sala|salas|auditório|auditórios|palco|palcos|anfiteatro|salão|laboratório de aula',
    track: 'trilha|trilhas|eixo|eixo temático|linha|faixa|trilha temática',
    level: 'nível|dificuldade|nível de dificuldade',
    language: 'idioma|idiomas|língua',
    tags: 'etiquetas|palavras-chave|palavra-chave|categoria|categorias|tipo|formato|modalidade',
    company: 'empresa|instituição|afiliação|filiação|entidade|universidade|companhia|procedência',
    post: 'cargo|função|papel|profissão|ocupação|posição',
    video:
      'vídeo|vídeos|gravação|gravações|assistir|assista|assista ao vídeo|ver o vídeo|transmissão|ao vivo|transmissão ao vivo|video|videos',
    slides: 'slides|diapositivos|slide|material|materiais|apresentação em pdf|lâminas|transparências|acetatos',
    link: 'ligação|ligações|baixar|descarregar|download|downloads|aqui|arquivo|arquivos|ficheiro|ficheiros|acesse|link|links',
    picture: 'foto|fotos|imagem|imagens|retrato|fotografia|fotografias',
    number: 'no|n.o|número|núm.',
    programme:
      'programação|programa|agenda|cronograma|pauta|ordem do dia|ordem de trabalhos|grade|grade de palestras|grade de programação|grade horária|calendário|programa provisório|programação preliminar|programação completa|programa do dia|o programa|roteiro',
    part: 'manhã|tarde|sessão|sessões|parte|bloco|primeira parte|segunda parte|período da manhã|período da tarde|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
    opening:
      'abertura|boas-vindas|boas vindas|cerimônia de abertura|cerimónia de abertura|sessão de abertura|palavras de abertura|abertura e boas-vindas|abertura do evento|recepção e boas-vindas|receção e boas-vindas|apresentação da comunidade|apresentação do grupo|novidades|notícias|saudações|acolhimento',
    break:
      'pausa|pausas|pausa para café|pausa para o café|coffee break|coffee-break|coffeebreak|café|intervalo|intervalo para café|intervalo para almoço|almoço|pausa para almoço|jantar|lanche|café da manhã|pequeno-almoço|cocktail|coquetel|porto de honra|bebidas|pizza|pizza e cerveja|cerveja|cervejas|happy hour|credenciamento|acreditação|registo de participantes|check-in|chegada|recepção|receção|recepção dos participantes|abertura de portas|abertura das portas|abertura dos portões|encerramento|sessão de encerramento|cerimônia de encerramento|considerações finais|palavras finais|fechamento|despedida|fim do evento|networking|perguntas|perguntas e respostas|debate aberto|discussão|bate-papo|foto do grupo|foto oficial|foto de grupo|sorteio|sorteios|sorteio de brindes|brindes|premiação|entrega de prêmios|entrega de prémios|confraternização|convívio|sessão de pôsteres|tempo livre',
    panel:
      'mesa redonda|mesa-redonda|mesas redondas|mesas-redondas|painel|painéis|painel de discussão|debate|roda de conversa|rodas de conversa|conversa|desconferência|bate-papo com especialistas',
    note: 'inscrição|inscrições|inscreva-se|inscreve-te|ingresso|ingressos|bilhete|bilhetes|entrada|entrada gratuita|entrada livre|preço|preços|custo|custos|valor|valores|investimento|taxa|taxas|como chegar|transporte|transportes|estacionamento|hospedagem|alojamento|hotéis|contato|contatos|contacto|contactos|fale conosco|fale com a gente|agradecimento|agradecimentos|obrigado|crônica|relato|relatos|participe|como participar|junte-se|junte-se a nós|quem somos|o que é|o que fazemos|sobre nós|sobre o evento|objetivo|objetivos|motivação|contexto|informações práticas|informações gerais|informação útil|mais informações|saiba mais|acessibilidade|código de conduta|perguntas frequentes|faq|dúvidas|dúvidas frequentes|referências|bibliografia|recursos|fontes|chamada de trabalhos|chamada de palestras|chamada de propostas|submissão|submissões|propostas|datas importantes|prazo|prazos|requisitos|pré-requisitos|o que levar|o que trazer|materiais necessários|depois|a seguir|acesso|conexão|como assistir|pesquisa|resultado|resultados|decisões|deliberações|anúncios|anúncio|avisos|aviso|nota|notas|importante|imprensa|certificado|certificados|galeria|galeria de fotos|regulamento|seja um patrocinador',
    aside:
      'organizador|organizadora|organizadores|organizadoras|organização e contato|organizado por|realização|comitê organizador|comissão organizadora|comissão científica|comitê científico|comitê de programa|comissão|comitê|equipe|equipa|a equipe|time|voluntariado|voluntário|voluntária|voluntários|voluntárias|patrocinador|patrocinadora|patrocinadores|nossos patrocinadores|patrocínio|patrocínios|apoio|apoios|apoiador|apoiadores|apoio institucional|com o apoio de|parceiro|parceiros|parceria|parcerias|participante|participantes|lista de participantes|presentes|ausentes|ausências justificadas|ata|ata da reunião|atas|acta|actas|encaminhamentos|tarefas|pendências|ações|edições anteriores|eventos anteriores|eventos passados|encontros anteriores|próximo evento|próximos eventos|próximo encontro|próximos encontros|próximas datas|próxima reunião|vagas|vagas de emprego|ofertas de emprego|júri|banca|banca examinadora|membros da banca|chat|registro do chat|organização',
    filler:
      'o|a|os|as|um|uma|uns|umas|de|do|da|dos|das nossas|e|ou|ao|à|aos|em|no|na|nos|nas|para|por|pelo|pela|com|nosso|nossa|nossos|nossas|seu|sua|seus|suas|este|esta|todos|todas|breve|curto|curta|preliminar|provisório|provisória|detalhado|completo|completa|previsto|prevista|primeiro|primeira|segundo|segunda|terceiro|terceira|principal|hoje|é|são|geral|técnica|técnico|do evento',
  },
  noteBeginnings:
    'evento online|evento presencial|evento virtual|o que levar|o que trazer|quem somos|quem pode|para quem|inscrição|inscrições|inscreva-se|inscreve-te|inscrever-se|ingressos|bilhetes|entrada|endereço|contato|contatos|contacto|contactos|junte-se|participe|participar|participação|sobre nós|sobre o evento|sobre a comunidade|sobre o grupo|informações|informação|mais informações|saiba mais|agradecimentos|agradecemos|obrigado|obrigada|crônica|relato|fotos|galeria|patrocínio|patrocinadores|patrocinador|apoio|apoiadores|parceiros|parcerias|com o apoio|organização|organizadores|realização|comissão|comitê|próximo|próximos|próxima|próximas|edições|eventos anteriores|chamada|submissão|submissões|datas importantes|data e|requisitos|pré-requisitos|siga-nos|hospedagem|alojamento|transporte|perguntas frequentes|dúvidas|como chegar|como participar|como se inscrever|onde e quando|quando e onde|código de conduta|nossos patrocinadores|nossos apoiadores|seja um|siga o',
  noteEndings:
    'inscrição|inscrições|patrocinadores|apoiadores|parceiros|organizadores|participantes|fotos|agradecimentos|hospedagem|alojamento|como chegar|como participar|datas importantes',
  openingBeginnings:
    'abertura|boas-vindas|boas vindas|cerimônia de abertura|cerimónia de abertura|sessão de abertura|palavras de abertura',
  openingEndings: 'abertura|boas-vindas|boas vindas',
  breakBeginnings:
    'pausa|intervalo|coffee break|coffee-break|café|almoço|jantar|lanche|encerramento|credenciamento|fim do|networking|sorteio|happy hour|abertura de portas|abertura das portas|confraternização',
  panelBeginnings: 'mesa redonda|mesa-redonda|painel|debate|roda de conversa',
  panelEndings: 'mesa redonda|mesa-redonda|roda de conversa',
  of: 'de|da|do',
  by: 'por|apresentado por|apresentada por|ministrado por|ministrada por|mediado por|moderado por',
  paidFor: 'patrocinado|patrocinada|oferecido|oferecida|organizado|organizada',
  with: 'com|com a participação de|participam',
  on: 'sobre|acerca de|fala sobre|vai falar sobre|falará sobre|apresenta|apresentará|conta',
  several: 'palestrantes|oradores|oradoras|apresentadores|convidados|convidadas',
  and: 'e|&|junto com',
  tells:
    'diz|escreve|conta|explica|comenta|apresenta|apresentará|fala|falará|mostra|mostrará|vai|nos|traz|dará|apresentou|mostrou',
  lives:
    'é|era|foi|tem|trabalha|trabalhou|lidera|dirige|desenvolve|ensina|leciona|estuda|estudou|contribui|colabora|dedica-se|se dedica|atua|vive|mora|mantém|fundou|criou|cofundou|faz parte|apaixonado|apaixonada|formado|formada|graduado|graduada|atualmente|desde|anteriormente|ele|ela',
  iAm: 'meu nome é|o meu nome é|chamo-me|me chamo|sou|eu sou o|eu sou a',
  minutes: 'ata|ata da|atas',
  posts:
    'engenheiro|engenheira|desenvolvedor|desenvolvedora|programador|programadora|arquiteto|arquiteta|consultor|consultora|diretor|diretora|responsável|chefe|gerente|gestor|gestora|fundador|fundadora|cofundador|cofundadora|co-fundador|presidente|vice-presidente|secretário|secretária|pesquisador|pesquisadora|investigador|investigadora|professor|professora|doutorando|doutoranda|mestrando|mestranda|estudante|aluno|aluna|bolsista|membro|sócio|sócia|administrador|administradora|técnico|técnica|analista|cientista|jornalista|bibliotecário|bibliotecária|autônomo|autônoma|freelancer|líder|coordenador|coordenadora|especialista|advogado|advogada|ltda|ltda.|s.a.|lda|lda.|eireli|universidade|escola|instituto|faculdade|departamento|laboratório|associação|fundação|prefeitura|câmara|ministério|agência|empresa|banco|biblioteca|colégio|hospital|centro|grupo|cooperativa|comunidade|na|no|governo|secretaria|serpro|ufrj|usp|unicamp|ufmg|ufrgs',
  titles: 'dr.|dra.|dr|dra|sr.|sra.|eng.|eng.a|prof.|profa.|prof.a|me.|ma.|doutor|doutora',
  notNames:
    'av.|o|a|os|as|um|uma|de|do|da|dos|das|e|ou|ao|à|aos|às|em|no|na|nos|nas|para|por|pelo|pela|com|sem|sobre|entre|até|desde|como|que|quê|quando|onde|quem|qual|é|são|ser|há|nosso|nossa|seu|sua|este|esta|novo|nova|novos|novas|introdução|primeiros|passos|segurança|dados|software|livre|livres|aberto|aberta|mapas|servidor|servidores|rede|redes|ferramentas|projeto|projetos|projecto|boas|vindas|abertura|pausa|café|almoço|encerramento|programação|programa|horário|sala|local|mesa|redonda|encontro|palestra|oficina|inscrição|segunda|terça|quarta|quinta|sexta|sábado|domingo|feira|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|rua|avenida|praça|fim|início|perguntas|respostas|título|resumo|biografia|participantes|devem|deverão|podem|todo|todos|melhores|práticas|cada',
  notNameEndings: 'ização|bilidade|urança|ologia|ologias|versidade',
  unknown:
    'você|vocês|a confirmar|a definir|a anunciar|em breve|a designar|por confirmar|por definir|vários|diversos|todos|organização|a organização|todos os palestrantes|equipe',
  nickname: 'vulgo|apelido|alcunha|conhecido como|conhecida como|mais conhecido como',
  weekdays: [
    'segunda-feira segunda seg',
    'terça-feira terça ter terca',
    'quarta-feira quarta qua',
    'quinta-feira quinta qui',
    'sexta-feira sexta sex',
    'sábado sáb sabado sab',
    'domingo dom',
  ],
  months: [
    'janeiro jan',
    'fevereiro fev',
    'março mar marco',
    'abril abr',
    'maio mai',
    'junho jun',
    'julho jul',
    'agosto ago',
    'setembro set',
    'outubro out',
    'novembro nov',
    'dezembro dez',
  ],
  am: 'da manhã',
  pm: 'da tarde|da noite|meio-dia',
  clock: 'h|hs|horas|hrs',
  at: 'às|a partir das|das',
  days: 'dia #|#o dia|jornada #',
  namedDays: ['primeiro dia|dia um', 'segundo dia|dia dois', 'terceiro dia|dia três'],
  abstractOf: 'resumo de',
  languages: 'português|inglês|em português|em inglês|espanhol|em espanhol',
  gatherings:
    'encontro|encontros|jornada|jornadas|congresso|conferência|fórum|forum|feira|festival|semana|noite|assembleia|reunião|reuniões|oficina|escola|escola de verão|curso|meetup|hackathon|barcamp|festa|edição|aniversário|simpósio|ciclo|day|install fest|installfest|flisol|seminários|tarde|defesa|café com',
}
