import type { Vocabulary } from '../types'

export const nl: Vocabulary = {
  language: 'nl',
  words: {
    speaker:
      'spreker|spreekster|sprekers|inleider|inleiders|presentator|presentatoren|presentatrice|docent|docente|docenten|trainer|trainers|workshopleider|workshopleiders|lezinggever|auteur|auteurs|wie|naam|namen|door|gegeven door|gepresenteerd door|verzorgd door|speaker|speakers',
    host: 'moderator|moderatoren|dagvoorzitter|avondvoorzitter|gespreksleider|gespreksleiding|gastheer|gastvrouw|gemodereerd door|onder leiding van|voorzitter|host',
    guest:
      'gast|gasten|panellid|panelleden|tafelgast|tafelgasten|gesprekspartners|deelnemers aan het panel|in het panel|panelgasten',
    talk: 'lezing|lezingen|presentatie|presentaties|voordracht|voordrachten|praatje|praatjes|bijdrage|bijdragen|sessie over|workshop|workshops|cursus|college|gastcollege|demonstratie|demo|keynote|hoofdlezing|bliksempraatje|bliksempraatjes|lightning talk|lightning talks|talk|talks|seminarie|seminar|lezing van de avond',
    event: 'evenement|bijeenkomst|avond|middag|conferentie|borrelavond',
    title: "titel|titels|onderwerp|onderwerpen|thema|thema's|titel van de lezing|wat",
    about:
      'over|beschrijving|omschrijving|inleiding|introductie|informatie|info|details|profiel|achtergrond|toelichting',
    bio: 'biografie|biografieën|korte biografie|over de spreker|over de sprekers|over mij|levensloop|wie is',
    abstract:
      'samenvatting|samenvattingen|korte inhoud|inhoud|waar gaat het over|waar gaat deze lezing over|korte omschrijving',
    takeaways: 'wat je leert|wat leer je|dit leer je|wat neem je mee|leerdoelen|leerdoel|opbrengst|opbrengsten',
    audience: 'doelgroep|doelgroepen|publiek|voor wie|toehoorders|bestemd voor|bedoeld voor',
    time: 'tijd|tijden|tijdstip|aanvang|begin|einde|aanvangstijd|eindtijd|wanneer|van|tot',
    date: 'datum|data|datum en tijd|dag en tijd|dag|datum & tijd',
    duration: 'duur|lengte|minuten',
    place: 'locatie|plaats|adres|waar|plek|stad|routebeschrijving|zaalgegevens',
    room: 'zaal|zalen|ruimte|ruimtes|lokaal|lokalen|collegezaal|aula|podium|auditorium',
    track: 'spoor|lijn|stroom|themalijn',
    level: 'niveau|moeilijkheid|moeilijkheidsgraad|voorkennis',
    language: 'taal|voertaal|talen',
    tags: 'trefwoord|trefwoorden|categorie|categorieën|soort|type',
    company:
      'bedrijf|organisatie en functie|werkgever|instelling|affiliatie|universiteit|hogeschool|vereniging|van het bedrijf',
    post: 'functie|rol|beroep|functietitel',
    video:
      "opname|opnames|video|video's|video-opname|terugkijken|kijk terug|bekijk de opname|registratie van de lezing|livestream|uitzending",
    slides: "dia's|sheets|presentatiebestand|hand-outs|handout|handouts|materiaal|materialen|slides",
    link: 'koppeling|downloaden|download|hier|bestand|bestanden|bekijk|link|links',
    picture: "foto|foto's|afbeelding|afbeeldingen|portret",
    number: 'nr.|nummer',
    programme:
      'programma|agenda|planning|tijdschema|dagindeling|dagprogramma|avondprogramma|programmaoverzicht|voorlopig programma|rooster|het programma|indeling|schema|draaiboek',
    part: 'ochtend|ochtendprogramma|middagprogramma|deel|blok|sessie|sessies|eerste deel|tweede deel|voor de pauze|na de pauze|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
    opening:
      'opening|welkom|welkomstwoord|openingswoord|introductieronde|voorstelrondje|welkom en introductie|welkom en opening|opening en welkom|inleidend woord|mededelingen|nieuws|kennismaking|woord van welkom',
    break:
      'pauze|pauzes|koffiepauze|theepauze|lunchpauze|koffie|koffie en thee|thee|lunch|diner|avondeten|eten|ontbijt|borrel|netwerkborrel|borrel en napraten|napraten|drankje|drankjes|hapjes|hapjes en drankjes|pizza|pizza en bier|bier|broodjes|inloop|inloop met koffie|inloop en koffie|ontvangst|ontvangst met koffie|deuren open|zaal open|aankomst|registratie|afsluiting|afsluitend woord|sluiting|slotwoord|slot|einde programma|einde van de avond|einde van de dag|netwerken|vragen|vragenronde|vragen en antwoorden|discussie|discussie en vragen|groepsfoto|loterij|verloting|prijsuitreiking|vrije tijd|gezellig samenzijn|postersessie|opruimen|opbouw|afbouw|uitloop|deur open|deuren',
    panel:
      'panel|panelgesprek|paneldiscussie|rondetafel|rondetafelgesprek|rondetafeldiscussie|ronde tafel|forumdiscussie|tafelgesprek|debat|gesprek',
    note: 'aanmelding|aanmelden|inschrijven|inschrijving|meld je aan|tickets|kaartjes|toegang|gratis toegang|kosten|prijs|prijzen|deelnamekosten|entree|bereikbaarheid|route|parkeren|openbaar vervoer|overnachten|overnachting|accommodatie|contact|contactgegevens|neem contact op|dank|dankwoord|bedankt|met dank aan|terugblik|verslag|doe mee|meedoen|word lid|lid worden|wie zijn wij|wie we zijn|wat doen we|wat is|over ons|over het evenement|over de bijeenkomst|doel|doelen|doelstelling|doelstellingen|aanleiding|praktisch|praktische informatie|praktische zaken|algemene informatie|meer informatie|meer weten|toegankelijkheid|gedragscode|gedragsregels|veelgestelde vragen|faq|verwijzingen|literatuur|bronnen|oproep voor sprekers|oproep voor bijdragen|inzenden|voorstellen|belangrijke data|deadline|deadlines|vereisten|benodigdheden|voorbereiding|wat neem je zelf mee|wat moet je meenemen|erna|daarna|na afloop|online deelnemen|inloggegevens|enquête|resultaat|resultaten|besluiten|aankondigingen|aankondiging|opmerkingen|opmerking|let op|belangrijk|pers|certificaat|voorwaarden|fotoalbum|impressie|catering|rondvraag',
    aside:
      'deelnemende organisaties|deelnemende partijen|organisaties|organisator|organisatoren|organisatie|organisatieteam|georganiseerd door|programmacommissie|commissie|bestuur|team|het team|vrijwilliger|vrijwilligers|sponsor|sponsors|sponsoren|onze sponsors|onze sponsoren|partner|partners|onze partners|mede mogelijk gemaakt door|mogelijk gemaakt door|gesponsord door|met steun van|deelnemer|deelnemers|deelnemerslijst|aanwezig|aanwezigen|afwezig|afwezigen|afwezig met kennisgeving|notulen|notulist|verslag van de vergadering|actielijst|actiepunten|acties|te doen|eerdere edities|eerdere bijeenkomsten|vorige bijeenkomsten|vorige edities|afgelopen evenementen|volgende bijeenkomst|volgende bijeenkomsten|volgende keer|komende evenementen|komende bijeenkomsten|volgende editie|archief|vacatures|vacature|jury|promotiecommissie|chat|chatlog',
    filler:
      'de|het|een|en|of|voor|in|op|aan|met|bij|naar|om|ons|onze|jouw|je|uw|hun|zijn|haar|dit|deze|dat|die|alle|nieuwe|kort|korte|voorlopig|voorlopige|gedetailleerd|volledig|volledige|gepland|geplande|eerste|tweede|derde|vandaag|vanavond|is|algemeen|technisch|technische|als',
  },
  noteBeginnings:
    "online bijeenkomst|online evenement|wat moet|wat doen|wie zijn|wie kan|voor wie|waar en wanneer|wanneer en waar|aanmelden|aanmelding|meld je|inschrijven|inschrijving|tickets|toegang|bereikbaarheid|route|parkeren|contact|doe mee|meedoen|word lid|deelnemen|deelname|over ons|over het|over de organisatie|over de vereniging|meer info|meer weten|praktische|bedankt|dank|met dank|terugblik|verslag|foto's|onze sponsors|onze sponsoren|onze partners|sponsors|sponsoren|partners|mogelijk gemaakt door|mede mogelijk|organisatie|organisatoren|bestuur|volgende|komende|eerdere|vorige|afgelopen|oproep|belangrijke|datum en|benodigdheden|voorbereiding|gedragscode|gedragsregels|na afloop|belangrijk|notulen|actiepunten|acties|vacatures|hoe kom je|hoe meld je|wat moet je meenemen|locatie en|kosten en",
  noteEndings:
    "aanmelden|aanmelding|inschrijving|sponsors|sponsoren|partners|bereikbaarheid|deelnemers|foto's|dankwoord|notulen|voorbereiding",
  openingBeginnings: 'opening|welkom|inleidend woord|woord van welkom',
  openingEndings: 'welkom|opening|welkomstwoord',
  breakBeginnings:
    'pauze|koffie|lunch|diner|borrel|inloop|ontvangst|deuren open|afsluiting|sluiting|einde|netwerk|napraten|hapjes|zaal open',
  panelBeginnings: 'paneldiscussie|panelgesprek|panel|rondetafel|ronde tafel|debat|forumdiscussie',
  panelEndings: 'paneldiscussie|panelgesprek|rondetafelgesprek',
  by: 'door|gegeven door|gepresenteerd door|verzorgd door|onder leiding van',
  paidFor: 'gesponsord|aangeboden|mogelijk gemaakt|georganiseerd',
  with: 'met|in gesprek met|met medewerking van',
  on: 'over|vertelt over|spreekt over|praat over|presenteert|geeft een lezing over',
  several: 'sprekers|inleiders|gasten',
  and: 'en|&|samen met',
  tells:
    'zegt|schrijft|vertelt|legt uit|laat zien|geeft|toont|presenteert|neemt ons mee|gaat|zal|bespreekt|liet|gaf|toonde',
  lives:
    'is|was|heeft|had|werkt|werkte|leidt|ontwikkelt|ontwikkelde|geeft les|doceert|studeert|studeerde|onderzoekt|draagt bij|houdt zich bezig|woont|onderhoudt|schrijft|richtte|maakte|begon|gespecialiseerd|momenteel|sinds|eerder|voorheen|hij|zij|ze',
  iAm: 'mijn naam is|ik ben|ik heet',
  minutes: 'notulen|notulen van|verslag vergadering|vergaderverslag',
  posts:
    "uitgeverij|ingenieur|ontwikkelaar|softwareontwikkelaar|architect|adviseur|consultant|directeur|manager|teamleider|hoofd|oprichter|medeoprichter|mede-oprichter|voorzitter|secretaris|penningmeester|onderzoeker|onderzoekster|hoogleraar|professor|universitair docent|promovendus|promovenda|student|studente|lid|bestuurslid|vrijwilliger|beheerder|systeembeheerder|analist|wetenschapper|journalist|bibliothecaris|zelfstandig|zzp'er|freelancer|eigenaar|specialist|deskundige|coördinator|medewerker|beleidsmedewerker|b.v.|bv|n.v.|nv|vof|vzw|stichting|universiteit|hogeschool|faculteit|instituut|vereniging|gemeente|provincie|ministerie|rijksdienst|bibliotheek|museum|ziekenhuis|centrum|groep|coöperatie|bank|bedrijf|bij|rijkswaterstaat|overheid|academie",
  titles: 'dr.|dr|drs.|drs|ir.|ir|ing.|ing|prof.|prof|mr.|dhr.|mevr.|mw.|bc.|msc',
  notNames:
    'de|het|een|en|of|voor|in|op|aan|met|zonder|bij|van|naar|om|uit|over|tussen|hoe|wat|waarom|wanneer|waar|wie|welke|is|zijn|wordt|worden|kan|kunnen|moet|moeten|ons|onze|jouw|je|dit|deze|nieuwe|nieuw|inleiding|introductie|eerste|stappen|veiligheid|beveiliging|gegevens|data|open|vrije|kaarten|server|servers|netwerk|netwerken|hulpmiddelen|project|projecten|welkom|pauze|koffie|lunch|afsluiting|programma|tijd|zaal|locatie|ronde|tafel|avond|lezing|aanmelden|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|straat|plein|weg|einde|begin|vragen|antwoorden|titel|samenvatting|biografie|deelnemers|dienen|alle|beter|beste|praktijk|elke',
  notNameEndings: 'heid|isatie|ologie|isering|wikkeling|gegevens',
  unknown:
    'jou|jullie|jij|nog niet bekend|nog te bepalen|n.t.b.|ntb|volgt|volgt later|wordt nog bekendgemaakt|nader te bepalen|diverse|diversen|allen|bestuur|organisatie|alle sprekers',
  nickname: 'alias|bijgenaamd|bijnaam|ook bekend als',
  weekdays: ['maandag ma', 'dinsdag di', 'woensdag wo', 'donderdag do', 'vrijdag vr', 'zaterdag za', 'zondag zo'],
  months: [
    'januari jan',
    'februari feb',
    'maart mrt',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  am: "'s ochtends|'s morgens",
  pm: "'s middags|'s avonds",
  clock: 'uur|u|u.|h',
  at: 'om|vanaf|ca.',
  days: 'dag #|#e dag',
  namedDays: ['eerste dag|dag één|dag een', 'tweede dag|dag twee', 'derde dag|dag drie'],
  abstractOf: 'samenvatting van',
  languages: 'nederlands|engels|in het nederlands|in het engels|duits',
  gatherings:
    'bijeenkomst|bijeenkomsten|avond|middag|dag|dagen|conferentie|congres|symposium|forum|beurs|festival|week|nacht|vergadering|ledenvergadering|algemene ledenvergadering|alv|workshop|zomerschool|cursus|meetup|hackathon|barcamp|feest|borrel|editie|jubileum|jaarvergadering|themadag|themabijeenkomst|gebruikersgroep|gebruikersdag|studiedag|lezingenreeks|reeks|installparty',
}
