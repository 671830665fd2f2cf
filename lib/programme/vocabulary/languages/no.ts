import type { Vocabulary } from '../types'

/** Norwegian: Bokmål, and Nynorsk where it differs. */
export const no: Vocabulary = {
  language: 'no',
  words: {
    speaker:
      'foredragsholder|foredragsholdere|foredragshaldar|foredragshaldarar|foreleser|forelesere|taler|talere|innleder|innledere|kursholder|kursholdere|kursleder|presentatør|presentatører|forfatter|forfattere|hvem|kven|navn|namn|ved|holdes av|presenteres av|speaker|speakers|med foredragsholder',
    host: 'ordstyrer|ordstyrere|ordstyrar|moderator|moderatorer|vert|verter|møteleder|møteleiar|konferansier|ledes av|leiing|programleder',
    guest:
      'gjest|gjester|paneldeltaker|paneldeltakere|paneldeltakar|i panelet|medvirkende|debattanter|i panelet sitter|panelet',
    talk: 'foredrag|forelesning|forelesninger|førelesing|presentasjon|presentasjoner|presentasjonar|innlegg|workshop|workshops|verksted|seminar|seminarer|kurs|demonstrasjon|demo|lyntale|lyntaler|lynforedrag|hovedforedrag|hovudforedrag|gjesteforelesning|bidrag|lightning talk|lightning talks|keynote|talk|talks|foredraget|foredragene|foredraga|talene|innlegget|innleggene',
    event: 'arrangement|arrangementet|treff|møte|møtet|kveld|kvelden|konferanse|konferansen|samling|event',
    title: 'tittel|titler|tema|temaer|emne|emner|overskrift|hva|kva',
    about: 'om|beskrivelse|skildring|introduksjon|innledning|innleiing|informasjon|info|detaljer|profil|bakgrunn',
    bio: 'biografi|biografier|kort biografi|om foredragsholderen|om foredragsholder|om foredragsholderne|om taleren|om meg|om forfatteren',
    abstract:
      'sammendrag|samandrag|oppsummering av foredraget|innhold|innhald|hva handler det om|om foredraget|kort beskrivelse|ingress',
    takeaways: 'hva du lærer|du lærer|dette lærer du|læringsmål|utbytte|det du tar med deg',
    audience: 'målgruppe|målgrupper|publikum|tilhørere|for hvem|hvem passer det for|kven passar det for|passer for',
    time: 'tid|tider|tidspunkt|start|slutt|når|starttid|sluttid|fra|frå|til|klokkeslett|kl|kl.',
    date: 'dato|datoer|dag|dato og tid|dag og tid|dato og klokkeslett|dato & tid',
    duration: 'varighet|varigheit|lengde|minutter',
    place: 'sted|stad|adresse|hvor|kor|lokasjon|lokale|by|møtested|møtestad|oppmøte|oppmøtested|kart|finn fram',
    room: 'rom|sal|saler|auditorium|scene|aula|møterom|grupperom|seminarrom',
    track: 'spor|parallell|parallellsesjon',
    level: 'nivå|vanskelighetsgrad',
    language: 'språk',
    tags: 'stikkord|nøkkelord|emneord|kategori|kategorier|type|format',
    company:
      'firma|bedrift|selskap|organisasjon|arbeidsgiver|institusjon|universitet|høgskole|høyskole|forening|tilhørighet|fra firma',
    post: 'stilling|rolle|tittel og rolle|yrke|funksjon',
    video:
      'video|videoer|opptak|opptaket|videoopptak|se opptak|se opptaket|film|filmer|direktesending|sending|strømming|strøyming',
    slides: 'lysark|lysbilder|presentasjonsfil|lysarkene|foiler|materiell|underlag|slides',
    link: 'lenke|lenker|lenkje|lenkjer|last ned|nedlasting|her|fil|filer',
    picture: 'foto|fotoer|bilde|bilete|fotografi|fotografier|portrett',
    number: 'nr|nr.|nummer',
    programme:
      'program|programmet|agenda|agendaen|sakliste|saksliste|dagsorden|tidsplan|timeplan|tidsskjema|kjøreplan|kveldens program|dagens program|foreløpig program|plan for kvelden|plan for dagen|foredragsprogram|programpunkter|oppsett',
    part: 'formiddag|ettermiddag|del|bolk|økt|økter|sesjon|sesjoner|første del|andre del|morgen|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag',
    opening:
      'velkommen|velkomen|velkomst|velkomstord|åpning|opning|åpningsord|innledningsord|velkommen og introduksjon|velkommen og åpning|åpning og velkommen|velkommen og innledning|hilsen|hilsningsord|nyheter|nytt|nytt fra foreningen|nytt fra styret|presentasjonsrunde|bli kjent',
    break:
      'pause|pauser|kaffepause|matpause|lunsjpause|lunsj|kaffe|kaffe og kake|kaffe og mingling|middag|kveldsmat|mat|mat og drikke|mat og mingling|mingling|mingling og mat|frokost|pizza|pizza og mingling|pizza og øl|øl|drikke|servering|forfriskninger|registrering|dørene åpner|dørene opnar|dørene åpnes|oppmøte og kaffe|ankomst|avslutning|avslutningsord|avslutning og oppsummering|oppsummering|oppsummering og avslutning|avrunding|sluttord|slutt for dagen|slutt for i dag|takk for i dag|takk for i kveld|vel heim|vel hjem|nettverking|nettverksbygging|spørsmål|spørsmål og svar|spørsmålsrunde|diskusjon|åpen diskusjon|gruppebilde|fellesbilde|loddtrekning|trekning|premieutdeling|prisutdeling|fritid|sosialt|sosialt samvær|sosialt etterpå|etterfest|postersesjon|rydding|beinstrekk',
    panel:
      'paneldebatt|panelsamtale|paneldiskusjon|panel|rundebordssamtale|rundebord|rundebordskonferanse|debatt|samtale',
    note: 'påmelding|meld deg på|meld på|billett|billetter|inngang|gratis inngang|kostnad|kostnader|pris|priser|avgift|deltakeravgift|veibeskrivelse|vegskildring|slik finner du fram|hvordan komme dit|parkering|kollektivtransport|overnatting|hotell|kontakt|kontakt oss|kontaktinformasjon|takk|takk til|tilbakeblikk|referat fra kvelden|bli med|bli medlem|delta|slik deltar du|hvem er vi|kven er vi|om oss|om arrangementet|om gruppa|om foreningen|om kvelden|formål|mål|hensikt|praktisk|praktisk info|praktisk informasjon|praktiske opplysninger|generell informasjon|mer informasjon|meir informasjon|les mer|les meir|tilgjengelighet|universell utforming|retningslinjer|regler for oppførsel|ofte stilte spørsmål|faq|referanser|litteratur|kilder|ressurser|foreslå foredrag|send inn|send inn forslag|viktige datoer|frist|frister|påmeldingsfrist|krav|forkunnskaper|forberedelser|ta med|hva du må ta med|etterpå|etter møtet|tilkobling|delta digitalt|lenke til møtet|spørreundersøkelse|evaluering|resultat|resultater|vedtak|beskjeder|obs|viktig|merknader|diverse|eventuelt|presse|kursbevis|vilkår|bilder|bildegalleri|allergier|ledige plasser|program framover|program fremover',
    aside:
      'arrangør|arrangører|arrangørar|arrangert av|arrangeres av|organisatorer|komité|komiteen|programkomité|programkomiteen|styret|styre|team|teamet|frivillig|frivillige|frivillege|sponsor|sponsorer|sponsorar|våre sponsorer|partner|partnere|samarbeidspartner|samarbeidspartnere|støttet av|støtta av|med støtte fra|deltaker|deltakere|deltakarar|deltakerliste|til stede|til stades|fravær|forfall|ikke til stede|referat|møtereferat|referent|møteprotokoll|protokoll|oppgaver|oppfølging|aksjonspunkter|å gjøre|tidligere arrangement|tidligere arrangementer|tidligere møter|tidligere treff|neste arrangement|neste møte|neste treff|kommende arrangement|kommende arrangementer|kommende møter|arkiv|ledige stillinger|jobb|jobber|jury|bedømmelseskomité|chat|chattelogg',
    filler:
      'en|ei|et|eit|den|det|de|dei|og|eller|for|i|på|med|hos|vår|våre|vårt|din|ditt|dine|sin|sine|denne|dette|alle|ny|nye|kort|korte|foreløpig|detaljert|fullstendig|planlagt|planlagte|første|andre|tredje|i dag|i kveld|er|generell|teknisk|som|kveldens|dagens',
  },
  noteBeginnings:
    'hvem er|hvem kan|for hvem|hvor og når|når og hvor|påmelding|meld deg|billetter|billett|kostnad|kostnader|avgift|slik finner|slik deltar|slik kommer|veibeskrivelse|parkering|kontakt|bli med|bli medlem|delta|om oss|om arrangementet|om gruppa|om foreningen|om kvelden|mer info|meir info|les mer|praktisk|praktiske|takk|tilbakeblikk|våre sponsorer|våre partnere|sponsorer|sponsor|partnere|partner|med støtte|støttet av|arrangør|arrangører|arrangeres|styret|neste|kommende|tidligere|program framover|program fremover|call for|viktig|viktige|dato og|forberedelser|ta med|retningslinjer|obs|referat|ledige|jobb|hvordan komme|hvordan melde',
  noteEndings:
    'påmelding|sponsorer|partnere|arrangører|deltakere|takk|referat|forberedelser|framover|fremover|veibeskrivelse',
  openingBeginnings: 'velkommen|velkomen|velkomst|åpning|opning|åpningsord|innledningsord|hilsen fra',
  openingEndings: 'velkommen|åpning|velkomst',
  breakBeginnings:
    'pause|kaffe|lunsj|middag|mingling|mat og|registrering|dørene|avslutning|avrunding|slutt|takk for|nettverk|pizza|frokost|servering|sosialt',
  panelBeginnings: 'paneldebatt|panelsamtale|paneldiskusjon|panel|rundebord|debatt',
  panelEndings: 'paneldebatt|panelsamtale|paneldiskusjon',
  by: 'av|ved|v/|holdes av|presenteres av',
  paidFor: 'sponset|sponsert|spandert|arrangert',
  with: 'med|medvirkende|i panelet',
  on: 'om|forteller om|snakker om|fortel om|snakkar om|presenterer|holder foredrag om',
  several: 'foredragsholdere|foredragshaldarar|gjester',
  and: 'og|&|samt',
  tells: 'sier|seier|skriver|forteller|fortel|forklarer|viser|gir|holder|presenterer|tar|skal|vil|går|viste|ga|holdt',
  lives:
    'er|var|har|hadde|arbeider|arbeidde|jobber|jobbet|leder|utvikler|utviklet|underviser|studerer|studerte|forsker|bidrar|holder på med|bor|vedlikeholder|skriver|grunnla|startet|laget|brenner|for tiden|siden|tidligere|han|hun|ho|hen',
  iAm: 'jeg heter|mitt navn er|jeg er',
  minutes: 'referat|møtereferat|referat fra',
  posts:
    'ingeniør|sivilingeniør|utvikler|utviklar|systemutvikler|programvareutvikler|arkitekt|konsulent|rådgiver|rådgjevar|seniorrådgiver|sjef|direktør|daglig leder|dagleg leiar|leder|leiar|teamleder|avdelingsleder|gründer|grunnlegger|medgründer|forsker|forskar|professor|førsteamanuensis|førstelektor|lektor|stipendiat|doktorgradsstipendiat|student|masterstudent|medlem|styremedlem|styreleder|frivillig|administrator|systemadministrator|driftsansvarlig|tekniker|analytiker|journalist|bibliotekar|selvstendig|frilans|frilanser|spesialist|ekspert|koordinator|prosjektleder|produkteier|saksbehandler|as|asa|ans|da|universitet|høgskole|høyskole|institutt|forening|stiftelse|kommune|fylkeskommune|direktoratet|departementet|etaten|bibliotek|museum|sykehus|senter|gruppe|samvirke|bank|selskap|firma|hos|i|ntnu|sintef|uio|uib|nav|statens|kartverket|riksarkivet',
  titles: 'dr|dr.|prof|prof.|ph.d.|phd|herr|fru|siv.ing.',
  notNames:
    'en|ei|et|den|det|de|og|eller|for|i|på|med|uten|hos|fra|til|av|om|mellom|mot|hvordan|hva|hvorfor|når|hvor|hvem|hvilke|er|blir|kan|skal|bør|må|vår|våre|vårt|din|denne|dette|ny|nye|nytt|introduksjon|første|steg|sikkerhet|data|åpen|åpne|fri|frie|kart|server|servere|tjenere|nettverk|verktøy|prosjekt|prosjekter|velkommen|pause|kaffe|lunsj|avslutning|program|tid|sal|sted|kveld|foredrag|påmelding|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|gata|gate|veien|vei|torget|slutt|start|spørsmål|svar|tittel|sammendrag|biografi|deltakere|deltakerne|alle|bedre|beste|praktisk|framover|fremover|hver',
  notNameEndings: 'ighet|ologi|isering|vikling|sjon|sjoner',
  unknown:
    'deg|dere|kommer|kommer snart|ikke avklart|ikkje avklart|annonseres senere|ikke klart|flere|diverse|alle|styret|alle sammen|arrangørene',
  nickname: 'alias|også kjent som|kjent som|kallenavn',
  weekdays: [
    'mandag man måndag',
    'tirsdag tir tirs tysdag',
    'onsdag ons',
    'torsdag tor tors',
    'fredag fre',
    'lørdag lør laurdag',
    'søndag søn sundag',
  ],
  months: [
    'januar jan',
    'februar feb',
    'mars mar',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'desember des',
  ],
  am: 'om morgenen|om formiddagen',
  pm: 'om ettermiddagen|om kvelden',
  clock: 'kl|kl.|klokka|klokken',
  at: 'fra|ca',
  days: 'dag #',
  namedDays: ['første dag|dag én|dag en', 'andre dag|dag to', 'tredje dag|dag tre'],
  languages: 'norsk|engelsk|på norsk|på engelsk',
  gatherings:
    'treff|møte|møter|årsmøte|medlemsmøte|kveld|temakveld|dag|dager|konferanse|kongress|symposium|forum|messe|festival|uke|natt|samling|workshop|sommerskole|kurs|meetup|hackathon|barcamp|fest|utgave|jubileum|brukergruppe|brukertreff|seminarserie|serie|pub|pubkveld|disputas|generalforsamling',
}
