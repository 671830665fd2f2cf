import type { Vocabulary } from '../types'

export const sv: Vocabulary = {
  language: 'sv',
  words: {
    speaker:
      'talare|föreläsare|föredragshållare|presentatör|presentatörer|inledare|kursledare|workshopledare|handledare|författare|vem|namn|av|presenteras av|hålls av|leds av|medverkande talare|speaker|speakers',
    host: 'moderator|moderatorer|värd|värdar|ordförande|konferencier|modereras av|samtalsledare|programledare',
    guest: 'gäst|gäster|paneldeltagare|panelister|panelist|i panelen|medverkande|panelen',
    talk: 'föredrag|föreläsning|föreläsningar|presentation|presentationer|anförande|anföranden|workshop|workshops|seminarium|seminarier|kurs|demonstration|demo|blixttal|blixtföredrag|huvudföredrag|gästföreläsning|kortföredrag|bidrag|lightning talk|lightning talks|keynote|talk|talks|föredraget|föredragen|presentationen|presentationerna',
    event: 'evenemang|träff|träffar|möte|kväll|konferens|event',
    title: 'titel|titlar|ämne|ämnen|rubrik|tema|teman|vad',
    about: 'om|beskrivning|introduktion|inledning|information|info|detaljer|profil|bakgrund',
    bio: 'biografi|biografier|kort biografi|om talaren|om talarna|om föreläsaren|om mig|presentation av talaren',
    abstract: 'sammanfattning|sammandrag|innehåll|vad handlar det om|referat|kort beskrivning|utdrag',
    takeaways: 'vad du lär dig|du lär dig|lärandemål|det här tar du med dig|nytta|lärdomar',
    audience: 'målgrupp|målgrupper|publik|åhörare|för vem|vem passar det för|riktar sig till',
    time: 'tid|tider|klockslag|start|slut|när|starttid|sluttid|från|till|kl|kl.',
    date: 'datum|dag|datum och tid|dag och tid|datum & tid',
    duration: 'längd|varaktighet|minuter',
    place: 'plats|adress|lokalens adress|var|ort|stad|mötesplats|karta|hitta hit',
    room: 'rum|sal|salar|hörsal|aula|scen|lokal|lokaler|föreläsningssal',
    track: 'spår|parallellspår|strand',
    level: 'nivå|svårighetsgrad|förkunskapsnivå',
    language: 'språk',
    tags: 'taggar|nyckelord|sökord|kategori|kategorier|typ|format',
    company: 'företag|organisation|arbetsgivare|institution|universitet|högskola|förening|affiliation|tillhörighet',
    post: 'befattning|roll|titel och roll|yrke|position',
    video:
      'video|videor|inspelning|inspelningar|film|filmer|se inspelningen|se föredraget|i efterhand|livesändning|sändning|direktsändning',
    slides: 'bilder från föredraget|presentationsbilder|bildspel|åhörarkopior|material|underlag|slides',
    link: 'länk|länkar|ladda ner|ladda ned|här|fil|filer',
    picture: 'foto|foton|bild|fotografi|fotografier|porträtt',
    number: 'nr|nr.|nummer',
    programme:
      'program|agenda|dagordning|schema|tidsschema|tidplan|kvällens program|dagens program|programmet|preliminärt program|föreläsningsprogram|körschema|upplägg|hålltider|programpunkter',
    part: 'förmiddag|eftermiddag|del|block|session|sessioner|pass|första passet|andra passet|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|morgon',
    opening:
      'välkommen|välkomna|välkomnande|välkomstord|inledningsanförande|invigning|öppning|öppnande|välkommen och introduktion|välkommen och inledning|inledning och välkomna|nyheter|presentationsrunda|presentationsrundan|öppningsanförande|hälsningsord',
    break:
      'paus|pauser|kaffepaus|fikapaus|fika|kaffe|kaffe och fika|lunch|lunchpaus|middag|kvällsmat|mat|mat och mingel|mingel|mingel och mat|frukost|smörgås|smörgåsar|pizza|pizza och öl|öl|dryck|förfriskningar|bensträckare|rast|registrering|insläpp|dörrarna öppnar|dörrar öppnas|ankomst|samling|avslutning|avslutande ord|avrundning|slutord|summering|slut för dagen|slut för kvällen|hemgång|nätverkande|frågor|frågestund|frågor och svar|diskussion|diskussioner|öppen diskussion|gruppfoto|utlottning|lotteri|prisutdelning|fri tid|eftersnack|umgänge|efterfest|postersession|städning',
    panel: 'panelsamtal|paneldebatt|paneldiskussion|panel|rundabordssamtal|rundabordsdiskussion|debatt|samtal',
    note: 'anmälan|anmäl dig|anmälningar|biljett|biljetter|inträde|fri entré|kostnad|kostnader|pris|priser|avgift|avgifter|deltagaravgift|vägbeskrivning|hitta till oss|parkering|kollektivtrafik|boende|logi|hotell|kontakt|kontakta oss|kontaktuppgifter|tack|tack till|återblick|reportage|gå med|bli medlem|delta|så deltar du|vilka är vi|om oss|om träffen|om evenemanget|om föreningen|syfte|mål|bakgrund och syfte|praktiskt|praktisk information|allmän information|mer information|läs mer|tillgänglighet|uppförandekod|vanliga frågor|faq|referenser|litteratur|källor|resurser|inbjudan att tala|föreslå föredrag|skicka in|viktiga datum|sista dag|sista anmälningsdag|krav|förkunskaper|förberedelser|ta med|att ta med|efteråt|efter träffen|anslutning|delta online|länk till mötet|enkät|utvärdering|resultat|beslut|meddelanden|obs|viktigt|övrigt|övriga frågor|press|intyg|villkor|bilder|bildgalleri|servering|allergier|lediga platser kvar',
    aside:
      'arrangör|arrangörer|arrangeras av|organisatörer|organisatör|organisationskommitté|programkommitté|kommitté|styrelse|styrelsen|team|teamet|volontär|volontärer|frivilliga|sponsor|sponsorer|våra sponsorer|partner|partners|samarbetspartner|samarbetspartners|med stöd av|stöds av|deltagare|deltagarlista|närvarande|frånvarande|protokoll|sekreterare|justerare|mötesprotokoll|minnesanteckningar|åtgärder|att göra|uppgifter|tidigare träffar|tidigare evenemang|tidigare möten|nästa träff|nästa möte|kommande träffar|kommande evenemang|kommande möten|arkiv|lediga jobb|jobb|jury|betygsnämnd|chatt|chattlogg',
    filler:
      'en|ett|den|det|de|och|eller|för|i|på|med|hos|vår|våra|vårt|din|ditt|dina|sin|sina|denna|detta|alla|ny|nya|kort|korta|preliminär|preliminärt|preliminära|detaljerat|fullständigt|planerad|planerade|första|andra|tredje|idag|ikväll|är|allmän|teknisk|som|kvällens|dagens',
  },
  noteBeginnings:
    'vilka är|vem kan|för vem|var och när|när och var|anmälan|anmäl dig|biljetter|kostnad|kostnader|avgift|avgifter|hitta hit|hitta till|vägbeskrivning|parkering|kontakt|gå med|bli medlem|delta|om oss|om träffen|om evenemanget|om föreningen|om arrangören|om arrangörerna|mer info|läs mer|praktiskt|praktisk|tack|återblick|foton|våra sponsorer|våra partners|sponsorer|sponsor|partner|partners|med stöd|arrangör|arrangörer|arrangeras|styrelse|styrelsen|nästa|kommande|tidigare|call for|viktiga|datum och|förberedelser|ta med|uppförandekod|obs|viktigt|protokoll|lediga|jobb|hur du|hur hittar',
  noteEndings: 'anmälan|sponsorer|partners|arrangörer|deltagare|tack|protokoll|förberedelser|vägbeskrivning',
  openingBeginnings: 'välkommen|välkomna|välkomst|invigning|öppning|inledningsanförande|hälsningsord',
  openingEndings: 'välkomnande|invigning|välkomna|välkommen',
  breakBeginnings:
    'paus|fika|kaffe|lunch|middag|mingel|registrering|insläpp|dörrarna|avslutning|avrundning|slut|nätverk|bensträckare|mat och|frukost',
  panelBeginnings: 'panelsamtal|paneldebatt|paneldiskussion|panel|rundabord|debatt',
  panelEndings: 'panelsamtal|paneldebatt|paneldiskussion',
  by: 'av|presenteras av|leds av|hålls av',
  paidFor: 'sponsras|sponsrad|sponsrat|bjuds|arrangeras',
  with: 'med|medverkande|i panelen',
  on: 'om|berättar om|talar om|pratar om|presenterar|föreläser om',
  several: 'gäster|föreläsare',
  and: 'och|&|samt',
  tells: 'säger|skriver|berättar|förklarar|visar|ger|håller|presenterar|tar|ska|kommer att|går|visade|gav|höll',
  lives:
    'är|var|har|hade|arbetar|arbetade|jobbar|jobbade|leder|utvecklar|utvecklade|undervisar|studerar|studerade|forskar|bidrar|ägnar sig|sysslar|bor|underhåller|skriver|grundade|startade|skapade|brinner|för närvarande|sedan|tidigare|han|hon|hen',
  iAm: 'jag heter|mitt namn är|jag är',
  minutes: 'protokoll|mötesprotokoll|mötesanteckningar',
  posts:
    'ingenjör|civilingenjör|utvecklare|systemutvecklare|mjukvaruutvecklare|arkitekt|konsult|chef|direktör|vd|teknikchef|it-chef|ledare|teamledare|grundare|medgrundare|ordförande|forskare|professor|lektor|docent|doktorand|student|medlem|styrelseledamot|volontär|administratör|systemadministratör|tekniker|analytiker|journalist|bibliotekarie|egenföretagare|frilans|frilansare|specialist|expert|rådgivare|samordnare|projektledare|produktägare|handläggare|ab|hb|universitet|högskola|institut|förening|stiftelse|kommun|region|myndighet|verket|departement|bibliotek|museum|sjukhus|centrum|grupp|kooperativ|bank|bolag|företag|hos|på|kth|chalmers|länsstyrelsen|riksarkivet',
  titles: 'dr|dr.|prof|prof.|tekn. dr|fil. dr|civ.ing.|herr|fru|docent',
  notNames:
    'en|ett|den|det|de|och|eller|för|i|på|med|utan|hos|från|till|av|om|mellan|mot|hur|vad|varför|när|var|vem|vilka|är|blir|kan|ska|bör|måste|vår|våra|vårt|din|detta|denna|ny|nya|nytt|introduktion|första|steg|säkerhet|data|öppen|öppna|fri|fria|kartor|server|servrar|nätverk|verktyg|projekt|välkommen|välkomna|paus|fika|kaffe|lunch|avslutning|program|tid|sal|plats|kväll|föredrag|föreläsning|anmälan|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|gatan|gata|torget|vägen|slut|start|frågor|svar|titel|sammanfattning|biografi|deltagare|deltagarna|alla|bättre|bästa|varje',
  notNameEndings: 'ighet|ologi|isering|veckling|tion|tioner',
  unknown:
    'dig|er|kommer snart|meddelas senare|ej klart|inte klart|ännu ej bestämt|tillkännages senare|flera|diverse|alla|styrelsen|arrangörerna|alla talare',
  nickname: 'alias|även kallad|kallad|smeknamn',
  weekdays: ['måndag mån', 'tisdag tis', 'onsdag ons', 'torsdag tors tor', 'fredag fre', 'lördag lör', 'söndag sön'],
  months: [
    'januari jan',
    'februari feb',
    'mars mar',
    'april apr',
    'maj',
    'juni jun',
    'juli jul',
    'augusti aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  am: 'på förmiddagen|på morgonen|fm',
  pm: 'på eftermiddagen|på kvällen|em',
  clock: 'kl|kl.|klockan',
  at: 'från|ca',
  days: 'dag #',
  namedDays: ['första dagen|dag ett', 'andra dagen|dag två', 'tredje dagen|dag tre'],
  languages: 'svenska|engelska|på svenska|på engelska',
  gatherings:
    'träff|träffar|möte|möten|årsmöte|föreningsmöte|medlemsmöte|kväll|temakväll|dag|dagar|konferens|kongress|symposium|forum|mässa|festival|vecka|natt|stämma|sammankomst|workshop|sommarskola|kurs|meetup|hackathon|barcamp|fest|upplaga|jubileum|användargrupp|användarträff|studiebesök|seminarieserie|serie|pub|pubkväll|disputation',
}
