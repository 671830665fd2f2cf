import type { Vocabulary } from '../types'

export const da: Vocabulary = {
  language: 'da',
  words: {
    speaker:
      'foredragsholder|foredragsholdere|oplægsholder|oplægsholdere|taler|talere|underviser|undervisere|forelæser|forelæsere|kursusholder|forfatter|forfattere|hvem|navn|ved|holdes af|præsenteres af|oplæg ved|foredrag ved|speaker|speakers',
    host: 'ordstyrer|ordstyrere|moderator|moderatorer|vært|værter|mødeleder|konferencier|ledes af|dirigent',
    guest: 'gæst|gæster|paneldeltager|paneldeltagere|i panelet|medvirkende|debattører|panelet',
    talk: 'foredrag|oplæg|indlæg|forelæsning|forelæsninger|præsentation|præsentationer|workshop|workshops|værksted|seminar|seminarer|kursus|demonstration|demo|lyntale|lyntaler|lynoplæg|hovedoplæg|gæsteforelæsning|bidrag|lightning talk|lightning talks|keynote|talk|talks|foredraget|foredragene|oplægget|oplæggene|indlæggene',
    event: 'arrangement|arrangementet|møde|mødet|træf|aften|konference|event',
    title: 'titel|titler|emne|emner|tema|temaer|overskrift|hvad',
    about: 'om|beskrivelse|introduktion|indledning|information|info|detaljer|profil|baggrund',
    bio: 'biografi|biografier|kort biografi|om foredragsholderen|om oplægsholderen|om oplægsholderne|om taleren|om mig|om forfatteren',
    abstract:
      'resumé|resume|sammendrag|sammenfatning|indhold|hvad handler det om|om foredraget|om oplægget|kort beskrivelse',
    takeaways: 'hvad du lærer|du lærer|det lærer du|læringsmål|udbytte|det får du med hjem|hvad får du ud af det',
    audience: 'målgruppe|målgrupper|publikum|tilhørere|for hvem|hvem er det for|henvender sig til',
    time: 'tid|tider|tidspunkt|start|slut|hvornår|starttid|sluttid|fra|til|klokkeslæt|kl|kl.',
    date: 'dato|datoer|dag|dato og tid|dag og tid|dato og tidspunkt|dato & tid',
    duration: 'varighed|længde|minutter',
    place: 'sted|adresse|hvor|lokation|by|mødested|find vej',
    room: 'rum|sal|sale|auditorium|scene|aula|mødelokale|lokale|lokaler|undervisningslokale',
    track: 'spor|parallelspor',
    level: 'niveau|sværhedsgrad',
    language: 'sprog',
    tags: 'stikord|nøgleord|emneord|kategori|kategorier|type|format',
    company: 'firma|virksomhed|selskab|organisation|arbejdsgiver|institution|universitet|forening|tilhørsforhold',
    post: 'stilling|rolle|titel og rolle|erhverv|funktion',
    video:
      'video|videoer|optagelse|optagelser|videooptagelse|se optagelsen|se videoen|film|livestream|streaming|udsendelse',
    slides: 'lysbilleder|præsentationsfil|plancher|materiale|materialer|slides',
    link: 'henvisning|hent|download|her|fil|filer|link|links',
    picture: 'foto|fotos|billede|fotografi|fotografier|portræt',
    number: 'nr|nr.|nummer',
    programme:
      'program|programmet|agenda|dagsorden|tidsplan|skema|tidsskema|køreplan|aftenens program|dagens program|foreløbigt program|plan for aftenen|plan for dagen|programpunkter|programoversigt',
    part: 'formiddag|eftermiddag|del|blok|session|sessioner|første del|anden del|morgen|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
    opening:
      'velkommen|velkomst|velkomstord|åbning|åbningstale|indledende bemærkninger|velkomst og introduktion|velkommen og introduktion|velkomst og indledning|nyheder|nyt fra foreningen|nyt fra bestyrelsen|præsentationsrunde|hilsen',
    break:
      'pause|pauser|kaffepause|frokostpause|frokost|kaffe|kaffe og kage|kage|middag|aftensmad|spisning|fællesspisning|mad|mad og drikke|morgenmad|sandwich|sandwiches|pizza|pizza og øl|øl|drikkevarer|forfriskninger|registrering|indskrivning|dørene åbner|dørene åbnes|ankomst|ankomst og kaffe|afslutning|afsluttende bemærkninger|afrunding|opsamling|opsamling og afrunding|slut for i dag|tak for i dag|tak for i aften|networking|netværk|netværkspause|spørgsmål|spørgsmål og svar|spørgerunde|diskussion|åben diskussion|gruppebillede|lodtrækning|præmieoverrækkelse|prisuddeling|fri leg|socialt samvær|hygge|efterfest|postersession|oprydning|strækpause',
    panel: 'paneldebat|panelsamtale|paneldiskussion|panel|rundbordssamtale|rundbord|rundbordsdiskussion|debat|samtale',
    note: 'tilmelding|tilmeld dig|meld dig til|billet|billetter|entré|gratis entré|pris|priser|omkostninger|gebyr|deltagergebyr|vejbeskrivelse|sådan finder du vej|parkering|offentlig transport|overnatning|hotel|kontakt|kontakt os|kontaktoplysninger|tak|tak til|tilbageblik|bliv medlem|vær med|deltag|sådan deltager du|hvem er vi|om os|om arrangementet|om foreningen|formål|mål|praktisk|praktisk info|praktisk information|praktiske oplysninger|generel information|mere information|læs mere|tilgængelighed|adfærdskodeks|code of conduct|ofte stillede spørgsmål|faq|referencer|litteratur|kilder|ressourcer|foreslå et oplæg|indsend|indsend forslag|vigtige datoer|frist|frister|tilmeldingsfrist|krav|forudsætninger|forberedelse|medbring|hvad skal du medbringe|bagefter|efter mødet|tilslutning|deltag online|link til mødet|spørgeskema|evaluering|resultat|resultater|beslutninger|meddelelser|obs|vigtigt|bemærk|bemærkninger|eventuelt|presse|kursusbevis|vilkår|billeder|billedgalleri|forplejning|allergier|ledige pladser',
    aside:
      'arrangør|arrangører|arrangeret af|arrangeres af|organisatorer|komité|komiteen|programkomité|bestyrelse|bestyrelsen|team|teamet|frivillig|frivillige|sponsor|sponsorer|vores sponsorer|partner|partnere|samarbejdspartner|samarbejdspartnere|støttet af|med støtte fra|deltager|deltagere|deltagerliste|til stede|fremmødte|fraværende|afbud|referat|mødereferat|referent|protokol|opgaver|opfølgning|handlingspunkter|at gøre|tidligere arrangementer|tidligere møder|tidligere træf|næste arrangement|næste møde|næste træf|kommende arrangementer|kommende møder|arkiv|ledige stillinger|job|jobs|jury|bedømmelsesudvalg|chat|chatlog',
    filler:
      'en|et|den|det|de|og|eller|for|i|på|med|hos|vores|din|dit|dine|sin|sine|denne|dette|alle|ny|nye|kort|korte|foreløbig|foreløbigt|detaljeret|fuldstændigt|planlagt|planlagte|første|anden|andet|tredje|i dag|i aften|er|generel|teknisk|som|aftenens|dagens',
  },
  noteBeginnings:
    'hvem er|hvem kan|for hvem|hvor og hvornår|hvornår og hvor|tilmelding|tilmeld dig|meld dig|billet|billetter|omkostninger|sådan finder|sådan deltager|sådan kommer|vejbeskrivelse|parkering|kontakt|vær med|bliv medlem|deltag|om os|om arrangementet|om foreningen|mere info|læs mere|praktisk|praktiske|tak|tilbageblik|vores sponsorer|vores partnere|sponsorer|sponsor|partnere|partner|med støtte|støttet af|arrangør|arrangører|arrangeres|bestyrelse|bestyrelsen|næste|kommende|tidligere|call for|vigtigt|vigtige|dato og|forberedelse|medbring|adfærdskodeks|obs|referat|ledige|job|jobs|hvordan kommer|hvordan tilmelder',
  noteEndings: 'tilmelding|sponsorer|partnere|arrangører|deltagere|tak|referat|forberedelse|vejbeskrivelse',
  openingBeginnings: 'velkommen|velkomst|åbning|åbningstale|hilsen fra',
  openingEndings: 'velkomst|åbning',
  breakBeginnings:
    'pause|kaffe|frokost|middag|spisning|mad og|registrering|dørene|afslutning|afrunding|slut|tak for|netværk|networking|pizza|morgenmad|socialt',
  panelBeginnings: 'paneldebat|panelsamtale|paneldiskussion|panel|rundbord|debat',
  panelEndings: 'paneldebat|panelsamtale|paneldiskussion',
  by: 'af|ved|v/|holdes af|præsenteres af',
  paidFor: 'sponsoreret|sponseret|arrangeret',
  with: 'med|medvirkende|i panelet',
  on: 'om|fortæller om|taler om|præsenterer|holder oplæg om|holder foredrag om',
  several: 'oplægsholdere|foredragsholdere|gæster',
  and: 'og|&|samt',
  tells: 'siger|skriver|fortæller|forklarer|viser|giver|holder|præsenterer|tager|skal|vil|går|viste|gav|holdt',
  lives:
    'er|var|har|havde|arbejder|arbejdede|leder|udvikler|udviklede|underviser|studerer|studerede|forsker|bidrager|beskæftiger sig|bor|vedligeholder|skriver|grundlagde|startede|lavede|brænder|i øjeblikket|siden|tidligere|han|hun|hen',
  iAm: 'jeg hedder|mit navn er|jeg er',
  minutes: 'referat|mødereferat|referat af|referat fra',
  posts:
    'ingeniør|civilingeniør|udvikler|softwareudvikler|systemudvikler|arkitekt|konsulent|rådgiver|chef|direktør|leder|teamleder|afdelingsleder|stifter|medstifter|grundlægger|formand|næstformand|forsker|professor|lektor|adjunkt|ph.d.-studerende|studerende|specialestuderende|medlem|bestyrelsesmedlem|frivillig|administrator|systemadministrator|tekniker|analytiker|journalist|bibliotekar|selvstændig|freelancer|specialist|ekspert|koordinator|projektleder|produktejer|a/s|aps|i/s|k/s|universitet|højskole|institut|forening|fond|kommune|regionen|region|styrelsen|ministeriet|bibliotek|museum|hospital|center|gruppe|andelsselskab|bank|virksomhed|firma|hos|dtu|aau|itu|rigsarkivet',
  titles: 'dr|dr.|prof|prof.|ph.d.|phd|hr.|fru|civ.ing.',
  notNames:
    'en|et|den|det|de|og|eller|for|i|på|med|uden|hos|fra|til|af|om|mellem|mod|hvordan|hvad|hvorfor|hvornår|hvor|hvem|hvilke|er|bliver|kan|skal|bør|må|vores|din|denne|dette|ny|nye|nyt|introduktion|første|skridt|sikkerhed|data|åben|åbne|fri|frie|kort|server|servere|netværk|værktøjer|projekt|projekter|velkommen|pause|kaffe|frokost|afslutning|program|tid|sal|sted|aften|foredrag|oplæg|tilmelding|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|gade|gaden|vej|vejen|torv|torvet|slut|start|spørgsmål|svar|titel|resumé|biografi|deltagere|deltagerne|alle|bedre|bedste|praktisk|hver',
  notNameEndings: 'ighed|ologi|isering|vikling|tion|tioner',
  unknown:
    'dig|jer|kommer snart|følger|endnu ikke fastlagt|annonceres senere|oplyses senere|flere|diverse|alle|bestyrelsen|arrangørerne|alle oplægsholdere',
  nickname: 'alias|også kendt som|kendt som|kaldet|øgenavn',
  weekdays: [
    'mandag man',
    'tirsdag tir tirs',
    'onsdag ons',
    'torsdag tor tors',
    'fredag fre',
    'lørdag lør',
    'søndag søn',
  ],
  months: [
    'januar jan',
    'februar feb',
    'marts mar',
    'april apr',
    'maj',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  am: 'om morgenen|om formiddagen',
  pm: 'om eftermiddagen|om aftenen',
  clock: 'kl|kl.|klokken',
  at: 'fra|ca',
  days: 'dag #',
  namedDays: ['første dag', 'anden dag', 'tredje dag'],
  languages: 'dansk|engelsk|på dansk|på engelsk',
  gatherings:
    'træf|møde|møder|årsmøde|medlemsmøde|aften|temaaften|temadag|dag|dage|konference|kongres|symposium|forum|messe|festival|uge|nat|generalforsamling|samling|workshop|sommerskole|kursus|meetup|hackathon|barcamp|fest|udgave|jubilæum|brugergruppe|brugertræf|seminarrække|række|pub|fredagsbar|forsvar',
}
