import type { Vocabulary } from '../types'

export const fr: Vocabulary = {
  language: 'fr',
  words: {
    speaker:
      "intervenant|intervenante|intervenants|intervenantes|intervenant e|intervenant e s|intervenant.e|intervenant.e.s|intervenant(e)|intervenant(e)s|orateur|oratrice|orateurs|oratrices|orateur rice|orateur rice s|conférencier|conférencière|conférenciers|conférencières|conférencier ère|conférencier ère s|présentateur|présentatrice|présentateurs|formateur|formatrice|formateurs|auteur|autrice|auteure|auteurs|autrices|auteur rice s|présenté par|animé par|proposé par|qui|nom|prénom et nom|nom de l'intervenant|speaker|speakers",
    host: 'animateur|animatrice|animateurs|animateur rice|animation|modérateur|modératrice|modérateurs|modération|modéré par|présidence|président de séance|présidente de séance|maître de cérémonie|hôte|hôtes',
    guest:
      'invité|invitée|invités|invitées|invité e s|participants à la table ronde|discutant|discutante|discutants|panélistes|panéliste|table ronde avec|autour de la table|participent',
    talk: "présentation|présentations|conférence|conférences|exposé|exposés|intervention|interventions|séminaire|atelier|ateliers|tutoriel|tutoriels|communication|communications|conférence invitée|conférence plénière|conférence d'ouverture|plénière|plénières|démonstration|démo|démos|quickie|quickies|lightning talk|talk|talks|sujet proposé|cours",
    event: 'événement|évènement|rencontre|soirée|journée|journées|manifestation|colloque',
    title:
      'titre|titres|sujet|sujets|thème|thèmes|thématique|intitulé|titre de la présentation|sujet de la présentation',
    about:
      'à propos|présentation générale|description|descriptif|introduction|informations|détails|profil|au sujet|précisions',
    bio: "biographie|biographies|courte biographie|brève biographie|notice biographique|parcours|mini-bio|qui suis-je|portrait|à propos de l'intervenante|à propos de l'intervenant|à propos de l'orateur|à propos de l'oratrice|présentation de l'intervenant|présentation de l'intervenante|présentation de l'orateur|présentation des intervenants",
    abstract:
      "résumé|résumés|sommaire|contenu|synopsis|plan de la présentation|descriptif de la présentation|résumé de la présentation|de quoi s'agit-il|en bref",
    takeaways:
      'ce que vous apprendrez|ce que vous allez apprendre|vous apprendrez|à retenir|points clés|acquis|objectifs pédagogiques|bénéfices',
    audience: "public|public visé|public cible|publics|pour qui|à qui s'adresse|auditoire",
    time: 'heure|heures|horaire|horaires|début|quand|créneau|plage horaire',
    date: 'date|dates|jour|date et heure|dates et horaires|date & heure|date et horaires',
    duration: 'durée|minutes',
    place: "lieu|adresse|où|endroit|localisation|ville|lieu de l'événement|site|plan d'accès",
    room: 'salle|salles|amphi|amphithéâtre|auditorium|scène|local|hall',
    track: 'piste|parcours thématique|filière|axe|volet|session parallèle',
    level: 'niveau|difficulté|niveau requis',
    language: 'langue|langues|langue de la présentation',
    tags: 'mots-clés|mots clés|mot-clé|étiquettes|catégorie|catégories|type|format',
    company:
      'entreprise|société|organisme|organisation|affiliation|affiliations|établissement|institution|structure|employeur|laboratoire|université|association',
    post: 'fonction|poste|rôle|métier|profession|titre du poste|statut',
    video:
      'vidéo|vidéos|enregistrement|enregistrements|captation|captations|rediffusion|rediffusions|replay|replays|voir la vidéo|revoir|en vidéo|diffusion en direct|le direct',
    slides:
      'diapositives|diapos|transparents|support|supports|supports de présentation|support de présentation|planches|diaporama|documents|slides',
    link: 'lien|liens|télécharger|téléchargement|ici|fichier|fichiers|accéder|consulter',
    picture: 'photo|photos|image|images|portrait photo',
    number: 'n°|numéro|no',
    programme:
      'programme|programmes|au programme|ordre du jour|déroulé|déroulement|planning|emploi du temps|calendrier|grille|grille horaire|agenda|programme détaillé|programme provisoire|programme de la soirée|programme de la journée|programme prévisionnel|horaire de la journée|le programme',
    part: 'matin|matinée|après-midi|partie|séance|séances|session|sessions|bloc|première partie|deuxième partie|seconde partie|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    opening:
      "accueil|ouverture|mot de bienvenue|mots de bienvenue|bienvenue|mot d'accueil|mot d'introduction|mots d'introduction|introduction de la soirée|introduction de la journée|discours d'ouverture|allocution d'ouverture|allocution|allocutions|accueil et introduction|accueil et présentation|présentation de la journée|actualités|actus|actualités de l'association|nouvelles|tour de table",
    break:
      "pause|pauses|pause café|pause-café|pause déjeuner|pause-déjeuner|pause repas|pause gourmande|café|café d'accueil|accueil café|accueil des participants|accueil et café|petit déjeuner|petit-déjeuner|déjeuner|dîner|dîner de gala|repas|buffet|buffet dînatoire|apéro|apéritif|apéritif dînatoire|cocktail|cocktail dînatoire|pot|pot de l'amitié|verre de l'amitié|rafraîchissements|collation|goûter|pizzas|pizzas et boissons|boissons|clôture|mot de clôture|mots de clôture|conclusion|conclusions|conclusion et clôture|fin|fin de la soirée|fin de la journée|fin de l'événement|fermeture|fermeture des portes|ouverture des portes|enregistrement des participants|émargement|réseautage|networking|moment convivial|échanges|échanges libres|temps d'échange|discussions|discussion|discussion libre|questions|questions-réponses|questions/réponses|questions et réponses|session de questions|photo de groupe|tirage au sort|tombola|remise des prix|après-soirée|session posters|session poster|visite",
    panel:
      'table ronde|table-ronde|tables rondes|débat|débats|panel|discussion en panel|panel de discussion|conversation|entretien croisé|tribune',
    note: "inscription|inscriptions|s'inscrire|modalités d'inscription|inscription et tarifs|tarif|tarifs|prix|coût|coûts|frais|frais d'inscription|billet|billets|billetterie|entrée|entrée libre|accès|comment venir|venir|s'y rendre|transport|transports|stationnement|hébergement|hébergements|contact|contacts|nous contacter|mentions légales|remerciement|remerciements|merci|merci à|compte-rendu|compte rendu|comptes rendus|bilan|retour en images|participer|comment participer|rejoignez-nous|nous rejoindre|rejoindre|qui sommes-nous|à propos de nous|à propos de l'événement|objectif|objectifs|but|buts|motivation|contexte|en pratique|pratique|informations pratiques|infos pratiques|renseignements|renseignements pratiques|accessibilité|restauration|code de conduite|foire aux questions|faq|pour aller plus loin|aller plus loin|en savoir plus|plus d'informations|plus d'infos|références|bibliographie|ressources|sources|appel à communications|appel à contributions|appel à propositions|appel à conférences|appel à conférenciers|soumission|soumissions|dates importantes|date limite|prérequis|pré-requis|matériel|à apporter|matériel requis|ensuite|après|et après|connexion|lien de connexion|visioconférence|retransmission|sondage|questionnaire|avis|la suite|suites|résultat|résultats|décisions|annonces|annonce|diffusion|presse|la presse en parle|partenariat|devenir partenaire|adhésion|conditions",
    aside:
      "organisateur|organisatrice|organisateurs|organisatrices|organisateur rice s|organisation et contact|organisé par|comité d'organisation|comité scientifique|comité de programme|comité|comités|équipe|l'équipe|équipe organisatrice|bénévole|bénévoles|sponsor|sponsors|nos sponsors|commanditaire|commanditaires|partenaire|partenaires|nos partenaires|soutien|soutiens|soutenu par|avec le soutien de|mécène|mécènes|parrain|parrains|participant|participante|participants|participantes|participant e s|liste des participants|présents|présentes|personnes présentes|étaient présents|absents|excusés|absents excusés|procès-verbal|procès verbal|pv|secrétaire de séance|relevé de décisions|actions|actions à mener|à faire|points à traiter|éditions précédentes|éditions passées|événements passés|rencontres précédentes|prochaine rencontre|prochaines rencontres|prochain événement|prochains événements|prochaines dates|prochaine réunion|à venir|archives|offres d'emploi|emplois|jury|membres du jury|clavardage|discussion en ligne|composition du jury",
    filler:
      "le|la|les|l'|un|une|des|de|du|d'|et|ou|à|au|aux|en|pour|par|sur|dans|avec|notre|nos|votre|vos|leur|leurs|ce|cette|ces|son|sa|ses|tous|toutes|court|courte|brève|bref|provisoire|prévisionnel|détaillé|détaillée|prévu|prévue|première|premier|deuxième|second|seconde|troisième|dernier|principal|principale|invité d'honneur|complet|complète|général|générale|est|sont|soir|ce soir",
  },
  noteBeginnings:
    "événement en ligne|en ligne|qui sommes|qui peut|quand et où|où et quand|informations|infos|info|inscription|inscriptions|inscrivez-vous|s'inscrire|tarif|tarifs|venir|s'y rendre|hébergement|rejoignez|rejoindre|participer|participez|à propos|merci|remerciements|un grand merci|compte-rendu|compte rendu|retour sur|photos|nos|partenaires|partenaire|sponsor|sponsors|avec le soutien|organisation|organisateurs|organisé|comité|prochain|prochaine|éditions|appel à|dates importantes|date et|date &|prérequis|pré-requis|pour aller|en savoir|plus d'infos|plus d'informations|et après|devenir|suivez|retrouvez|à noter|comment venir|comment participer|comment s'inscrire|nous contacter|nous rejoindre|nous trouver|code de conduite|contact et",
  noteEndings:
    'inscription|inscriptions|partenaires|sponsors|organisateurs|tarifs|participants|remerciements|hébergement|informations pratiques|infos pratiques',
  openingBeginnings:
    "accueil|ouverture|mot de bienvenue|mots de bienvenue|bienvenue|mot d'accueil|discours d'ouverture|allocution|introduction de la",
  openingEndings: "d'ouverture|de bienvenue|d'accueil",
  breakBeginnings:
    'pause|café|déjeuner|dîner|apéro|apéritif|cocktail|buffet|clôture|mot de clôture|fin de|verre de|pot de|ouverture des portes|accueil café|accueil des participants|repas',
  panelBeginnings: 'table ronde|table-ronde|débat|panel',
  panelEndings: 'table ronde',
  of: 'de',
  by: 'par|présenté par|présentée par|animé par|animée par|modéré par',
  paidFor: 'offert|offerte|offerts|sponsorisé|sponsorisée|organisé|organisée|proposé',
  with: 'avec|en présence de|animée par|animé par',
  on: 'sur|à propos de|parle de|parlera de|présente|présentera|nous parlera de|au sujet de',
  several:
    'intervenants|intervenantes|intervenant·e·s|intervenant.e.s|orateurs|oratrices|conférenciers|conférencières|présentateurs|invités',
  and: 'et|&|ainsi que',
  tells:
    'dit|écrit|raconte|explique|précise|nous dit|présente|présentera|parle|parlera|montre|montrera|propose|donne|donnera|va|nous|revient|anime la|a présenté|a montré',
  lives:
    "est|était|a|travaille|travaillait|dirige|anime|développe|enseigne|étudie|contribue|participe à|s'intéresse|s'occupe|vit|habite|dessine|conçoit|maintient|écrit des|a fondé|a créé|a rejoint|a travaillé|a été|ancien|ancienne|passionné|passionnée|diplômé|diplômée|actuellement|depuis|auparavant|il|elle|iel|titulaire",
  iAm: "je m'appelle|je suis|moi c'est",
  minutes: 'compte rendu|compte-rendu|procès-verbal|pv',
  posts:
    'ingénieur|ingénieure|développeur|développeuse|architecte|consultant|consultante|directeur|directrice|responsable|chef|cheffe|chargé|chargée|gérant|gérante|fondateur|fondatrice|cofondateur|cofondatrice|co-fondateur|co-fondatrice|président|présidente|chercheur|chercheuse|enseignant|enseignante|enseignant-chercheur|enseignante-chercheuse|professeur|professeure|maître|maîtresse|doctorant|doctorante|post-doctorant|postdoctorante|étudiant|étudiante|membre|bénévole|administrateur|administratrice|technicien|technicienne|formateur|formatrice|journaliste|bibliothécaire|indépendant|indépendante|freelance|chez|sa|sas|sarl|eurl|scop|université|école|institut|laboratoire|cnrs|inria|inrae|inserm|association|fondation|mairie|ville|métropole|région|ministère|agence|société|entreprise|banque|bibliothèque|collège|lycée|hôpital|centre|groupe|coopérative|collectif|syndicat|mutuelle',
  titles: 'm.|mme|mlle|mm.|mmes|dr|dr.|pr|pr.|prof.|me',
  notNames:
    'le|la|les|un|une|des|de|du|et|ou|à|au|aux|en|pour|par|sur|sous|dans|avec|sans|chez|vers|comment|pourquoi|quand|où|qui|que|quoi|quel|quelle|est|sont|être|avoir|faire|nous|vous|notre|nos|votre|vos|leur|ce|cette|ces|son|sa|ses|nouveau|nouvelle|nouveaux|nouvelles|introduction|découverte|retour|retours|expérience|sécurité|données|logiciel|logiciels|libre|libres|cartes|serveur|serveurs|réseau|réseaux|outils|projet|projets|accueil|pause|café|déjeuner|clôture|programme|horaire|horaires|salle|lieu|table|ronde|soirée|journée|conférence|présentation|inscription|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|rue|avenue|place|boulevard|fin|début|verre|amitié|questions|réponses|titre|résumé|biographie|participants|doivent|devront|peuvent|cet|chaque',
  notNameEndings: 'tion|tions|isme|ologie|atique|bilité|ssement|ogiciel|ogiciels|urité|alité|ssion|nsion|ision',
  unknown:
    'vous|toi|moi|nous|à confirmer|à préciser|à définir|à venir|à annoncer|bientôt|non communiqué|prochainement|tous|divers|n.c.|nc',
  nickname: 'alias|dit|dite|surnom|pseudo|surnommé|surnommée',
  weekdays: ['lundi lun', 'mardi mar', 'mercredi mer', 'jeudi jeu', 'vendredi ven', 'samedi sam', 'dimanche dim'],
  months: [
    'janvier janv jan',
    'février févr fév fevrier',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'août aout',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'décembre déc decembre',
  ],
  am: 'du matin|matin',
  pm: "de l'après-midi|du soir|soir|midi",
  clock: 'h|heure|heures',
  at: 'à|vers|dès|de|à partir de',
  days: 'jour #|journée #|jour n°#',
  namedDays: [
    'premier jour|première journée|jour un',
    'deuxième jour|deuxième journée|second jour|seconde journée|jour deux',
    'troisième jour|troisième journée|jour trois',
  ],
  abstractOf: 'résumé de|résumé :',
  languages: 'français|francais|anglais|en français|en francais|en anglais|allemand|espagnol|en allemand',
  gatherings:
    "rencontre|rencontres|soirée|soirées|journée|journées|colloque|congrès|conférences|forum|salon|festival|semaine|nuit|assemblée|assemblée générale|réunion|atelier|ateliers|école|école d'été|école d'hiver|formation|stage|meetup|apéro|hackathon|barcamp|install-party|install party|fête|édition|comité|cycle|séminaires|groupe|samedi du libre|jeudi du libre|soutenance",
}
