import type { Vocabulary } from '../types'

export const de: Vocabulary = {
  language: 'de',
  words: {
    speaker:
      'referent|referentin|referenten|referentinnen|referent:in|referent:innen|referent in|referent innen|referierende|referierender|vortragende|vortragender|vortragende:r|vortragender/vortragende|sprecher|sprecherin|sprecherinnen|sprecher:in|sprecher:innen|redner|rednerin|rednerinnen|redner:innen|dozent|dozentin|dozenten|dozent:in|dozent:innen|kursleitung|leitung|autor|autorin|autoren|autor:innen|person|personen|wer|durchgeführt von|vorgetragen von|gehalten von|es spricht|es sprechen|vortragenden|referierenden|sprechers',
    host: 'es moderiert|moderation|moderator|moderatorin|moderatoren|moderator:in|moderiert von|gastgeber|gastgeberin|gastgeber:in|sitzungsleitung|vorsitz|durch den abend führt',
    guest:
      'gast|gäste|podium|podiumsgast|podiumsgäste|podiumsteilnehmer|podiumsteilnehmerinnen|diskutant|diskutanten|diskutantinnen|diskutierende|auf dem podium|teilnehmende der diskussion|gesprächspartner|auf dem podium sitzen|es diskutieren',
    talk: 'vortrag|vorträge|kurzvortrag|kurzvorträge|impulsvortrag|impulsvorträge|fachvortrag|fachvorträge|gastvortrag|hauptvortrag|impuls|referat|referate|beitrag|beiträge|präsentation|präsentationen|workshop|workshops|blitzvortrag|blitzvorträge|vorlesung|kolloquium|seminar|kurs|tutorial|talk|talks|lightning talks|vortrags|vortrages|vorträgen|beitrags|referats',
    event: 'veranstaltung|event|treffen|abend|konferenz|tagung|stammtisch|themenabend|abends|tages|treffens|events',
    title: 'titel|thema|themen|vortragstitel|vortragsthema|gegenstand|überschrift|themas',
    about:
      'über|zu|zur|beschreibung|einleitung|einführung|info|infos|informationen|details|näheres|angaben|profil|hintergrund',
    bio: 'biografie|biographie|kurzbiografie|kurzbiographie|vita|kurzvita|lebenslauf|kurzprofil|zur person|zu den personen|über mich|werdegang|kurzvorstellung',
    abstract:
      "zusammenfassung|kurzfassung|inhalt|inhalte|worum geht es|worum geht's|kurzbeschreibung|vortragsbeschreibung|darum geht es|darum geht's|gliederung",
    takeaways:
      'lernziele|lernziel|das lernst du|das lernen sie|was du lernst|was du mitnimmst|was sie mitnehmen|mehrwert|nutzen|erkenntnisse',
    audience: 'zielgruppe|zielgruppen|publikum|zuhörer|zuhörerinnen|für wen|richtet sich an|teilnehmerkreis',
    time: 'zeit|uhrzeit|beginn|ende|zeitraum|wann|von|bis|zeitfenster|zeitslot|anfang',
    date: 'datum|termin|termine|tag|datum und uhrzeit|datum & uhrzeit|wochentag',
    duration: 'dauer|länge|minuten',
    place: 'ort|veranstaltungsort|adresse|wo|anschrift|treffpunkt|lokation|standort|stadt|lageplan',
    room: 'raum|räume|saal|säle|hörsaal|halle|bühne|seminarraum|zimmer',
    track: 'strang|stränge|schiene|reihe|vortragsreihe|themenstrang',
    level: 'niveau|schwierigkeit|schwierigkeitsgrad|vorkenntnisse|kenntnisstand',
    language: 'sprache|vortragssprache',
    tags: 'schlagwort|schlagworte|schlagwörter|stichwort|stichworte|stichwörter|kategorie|kategorien|art|typ',
    company:
      'firma|unternehmen|organisation|einrichtung|institution|arbeitgeber|zugehörigkeit|hochschule|universität|verein|aus|von der',
    post: 'funktion|rolle|beruf|tätigkeit|stelle|amt',
    video:
      'aufzeichnung|aufzeichnungen|mitschnitt|mitschnitte|videomitschnitt|videoaufzeichnung|aufnahme|aufnahmen|zum nachschauen|livestream|stream',
    slides: 'folien|foliensatz|vortragsfolien|unterlagen|präsentationsfolien|material|materialien',
    link: 'verweis|verweise|herunterladen|zum download|hier|datei|dateien|zum video|anschauen',
    picture: 'foto|fotos|bild|bilder|porträt',
    number: 'nr.|nummer|lfd. nr.',
    programme:
      'programm|ablauf|ablaufplan|zeitplan|tagesordnung|tagesablauf|programmübersicht|programmablauf|vortragsprogramm|vorläufiges programm|übersicht|plan|fahrplan|agenda|abendprogramm|das erwartet euch|das erwartet dich|das erwartet sie|überblick|im überblick',
    part: 'vormittag|nachmittag|vormittags|nachmittags|morgen|teil|block|sitzung|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|session',
    opening:
      'begrüßung|begrüssung|eröffnung|begrüßung und einführung|begrüßung & einführung|einführung und begrüßung|willkommen|grußwort|grußworte|grusswort|grussworte|auftakt|eröffnungsrede|eröffnungsworte|vorstellungsrunde|intro|neuigkeiten|kurze vorstellung|begrüßung und vorstellung|begrüßung durch|vortragsstart|vortragsbeginn|start der vorträge|offizieller beginn',
    break:
      'pause|pausen|kaffeepause|mittagspause|mittagessen|mittag|kaffee|kaffee und kuchen|abendessen|imbiss|frühstück|einlass|ankommen|ankunft|registrierung|anmeldung und kaffee|ausklang|gemütlicher ausklang|geselliger ausklang|gemeinsamer ausklang|ende der veranstaltung|veranstaltungsende|schluss|abschluss|abschied|verabschiedung|verabschiedung und ausblick|schlusswort|schlussworte|zusammenfassung und ausblick|umtrunk|get-together|get together|sektempfang|empfang|netzwerken|vernetzung|austausch|offener austausch|diskussion|fragen|fragerunde|fragen und antworten|fragen & antworten|diskussion und ausklang|offene diskussion|gruppenfoto|verlosung|preisverleihung|siegerehrung|buffet|büfett|snacks und getränke|essen|essen und trinken|getränke|pizza und bier|bier|grillen|freies treffen|networking|abbau|aufbau|netzwerken/treffen|netzwerken und treffen|eintreffen|türöffnung',
    panel:
      'podiumsdiskussion|podiumsgespräch|diskussionsrunde|gesprächsrunde|expertenrunde|talkrunde|runder tisch|panel|panel-diskussion|paneldiskussion|kamingespräch|streitgespräch|fishbowl',
    note: 'anmeldung|anmelden|tickets|eintritt|eintrittspreis|eintrittspreise|kosten|teilnahmegebühr|teilnahmegebühren|teilnahme|gebühren|preise|anfahrt|anreise|wegbeschreibung|so kommt ihr hin|parken|parkplätze|übernachtung|unterkunft|unterkünfte|hotels|kontakt|ansprechpartner|ansprechpartnerin|kontakt und anmeldung|impressum|datenschutz|hinweis|hinweise|wichtige hinweise|wichtig|rückblick|nachlese|fazit|danke|dank|danksagung|wir danken|mitmachen|über uns|wer wir sind|was wir machen|worum es uns geht|ziel|ziele|zielsetzung|motivation|praktisches|organisatorisches|allgemeines|sonstiges|verschiedenes|barrierefreiheit|verpflegung|verhaltenskodex|verhaltensregeln|weiterführende links|weitere informationen|weitere infos|mehr informationen|mehr infos|literatur|quellen|fragen und kontakt|bilder und fotos|impressionen|news|neues|aktuelles|einreichung|einreichungen|beitrag einreichen|vortrag einreichen|frist|fristen|wichtige termine|voraussetzungen|mitbringen|was mitbringen|hardware|danach|im anschluss|zugang|einwahl|zugangsdaten|feedback|umfrage|ausblick|beschluss|ergebnis|ergebnisse|über die veranstaltung|zur veranstaltung|veranstaltungsinformationen|livestream und aufzeichnung|teilnahmebedingungen|mindestteilnehmerzahl|skills|vorkenntnisse',
    aside:
      'veranstalter|veranstalterin|veranstalter:in|organisation und kontakt|organisator|organisatoren|organisatorinnen|organisator:innen|organisationsteam|orgateam|orga|orga-team|organisiert von|programmkomitee|komitee|beirat|team|helfer|helferinnen|helfer:innen|sponsor|sponsoren|sponsorinnen|sponsor:innen|unterstützer|unterstützt von|unterstützung|förderer|gefördert von|partner|kooperationspartner|medienpartner|mit freundlicher unterstützung|teilnehmer|teilnehmerinnen|teilnehmer:innen|teilnehmende|teilnehmerliste|anwesende|anwesend|anwesenheit|entschuldigt|abwesend|protokoll|protokollführer|protokollant|protokollantin|sitzungsprotokoll|beschlüsse|aufgaben|todos|tops|offene punkte|frühere veranstaltungen|vergangene veranstaltungen|vergangene treffen|letzte treffen|nächste termine|nächster termin|nächstes treffen|nächste treffen|kommende termine|kommende veranstaltungen|weitere termine|weitere veranstaltungen|archiv|stellenangebote|stellenanzeigen|chat|chatprotokoll|jury|protokoll vom',
    filler:
      'der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|und|oder|für|im|in|am|an|auf|mit|bei|beim|vom|zum|unser|unsere|unserer|unserem|unseren|euer|eure|dein|deine|ihr|ihre|alle|aller|neue|neuer|kurz|kurze|vorläufig|vorläufiges|vorläufige|geplant|geplante|geplanter|geplantes|heute|diesmal|dieses mal|erster|erste|zweiter|zweite|dritter|dritte|als|ist|sind|weitere|weiterer|aktuelle|sowie|detailliert|detailliertes|nach',
  },
  noteBeginnings:
    'online-veranstaltung|online-event|was ist das|was ist der|was ist die|anmeldung|anmelden|anmeldefrist|anmeldelink|anfahrt|anreise|wie komme|wie kommt|so kommt|so findet|so findest|wer wir|wer sind|wer kann|für wen|wo und wann|wann und wo|wann & wo|über uns|über die|mitmachen|mach mit|kontakt|kosten|eintritt|teilnahme|teilnehmen|teilnehmende|tickets|unser sponsor|unsere sponsoren|unsere partner|sponsor|sponsoren|danke|vielen dank|dank an|wir danken|wir freuen|wir suchen|nächste|nächster|nächstes|vergangene|vergangenes|letzte|letztes|rückblick|fotos|organisation|organisatorisches|organisatoren|veranstaltung|veranstaltungen|veranstalter|protokoll|voraussetzung|voraussetzungen|praktische|mehr|call for|einreichung|einreichungen|vortrag einreichen|feedback|veranstaltungsort|datum|termin|termine|im anschluss|barrierefreiheit|unterkunft|wichtige hinweise|weitere termine|weitere informationen|weitere infos|mehr infos|mehr informationen|barrierefreier|barrierefreie anreise',
  noteEndings:
    'anmeldung|anfahrt|kontakt|sponsoren|partner|veranstalter|gebühren|protokoll|teilnehmer|teilnehmende|fotos|rückblick|unterkunft|mitmachen|danksagung',
  openingBeginnings: 'begrüßung|begrüssung|eröffnung|willkommen|grußwort|grusswort|auftakt',
  openingEndings: 'begrüßung|eröffnung|grußwort|grußworte',
  breakBeginnings:
    'pause|kaffeepause|mittagspause|mittagessen|einlass|ausklang|verabschiedung|abschluss|schlusswort|imbiss|get-together|ende der|umtrunk|gemütlich|gemütliches|geselliges|gemeinsames',
  panelBeginnings:
    'podiumsdiskussion|podiumsgespräch|diskussionsrunde|runder tisch|paneldiskussion|kamingespräch|gesprächsrunde|expertenrunde',
  panelEndings: 'podiumsdiskussion|podiumsgespräch|diskussionsrunde',
  by: 'von|vorgetragen von|präsentiert von|gehalten von|moderiert von',
  paidFor: 'gesponsert|gesponsort|bereitgestellt|unterstützt|organisiert',
  with: 'mit|es diskutieren|auf dem podium',
  on: 'über|zu|zum thema|spricht über|erzählt von|berichtet über|stellt vor',
  several:
    'referenten|referentinnen|referent:innen|referent*innen|vortragende|sprecher:innen|sprecherinnen|redner:innen|podiumsgäste|gäste',
  and: 'und|sowie|u.',
  tells:
    'sagt|schreibt|erzählt|berichtet|erklärt|meint|zeigt|gibt|stellt|hält|führt|wird|möchte|begrüßt|diskutiert|präsentiert|sprach|zeigte|stellte|gab|hielt',
  lives:
    'ist|war|hat|hatte|arbeitet|arbeitete|leitet|leitete|gründete|entwickelt|entwickelte|schreibt|betreut|forscht|lehrt|unterrichtet|studiert|studierte|lebt|wohnt|beschäftigt sich|befasst sich|engagiert sich|interessiert sich|promovierte|promoviert|berät|verantwortet|betreibt|pflegt|begann|seit|derzeit|aktuell|zuvor|früher|er|sie|als',
  iAm: 'mein name ist|ich bin|ich heiße|hallo, ich bin',
  minutes: 'protokoll|sitzungsprotokoll|protokoll der',
  posts:
    'ingenieur|ingenieurin|entwickler|entwicklerin|softwareentwickler|softwareentwicklerin|softwarearchitekt|softwarearchitektin|architekt|architektin|berater|beraterin|leiter|leiterin|teamleiter|teamleiterin|geschäftsführer|geschäftsführerin|vorstand|vorstandsmitglied|vorsitzende|vorsitzender|gründer|gründerin|mitgründer|mitgründerin|wissenschaftler|wissenschaftlerin|forscher|forscherin|doktorand|doktorandin|professorin|student|studentin|mitarbeiter|mitarbeiterin|mitglied|administrator|administratorin|systemadministrator|informatiker|informatikerin|referentin|freiberufler|freiberuflich|selbständig|selbstständig|journalist|journalistin|trainer|trainerin|beauftragte|beauftragter|sachbearbeiter|gmbh|ag|kg|e.v.|ev|ug|mbh|ohg|gmbh & co. kg|eg|universität|hochschule|fachhochschule|institut|verein|verband|stiftung|stadtwerke|stadt|landkreis|amt|bundesamt|landesamt|ministerium|behörde|bibliothek|archiv|klinikum|bank|sparkasse|versicherung|verlag|werke|fraunhofer|th|tu|fh|uni|zentrum|forschungszentrum|schule|gymnasium|agentur|genossenschaft|gesellschaft',
  titles: 'dr.|dr|prof.|prof|prof. dr.|dr.-ing.|dipl.-inf.|dipl.-ing.|m.sc.|b.sc.|herr|frau|ing.|mag.|pd',
  notNames:
    'strasse|gasse|der|die|das|den|dem|des|ein|eine|einer|und|oder|für|im|in|am|an|auf|mit|ohne|bei|von|vom|zum|zur|wie|was|warum|wann|wo|wer|ist|sind|wird|werden|kann|können|sollen|sollten|neue|neues|neuer|moderne|sichere|offene|freie|erste|zweite|einführung|grundlagen|überblick|praxis|erfahrungen|erfahrung|zukunft|sicherheit|daten|netze|netz|karten|server|vortrag|vorträge|diskussion|pause|begrüßung|ausklang|anmeldung|anfahrt|programm|ablauf|thema|raum|saal|uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|teilnehmer|sollte|alle|viele|einfach|schnell|besser|gemeinsam|zusammen|straße|platz|weg|haus|stadt|verein|treffen|stammtisch|euch|wir|ihr|sie|unsere|eure|nächstes|nächste|nächster|regelmäßige|vergangene|aufgaben|chapter|meeting|meetings|termine|als|im thing|talk|session|sicherheitsprüfungen|automation|bereits|gehaltene|eines|einem|einen|unser|unserer|diese|dieser|dieses|veranstaltung',
  notNameEndings:
    'keit|keiten|heit|heiten|schaft|schaften|ität|ismus|logie|grafie|graphie|tion|tionen|ierung|icklung|waltung|arbeitung|erung|chung|eitung|ührung|wendung|netzwerk|datenbank|technik|ssion|ssionen',
  unknown:
    'dir|euch|mir|uns|n.n.|nn|n. n.|wird noch bekanntgegeben|wird noch bekannt gegeben|noch offen|offen|steht noch nicht fest|folgt|in kürze|tba|noch nicht bekannt|diverse|verschiedene|alle|orga-team|orgateam|alle referenten|vorstand|das orga-team',
  nickname: 'alias|genannt|aka|nick|spitzname|auch bekannt als',
  weekdays: [
    'montag mo',
    'dienstag di',
    'mittwoch mi',
    'donnerstag do',
    'freitag fr',
    'samstag sa sonnabend',
    'sonntag so',
  ],
  months: [
    'januar jan jänner',
    'februar feb feber',
    'märz mär mrz maerz',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  am: 'morgens|vormittags|früh',
  pm: 'nachmittags|abends|mittags',
  clock: 'uhr|h',
  at: 'um|ab|gegen|ca.|bis|von',
  days: 'tag #|#. tag',
  namedDays: ['erster tag|tag eins', 'zweiter tag|tag zwei', 'dritter tag|tag drei', 'vierter tag|tag vier'],
  abstractOf: 'zusammenfassung von|zusammenfassung zu|abstract zu',
  languages:
    'deutsch|englisch|französisch|auf deutsch|auf englisch|in deutsch|in englisch|auf französisch|spanisch|italienisch',
  gatherings:
    'treffen|stammtisch|tagung|konferenz|kongress|themenabend|abend|nacht|tag|tage|woche|forum|messe|fest|sommerfest|jahrestreffen|jahrestagung|jahreshauptversammlung|mitgliederversammlung|versammlung|sitzung|vollversammlung|barcamp|nutzertreffen|anwendertreffen|usergroup|arbeitskreis|kolloquienreihe|vortragsreihe|ringvorlesung|schulung|kurs|sommerschule|winterschule|hackathon|lesekreis|installationsparty|linuxtag|infotag|aktionstag|auflage|ausgabe',
}
