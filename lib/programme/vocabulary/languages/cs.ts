import type { Vocabulary } from '../types'

export const cs: Vocabulary = {
  language: 'cs',
  words: {
    speaker:
      'přednášející|přednášejícího|přednášejících|řečník|řečníci|řečnice|mluvčí|lektor|lektorka|lektoři|přednáší|autor|autorka|autoři|kdo|jméno|prezentuje|prezentující|spíkr|spíkři|prednášajúci|rečník|rečníci|prednáša',
    host: 'moderátor|moderátorka|moderátoři|moderuje|provází|hostitel|průvodce večerem',
    guest: 'host|hosté|hostia|účastníci panelu|účastníci debaty|panelisté|diskutující|v panelu|diskutují',
    talk: 'přednáška|přednášky|přednášku|prezentace|prezentaci|příspěvek|příspěvky|referát|workshop|workshopy|ukázka|demo|prednáška|prednášky|prezentácia|bleskovka|bleskovky',
    event: 'akce|akci|událost|setkání|sraz|srazu|večer|konference|podujatie|stretnutie',
    title: 'název|název přednášky|téma|témata|téma přednášky|názov|téma večera',
    about: 'o|popis|informace|úvod do|podrobnosti|medailonek|profil|něco o|informácie',
    bio: 'životopis|biografie|bio|o mně|o sobě|o autorovi|o přednášejícím|o přednášející|o řečníkovi|o lektorovi|medailonky|o prednášajúcom',
    abstract: 'abstrakt|anotace|anotácia|shrnutí|souhrn|obsah|o čem|o přednášce|popis přednášky|resumé',
    takeaways: 'co se dozvíte|dozvíte se|co se naučíte|co si odnesete|čo sa dozviete',
    audience: 'pro koho|cílová skupina|pre koho|komu je určeno',
    time: 'čas|hodina|kdy|začátek|konec|od kolika|začiatok|kedy|v kolik',
    date: 'datum|termín|den|datum a čas|dátum|deň',
    duration: 'délka|trvání|dĺžka|doba trvání',
    place: 'místo|kde|adresa|místo konání|lokace|miesto|město|kudy',
    room: 'sál|sály|místnost|učebna|posluchárna|aula|miestnosť|pódium',
    track: 'stopa|linie|větev',
    level: 'úroveň|obtížnost|pokročilost',
    language: 'jazyk|jazyk přednášky|jazyky',
    tags: 'štítky|kategorie|klíčová slova|typ|druh',
    company: 'firma|společnost|organizace|instituce|zaměstnavatel|univerzita|spoločnosť',
    post: 'pozice|funkce|role',
    video: 'záznam|záznamy|video|videa|nahrávka|nahrávky|záznam přednášky|přenos|stream',
    slides: 'slajdy|slidy|slides|materiály|materiál|podklady',
    link: 'odkaz|odkazy|ke stažení|stáhnout|zde|soubory|soubor',
    picture: 'fotka|fotky|fotografie|obrázek',
    number: 'číslo|č.|č',
    programme:
      'program|agenda|rozvrh|harmonogram|časový plán|pořad|program srazu|program večera|na programu|plán|průběh',
    part: 'část|první část|druhá část|dopoledne|odpoledne|ráno|večerní blok|blok|sekce|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|před přestávkou|po přestávce',
    opening:
      'zahájení|úvod|přivítání|uvítání|úvodní slovo|slavnostní zahájení|otevření|privítanie|otvorenie|úvodné slovo',
    break:
      'přestávka|přestávky|přestávka na kávu|přestávka na oběd|prestávka|pauza|káva|oběd|obed|večeře|snídaně|pizza|pivo|občerstvení|networking|afterparty|závěr|zakončení|ukončení|konec programu|záver|registrace|registrace účastníků|otevření dveří|příchod|prezence|diskuse|diskuze|diskusia|dotazy|otázky|otázky a odpovědi|volná zábava|volná diskuse|volná diskuze|raut|společné foto|tombola|slosování|hospoda|přesun do hospody|pokec',
    panel: 'panel|panelová diskuse|panelová diskuze|panelová diskusia|debata|kulatý stůl|okrúhly stôl|beseda',
    note: 'přihlášení|přihláška|přihlášky|registrace na akci|vstupné|vstup|vstup zdarma|vstupenky|lístky|cena|doprava|jak se k nám dostanete|kudy k nám|parkování|ubytování|kontakt|kontakty|o nás|kdo jsme|o akci|o srazu|o konferenci|praktické informace|další informace|více informací|pravidla|kodex chování|jak se zapojit|poděkování|děkujeme|ohlédnutí|fotogalerie|výzva|požadavky|příprava|co s sebou|co je|časté dotazy|faq|důležité|pozor|po srazu|po akci|pozvánka|dotazník|cíl|cíle',
    aside:
      'organizátor|organizátoři|pořadatel|pořadatelé|pořádá|tým|organizační tým|výbor|sponzor|sponzoři|partner|partneři|naši partneři|podporují nás|dobrovolníci|mediální partneři|účastníci|přítomni|omluveni|nepřítomni|zápis|zápis ze schůze|poznámky|minulé srazy|předchozí ročníky|minulé akce|archiv|příští sraz|další srazy|další akce|nadcházející akce|nejbližší akce|nabídky práce|úkoly|organizátori|sponzori|partneri',
    filler:
      'a|i|v|ve|na|z|ze|do|pro|od|za|po|při|k|ke|s|se|náš|naše|naši|našeho|tvůj|váš|vaše|ten|ta|to|je|jsou|bude|nový|nová|nové|krátký|krátká|krátké|první|druhý|druhá|třetí|předběžný|předběžná|podrobný|hlavní|dnes|jak|který|která|které|sa|sú|pre|pri',
  },
  noteBeginnings:
    'jak se|jak k nám|jak na|kde a kdy|kdy a kde|pro koho|přihlaste|přihlašování|registrace na|vstup|vstupné|doprava|kontakt|o nás|o spolku|kdo jsme|co s sebou|děkujeme|poděkování|minulé|předchozí|příští|další|nadcházející|naši sponzoři|naši partneři|sponzo|partne|organizát|pořadat|informace|více|co je|pravidla|přijďte|zapojte|výzva',
  noteEndings: 'sponzoři|partneři|organizátoři|kontakt|účastníci|registrace',
  openingBeginnings: 'zahájení|přivítání|uvítání|úvodní slovo|slavnostní zahájení|privítanie',
  openingEndings: 'zahájení|přivítání|uvítání',
  breakBeginnings:
    'přestávka|prestávka|pauza|oběd|obed|káva|zakončení|ukončení|závěr|registrace|otevření|networking|konec|volná zábava',
  panelBeginnings: 'panelová disk|panelová diskuse|panelová diskuze|panel|kulatý stůl|debata|beseda',
  panelEndings: 'panelová diskuse|panelová diskuze|panel',
  by: 'přednáší|prednáša|prezentuje|vede|moderuje',
  paidFor: 'sponzorovaná|sponzorovaný|sponzoruje|pořádaná',
  with: 's účastí|za účasti',
  on: 'o tématu|na téma|mluví o|povypráví o|představí',
  several: 'přednášející|řečníci|hosté',
  and: 'a|a také|&',
  tells:
    'říká|píše|vypráví|povypráví|ukáže|ukazuje|představí|představuje|vysvětlí|poví|přiblíží|předvede|mluvil|mluvila|ukázal|ukázala|bude|nám|se|ukáže nám|predstaví',
  lives:
    'je|byl|byla|pracuje|pracoval|pracovala|vyvíjí|vede|vedl|studuje|studoval|studovala|vystudoval|vystudovala|absolvent|absolventka|učí|přednáší na|zabývá se|věnuje se|od|v současnosti|dříve|má|rád|ráda|založil|založila|programuje|působí|žije|spravuje|již|se věnuje|se zabývá',
  iAm: 'jmenuji se|jmenuju se|jsem|volám sa',
  minutes: 'zápis|zápis z|zápis ze',
  posts:
    'inženýr|inženýrka|programátor|programátorka|vývojář|vývojářka|architekt|architektka|konzultant|konzultantka|ředitel|ředitelka|vedoucí|manažer|manažerka|zakladatel|zakladatelka|spoluzakladatel|spoluzakladatelka|předseda|předsedkyně|vědec|vědkyně|výzkumník|výzkumnice|profesor|profesorka|docent|docentka|doktorand|doktorandka|student|studentka|člen|členka|administrátor|správce|analytik|analytička|novinář|novinářka|specialista|specialistka|odborník|odbornice|školitel|učitel|učitelka|právník|tester|testerka|designér|designérka|majitel|majitelka|osvč|s.r.o.|a.s.|z.s.|univerzita|fakulta|ústav|katedra|akademie|spolek|nadace|sdružení|firma|společnost|úřad|ministerstvo|banka|škola|knihovna|vývojár|riaditeľ|zakladateľ',
  legal: 's.r.o.|a.s.|z.s.|o.p.s.|spol. s r.o.',
  titles: 'dr.|prof.|doc.|ing.|mgr.|bc.|rndr.|phdr.|mudr.|judr.|pan|paní',
  notNames:
    'jak|co|proč|kdy|kde|kdo|který|která|a|i|v|ve|na|z|ze|do|pro|od|bez|při|o|po|k|s|není|je|jsou|náš|naše|nový|nová|nové|úvod|základy|první|kroky|bezpečnost|data|otevřený|otevřená|svobodný|software|síť|sítě|server|servery|nástroje|projekt|projekty|vítejte|přestávka|oběd|káva|závěr|program|sál|místo|hodina|sraz|přednáška|registrace|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|ulice|náměstí|budova|otázky|odpovědi|název|popis|účastníci|všichni|lepší|praxe|každý|čo|prečo|ako',
  notNameEndings: 'nost|nosti|ování|izace|ologie',
  unknown:
    'ty|vy|bude upřesněno|bude doplněno|bude oznámeno|upřesníme|zatím neznámý|různí|všichni|organizátoři|možná ty',
  nickname: 'přezdívka|alias|znám jako',
  weekdays: [
    'pondělí pondelok po',
    'úterý utorok út',
    'středa středu streda st',
    'čtvrtek štvrtok čt',
    'pátek piatok pá',
    'sobota sobotu so',
    'neděle neděli nedeľa ne',
  ],
  months: [
    'leden ledna január januára',
    'únor února február februára',
    'březen března marec marca',
    'duben dubna apríl apríla',
    'květen května máj mája',
    'červen června jún júna',
    'červenec července júl júla',
    'srpen srpna august augusta',
    'září september septembra',
    'říjen října október októbra',
    'listopad listopadu november novembra',
    'prosinec prosince december decembra',
  ],
  clock: 'hod.|hod|hodin',
  at: 'od|v|ve|o|cca',
  days: 'den #|deň #|#. den',
  namedDays: ['první den|den první|prvý deň', 'druhý den|den druhý|druhý deň', 'třetí den|den třetí|tretí deň'],
  languages: 'čeština|česky|v češtině|anglicky|angličtina|v angličtině|slovensky|slovenčina|po slovensky',
  gatherings:
    'sraz|srazy|setkání|stretnutie|konference|konferencia|večer|dny|den|týden|noc|festival|workshop|kurz|školení|hackathon|meetup|schůze|valná hromada|sympozium|fórum|veletrh|slavnost|ročník|pyvo|barcamp',
}
