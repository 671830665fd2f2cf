import type { Vocabulary } from '../types'

export const it: Vocabulary = {
  language: 'it',
  words: {
    speaker:
      'relatore|relatrice|relatori|relatrici|oratore|oratrice|oratori|speaker|speakers|docente|docenti|formatore|formatrice|formatori|conduttore del laboratorio|autore|autrice|autori|autrici|presentatore|presentatrice|a cura di|tenuto da|presentato da|presenta|presentano|interviene|intervengono|chi|nome|nome e cognome|nome del relatore|istruttore|istruttori',
    host: 'moderatore|moderatrice|moderatori|modera|moderano|moderato da|moderazione|conduce|conducono|presidente di sessione|chair|coordina|padrone di casa|ospitato da',
    guest:
      'ospite|ospiti|partecipanti alla tavola rotonda|discussant|panelist|relatori della tavola rotonda|dialogano|partecipano|al tavolo|ne discutono',
    talk: 'intervento|interventi|presentazione|presentazioni|relazione|relazioni|seminario|seminari|laboratorio|laboratori|lezione|lezioni|conferenza|conferenze|talk|talks|relazione invitata|relazione su invito|lectio magistralis|comunicazione|comunicazioni|contributo|contributi|corso|tutorial|dimostrazione|demo|lightning talk|lightning talks|keynote|workshop|sessione plenaria',
    event: 'evento|incontro|serata|giornata|giornate|convegno|manifestazione',
    title: "titolo|titoli|argomento|argomenti|tema|temi|oggetto|titolo del talk|titolo dell'intervento",
    about:
      'descrizione|introduzione|informazioni|info|dettagli|presentazione di|riguardo a|profilo|su di|approfondimento',
    bio: 'biografia|biografie|breve biografia|nota biografica|profilo biografico|curriculum|chi sono|profilo professionale|bio del relatore|chi è il relatore|chi è la relatrice|chi parla|il relatore in breve',
    abstract:
      "sommario|riassunto|sintesi|contenuto|contenuti|di cosa parleremo|di cosa si parla|descrizione del talk|descrizione dell'intervento|estratto|scaletta del talk",
    takeaways:
      'cosa imparerai|cosa imparerete|cosa porterai a casa|obiettivi formativi|punti chiave|competenze acquisite|benefici',
    audience: 'destinatari|pubblico|a chi è rivolto|a chi si rivolge|target|per chi',
    time: 'ora|ore|orario|orari|inizio|fine|quando|fascia oraria|dalle',
    date: 'data|date|giorno|data e ora|data e orario|giorno e ora',
    duration: 'durata|minuti',
    place: "luogo|indirizzo|dove|sede|città|posto|location|luogo dell'evento|mappa|come raggiungerci",
    room: 'aula|aule|sala|sale|auditorium|palco|aula magna|anfiteatro|stanza',
    track: 'traccia|tracce|percorso|filone|binario',
    level: 'livello|difficoltà|livello richiesto',
    language: 'lingua|lingue',
    tags: 'etichette|parole chiave|parola chiave|categoria|categorie|tipo|tipologia|formato',
    company: 'azienda|società|organizzazione|affiliazione|ente|istituzione|università|istituto|ateneo|provenienza',
    post: 'ruolo|posizione|qualifica|professione|incarico|funzione',
    video:
      'registrazione|registrazioni|filmato|filmati|guarda il video|rivedi|diretta|diretta streaming|streaming|videoregistrazione|videoregistrazioni|video',
    slides: 'lucidi|diapositive|slide|slides|materiale|materiali|presentazione in pdf|dispense',
    link: 'collegamento|collegamenti|scarica|scaricare|download|qui|file|documento|documenti',
    picture: 'foto|fotografia|fotografie|immagine|immagini|ritratto',
    number: 'n.|numero|nr.',
    programme:
      'programma|programmi|ordine del giorno|scaletta|calendario|agenda|programma della giornata|programma della serata|programma provvisorio|programma preliminare|programma dettagliato|il programma|palinsesto|orario della giornata|in programma|cronoprogramma',
    part: 'mattina|mattino|mattinata|pomeriggio|sera|sessione|sessioni|parte|blocco|prima parte|seconda parte|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
    opening:
      'benvenuto|benvenuti|apertura|apertura dei lavori|saluti|saluti iniziali|saluti istituzionali|saluti di benvenuto|saluto di benvenuto|indirizzi di saluto|introduzione ai lavori|accoglienza e saluti|benvenuto e introduzione|discorso di apertura|introduzione alla giornata|introduzione della serata|novità|notizie',
    break:
      'pausa|pausa caffè|pausa pranzo|intervallo|caffè|coffee break|pranzo|light lunch|cena|cena sociale|colazione|aperitivo|merenda|rinfresco|buffet|brindisi|birra|birre|pizza|pizza e birra|registrazione dei partecipanti|registrazione partecipanti|accredito|accrediti|arrivo|arrivo dei partecipanti|accoglienza|apertura porte|apertura delle porte|chiusura|chiusura dei lavori|chiusura lavori|conclusione|conclusioni|conclusione dei lavori|saluti finali|fine lavori|fine dei lavori|fine della serata|domande|domande e risposte|discussione|discussione finale|dibattito finale|networking|foto di gruppo|estrazione premi|premiazione|premiazioni|sessione poster|poster|tempo libero|convivialità',
    panel: 'tavola rotonda|tavole rotonde|panel|dibattito|confronto|conversazione|dialogo|talk show',
    note: "iscrizione|iscrizioni|iscriviti|registrati|biglietti|biglietto|ingresso|ingresso libero|ingresso gratuito|costo|costi|prezzo|prezzi|quota|quote|quota di iscrizione|come arrivare|come partecipare|come raggiungere la sede|trasporti|parcheggio|parcheggi|alloggio|alloggi|ospitalità|contatti|contatto|contattaci|ringraziamenti|ringraziamento|grazie|resoconto|partecipa|partecipare|partecipazione|unisciti|chi siamo|cosa facciamo|che cos'è|cos'è|obiettivo|obiettivi|motivazione|motivazioni|contesto|finalità|scopo|informazioni pratiche|informazioni utili|informazioni generali|maggiori informazioni|per saperne di più|accessibilità|codice di condotta|domande frequenti|faq|riferimenti|bibliografia|risorse|fonti|call for papers|invito a presentare|proposte|invio delle proposte|scadenza|scadenze|date importanti|prerequisiti|requisiti|cosa portare|cosa serve|materiale necessario|dopo|a seguire|collegamento zoom|accesso|modalità di partecipazione|modalità|sondaggio|risultati|risultato|decisioni|annunci|annuncio|avvisi|avviso|nota|note|importante|rassegna stampa|attestato|attestati|crediti|privacy|galleria|galleria fotografica|diventa sponsor|per informazioni|per info|informazioni e contatti",
    aside:
      'organizzatore|organizzatrice|organizzatori|organizzatrici|organizzazione e contatti|organizzato da|comitato|comitato organizzatore|comitato scientifico|comitato di programma|segreteria|segreteria organizzativa|squadra|il team|team|volontario|volontari|volontarie|sponsor|i nostri sponsor|partner|i nostri partner|con il patrocinio di|patrocinio|patrocini|con il contributo di|con il supporto di|con il sostegno di|sostenitori|partecipante|partecipanti|elenco partecipanti|elenco dei partecipanti|presenti|assenti|assenti giustificati|verbale|verbale della riunione|verbali|verbalizzante|delibere|azioni|da fare|attività da svolgere|edizioni precedenti|eventi passati|eventi precedenti|incontri precedenti|prossimo evento|prossimi eventi|prossimo incontro|prossimi incontri|prossimi appuntamenti|prossime date|prossima riunione|archivio|offerte di lavoro|giuria|commissione|chat|registro della chat',
    filler:
      "il|lo|la|i|gli|le|l'|un|uno|una|di|del|dello|della|dei|degli|delle|dell'|e|ed|o|a|al|alla|ai|alle|in|nel|nella|per|da|con|su|sul|sulla|nostro|nostra|nostri|nostre|tuo|tua|suo|sua|questo|questa|tutti|tutte|breve|provvisorio|preliminare|dettagliato|completo|previsto|primo|prima|secondo|seconda|terzo|terza|principale|invitato|oggi|è|sono|generale|tecnico",
  },
  noteBeginnings:
    'evento online|evento in presenza|chi siamo|chi può|a chi|iscrizione|iscrizioni|iscriviti|iscriversi|registrati|registrazione obbligatoria|biglietti|ingresso|luogo|sede|contatti|unisciti|partecipa|partecipare|partecipazione|per partecipare|informazioni|info|per informazioni|grazie|ringraziamenti|ringraziamo|resoconto|sponsor|partner|con il patrocinio|con il contributo|con il supporto|organizzazione|organizzatori|organizzato|comitato|prossimo|prossimi|prossima|prossime|edizioni|edizioni precedenti|eventi passati|call for|date importanti|data e|prerequisiti|requisiti|per saperne|seguici|alloggi|alloggio|trasporti|diventa|verbale|come arrivare|come partecipare|come raggiungerci|come iscriversi|dove e quando|quando e dove|i nostri sponsor|codice di condotta',
  noteEndings:
    'iscrizione|iscrizioni|sponsor|partner|organizzatori|partecipanti|foto|ringraziamenti|alloggi|come arrivare|come partecipare|date importanti',
  openingBeginnings:
    'benvenuto|benvenuti|apertura|saluti|saluto|indirizzi di saluto|introduzione ai lavori|introduzione alla giornata',
  openingEndings: 'benvenuto|apertura|saluti|saluti istituzionali|apertura dei lavori',
  breakBeginnings:
    'pausa|coffee break|caffè|pranzo|cena|aperitivo|rinfresco|buffet|chiusura|conclusion|registrazione|accredito|fine lavori|fine dei|saluti finali|networking|intervallo',
  panelBeginnings: 'tavola rotonda|panel|dibattito',
  panelEndings: 'tavola rotonda|panel',
  of: 'di',
  by: 'a cura di|presentato da|presentata da|tenuto da|tenuta da|moderato da|moderata da',
  paidFor: 'sponsorizzato|sponsorizzata|offerto|offerta|organizzato|organizzata',
  with: 'con|intervengono|partecipano|ne discutono|dialogano',
  on: 'su|sul|sulla|parla di|parlerà di|ci parlerà di|presenta|presenterà|racconta',
  several: 'relatori|relatrici|oratori|speakers|ospiti',
  and: 'e|ed|&|insieme a',
  tells:
    'dice|scrive|racconta|spiega|ci racconta|presenta|presenterà|parla|parlerà|mostra|mostrerà|ci|propone|terrà|illustra|ha presentato|ha mostrato',
  lives:
    'è|era|ha|lavora|lavorava|dirige|guida|sviluppa|insegna|studia|ha studiato|contribuisce|collabora|si occupa|si interessa|vive|mantiene|ha fondato|ha creato|fa parte|appassionato|appassionata|laureato|laureata|attualmente|dal|in precedenza|lui|lei',
  iAm: 'mi chiamo|sono|il mio nome è',
  minutes: 'verbale|verbale della',
  posts:
    'ingegnere|ingegnera|sviluppatore|sviluppatrice|programmatore|programmatrice|architetto|architetta|consulente|direttore|direttrice|responsabile|capo|dirigente|fondatore|fondatrice|cofondatore|cofondatrice|co-fondatore|presidente|vicepresidente|segretario|segretaria|ricercatore|ricercatrice|professore|professoressa|docente|dottorando|dottoranda|assegnista|studente|studentessa|membro|socio|socia|amministratore|amministratrice|tecnico|analista|sistemista|giornalista|bibliotecario|bibliotecaria|libero professionista|freelance|coordinatore|coordinatrice|esperto|esperta|avvocato|avvocata|s.r.l.|srl|s.p.a.|spa|s.r.l.s.|snc|sas|s.c.|università|politecnico|scuola|istituto|facoltà|dipartimento|laboratorio|associazione|fondazione|comune|regione|provincia|ministero|agenzia|azienda|banca|biblioteca|liceo|ospedale|centro|gruppo|cooperativa|comunità|presso|cnr|inaf|infn|ente',
  titles: 'dott.|dott.ssa|dr.|prof.|prof.ssa|ing.|avv.|arch.|sig.|sig.ra|on.|dott|prof|ing',
  notNames:
    "il|lo|la|i|gli|le|un|uno|una|di|del|dello|della|dei|degli|delle|e|ed|o|a|al|alla|in|nel|nella|per|da|dal|dalla|con|senza|su|sul|sulla|tra|fra|verso|come|cosa|quando|dove|chi|perché|quale|è|sono|essere|c|nostro|nostra|questo|questa|ogni'è|nuovo|nuova|nuovi|nuove|introduzione|primi|passi|sicurezza|dati|software|libero|liberi|aperto|aperta|mappe|server|rete|reti|strumenti|progetto|progetti|benvenuto|saluti|pausa|caffè|pranzo|chiusura|programma|orario|sala|aula|luogo|tavola|rotonda|giornata|serata|intervento|iscrizione|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|via|viale|piazza|corso|fine|inizio|domande|risposte|titolo|sommario|biografia|partecipanti|devono|dovranno|possono|tutto|tutti|migliori|pratiche",
  notNameEndings: 'zzazione|azione|izione|ologia|bilità|curezza|tware',
  unknown:
    'te|voi|da definire|da confermare|da annunciare|da comunicare|in via di definizione|prossimamente|vari|vari relatori|tutti|in attesa di conferma|organizzatori|tutti i relatori|il direttivo',
  nickname: 'alias|detto|detta|soprannome|noto come|nota come',
  weekdays: [
    'lunedì lun lunedi',
    'martedì mar martedi',
    'mercoledì mer mercoledi',
    'giovedì gio giovedi',
    'venerdì ven venerdi',
    'sabato sab',
    'domenica dom',
  ],
  months: [
    'gennaio gen',
    'febbraio feb',
    'marzo mar',
    'aprile apr',
    'maggio mag',
    'giugno giu',
    'luglio lug',
    'agosto ago',
    'settembre set sett',
    'ottobre ott',
    'novembre nov',
    'dicembre dic',
  ],
  am: 'di mattina|del mattino',
  pm: 'di pomeriggio|del pomeriggio|di sera|della sera|mezzogiorno',
  clock: 'ore|h|h.',
  at: 'alle|alle ore|dalle|dalle ore|verso le',
  days: 'giorno #|giornata #|#° giorno',
  namedDays: [
    'primo giorno|prima giornata|giorno uno',
    'secondo giorno|seconda giornata|giorno due',
    'terzo giorno|terza giornata|giorno tre',
  ],
  abstractOf: 'riassunto di|sommario di',
  languages: 'italiano|inglese|in italiano|in inglese|in lingua inglese',
  gatherings:
    'incontro|incontri|serata|serate|giornata|giornate|convegno|congresso|conferenza|forum|fiera|festival|settimana|notte|assemblea|riunione|laboratorio|scuola|scuola estiva|corso|meetup|raduno|hackathon|barcamp|festa|edizione|linux day|linux-day|vertice|simposio|ciclo|aperitivo|day|seminari|discussione della tesi',
}
