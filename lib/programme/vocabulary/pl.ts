import type { Vocabulary } from './types'

export const pl: Vocabulary = {
  language: 'pl',
  words: {
    speaker:
      'prelegent|prelegentka|prelegenci|prelegentki|mówca|mówczyni|mówcy|prezenter|referent|wykładowca|wykładowcy|prowadzący wykład|kto|autor|autorka|autorzy|prowadzący warsztat|goście wieczoru|przedstawia|imię i nazwisko|nazwisko',
    host: 'moderator|moderatorka|moderatorzy|prowadzący|prowadząca|prowadzenie|gospodarz|gospodyni|moderacja',
    guest:
      'gość|goście|uczestnicy panelu|paneliści|panelista|panelistka|zaproszeni goście|gość specjalny|w panelu|w dyskusji',
    talk: 'prelekcja|prelekcje|prelekcji|prezentacja|prezentacje|prezentacji|wykład|wykłady|wykładu|wystąpienie|wystąpienia|odczyt|warsztat|warsztaty|pokaz|demo|referat|referaty',
    event: 'wydarzenie|wydarzenia|spotkanie|spotkania|wieczór|konferencja|konferencji',
    title: 'tytuł|tytuł prezentacji|temat|tematy|tematyka',
    about: 'o|opis|informacje|wprowadzenie|szczegóły|kilka słów o|sylwetka|profil|sylwetki',
    bio: 'biografia|bio|biogram|biogramy|notka biograficzna|o sobie|o mnie|o autorze|o prelegencie|o prelegentce|o prelegentach|o mówcy',
    abstract: 'abstrakt|streszczenie|zarys|opis prezentacji|opis prelekcji|o czym|o prezentacji|skrót|treść',
    takeaways: 'czego się dowiesz|czego się nauczysz|dowiesz się|nauczysz się|co wyniesiesz|korzyści',
    audience: 'dla kogo|grupa docelowa|odbiorcy|poziom odbiorcy',
    time: 'czas|godzina|godziny|kiedy|start|początek|koniec|o której|godz.|godz',
    date: 'data|termin|dzień|data i godzina|data i czas',
    duration: 'czas trwania|długość|trwanie',
    place: 'miejsce|gdzie|lokalizacja|adres|miejsce spotkania|dojazd i miejsce|miasto',
    room: 'sala|sale|sali|aula|pokój|scena',
    track: 'ścieżka|ścieżki',
    level: 'poziom|poziom trudności|poziom zaawansowania',
    language: 'język|język prezentacji|języki',
    tags: 'tagi|kategoria|kategorie|słowa kluczowe|typ|rodzaj',
    company: 'firma|organizacja|instytucja|afiliacja|pracodawca|uczelnia',
    post: 'stanowisko|rola|funkcja',
    video: 'nagranie|nagrania|wideo|film|transmisja|zapis wideo|zobacz nagranie',
    slides: 'slajdy|slides|prezka|materiały|materiał',
    link: 'link|linki|pobierz|tutaj|pliki|plik',
    picture: 'zdjęcie|zdjęcia|fotografia',
    number: 'nr|numer|lp.|lp',
    programme:
      'program|agenda|plan|plan spotkania|plan wydarzenia|harmonogram|rozkład|przebieg|porządek obrad|w programie|rozkład jazdy|przebieg spotkania',
    part: 'część|część pierwsza|część druga|rano|popołudnie|sesja|sesje|blok|dzień pierwszy|dzień drugi|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
    opening:
      'otwarcie|powitanie|przywitanie|rozpoczęcie|wstęp|słowo wstępne|rozpoczęcie spotkania|oficjalne otwarcie|powitanie uczestników|powitanie gości',
    break:
      'przerwa|przerwy|przerwa kawowa|przerwa obiadowa|przerwa na kawę|przerwa na pizzę|kawa|kawa i herbata|obiad|lunch|kolacja|śniadanie|pizza|piwo|networking|afterparty|after party|after|zakończenie|zakończenie spotkania|koniec|podsumowanie|rejestracja|rejestracja uczestników|otwarcie drzwi|integracja|rozmowy|rozmowy kuluarowe|dyskusja|pytania|pytania i odpowiedzi|losowanie nagród|losowanie|konkurs|wspólne zdjęcie|czas wolny|poczęstunek',
    panel: 'panel|panel dyskusyjny|debata|okrągły stół|dyskusja panelowa',
    note: 'zapisy|zgłoszenia|jak dojechać|dojazd|parking|bilety|wstęp wolny|koszt|cena|wejściówki|kontakt|o nas|kim jesteśmy|o wydarzeniu|o spotkaniu|informacje praktyczne|informacje organizacyjne|więcej informacji|regulamin|kodeks postępowania|dołącz do nas|jak dołączyć|podziękowania|dziękujemy|relacja|galeria|zgłoś prezentację|zgłoś prelekcję|wymagania|przygotowanie|noclegi|najczęstsze pytania|faq|zasady|nagroda|nagrody|uwaga|ważne|cel|po spotkaniu|patronat|patronat medialny|wstęp jest bezpłatny|zaproszenie|ankieta|streaming',
    aside:
      'organizator|organizatorzy|organizatorka|zespół|komitet organizacyjny|komitet|sponsor|sponsorzy|nasi sponsorzy|partner|partnerzy|nasi partnerzy|partnerzy spotkania|partnerzy wydarzenia|wolontariusze|patroni|patroni medialni|uczestnicy|obecni|nieobecni|protokół|notatki|poprzednie spotkania|poprzednie edycje|archiwum|następne spotkanie|kolejne spotkanie|nadchodzące wydarzenia|najbliższe spotkania|oferty pracy|wsparcie|wspierają nas',
    filler:
      'i|oraz|w|we|na|z|ze|do|dla|od|za|po|przy|nasz|nasza|nasze|naszego|twój|ten|ta|to|te|jest|są|się|nowy|nowa|krótki|krótka|pierwszy|pierwsza|drugi|druga|trzeci|trzecia|wstępny|wstępna|szczegółowy|szczegółowa|ramowy|główny|główna|dziś|wieczorem|będzie|jak|który|która|które',
  },
  noteBeginnings:
    'jak dojechać|jak dołączyć|jak się zapisać|zapisz się|zapisy|rejestracja na|gdzie i kiedy|kiedy i gdzie|o nas|o grupie|o społeczności|dołącz|kontakt|bilety|zgłoś|zgłoszenia|zasady|wymagania|dla kogo|co zabrać|podziękowania|dziękujemy|poprzednie|następne|kolejne|najbliższe|nasi sponsorzy|nasi partnerzy|sponsor|partner|organizator|informacje|więcej|czym jest|kim jesteśmy|zapraszamy|nagroda',
  noteEndings: 'zapisy|sponsorzy|partnerzy|organizatorzy|kontakt|uczestnicy',
  openingBeginnings: 'otwarcie|powitanie|przywitanie|rozpoczęcie',
  openingEndings: 'powitanie|otwarcie',
  breakBeginnings: 'przerwa|zakończenie|kawa|obiad|lunch|networking|rejestracja|otwarcie drzwi|after|losowanie|koniec',
  panelBeginnings: 'panel dyskusyjny|panel|debata|okrągły stół',
  panelEndings: 'panel dyskusyjny|panel',
  by: 'przez|prowadzi|poprowadzi|prowadzący|prowadząca|przedstawi',
  paidFor: 'sponsorowana|sponsorowany|ufundowana|organizowana',
  with: 'z udziałem|w rozmowie z',
  on: 'opowie o|mówi o|o temacie|na temat|przedstawi',
  several: 'prelegenci|prelegentki|goście',
  and: 'i|oraz|&',
  tells:
    'mówi|pisze|opowie|opowiada|pokaże|pokazuje|przedstawi|przedstawia|wyjaśni|poprowadzi|zaprezentuje|opowiedział|opowiedziała|pokazał|pokazała|podzieli się|będzie|ma|przybliży',
  lives:
    'jest|był|była|pracuje|pracował|pracowała|zajmuje się|prowadzi|programuje|ukończył|ukończyła|studiuje|studiował|studiowała|absolwent|absolwentka|pasjonat|pasjonatka|entuzjasta|entuzjastka|od|obecnie|wcześniej|lubi|kocha|tworzy|rozwija|zawodowo|prywatnie|specjalizuje się|współtwórca|uczy|wykłada|mieszka|interesuje się|posiada|zafascynowany|zafascynowana',
  iAm: 'nazywam się|jestem|mam na imię',
  minutes: 'protokół|protokół z|notatki ze',
  posts:
    'inżynier|programista|programistka|deweloper|developer|architekt|konsultant|konsultantka|dyrektor|dyrektorka|kierownik|kierowniczka|lider|liderka|założyciel|założycielka|współzałożyciel|współzałożycielka|prezes|wiceprezes|menedżer|menedżerka|naukowiec|badacz|badaczka|profesor|adiunkt|doktorant|doktorantka|student|studentka|członek|członkini|administrator|administratorka|analityk|analityczka|dziennikarz|dziennikarka|specjalista|specjalistka|ekspert|ekspertka|trener|trenerka|nauczyciel|nauczycielka|prawnik|radca prawny|tester|testerka|projektant|projektantka|właściciel|właścicielka|sp. z o.o.|s.a.|uniwersytet|politechnika|akademia|wydział|instytut|katedra|fundacja|stowarzyszenie|firma|spółka|urząd|ministerstwo|bank|szkoła|biblioteka',
  legal: 'sp. z o.o.',
  titles: 'dr|dr.|prof.|prof|mgr|inż.|mgr inż.|dr inż.|dr hab.|hab.|pan|pani|lek.',
  notNames:
    'jak|co|czy|dlaczego|kiedy|gdzie|kto|który|która|i|oraz|w|we|na|z|ze|do|dla|od|bez|przez|przy|o|po|nie|jest|są|nasz|nasza|twój|nowy|nowa|nowe|wprowadzenie|podstawy|pierwsze|kroki|bezpieczeństwo|dane|danych|otwarte|wolne|oprogramowanie|sieć|sieci|serwer|narzędzia|projekt|projekty|witamy|przerwa|obiad|kawa|zakończenie|program|sala|miejsce|godzina|spotkanie|wykład|prelekcja|rejestracja|zapisy|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|ulica|ul.|plac|aleja|budynek|pytania|odpowiedzi|tytuł|opis|uczestnicy|wszyscy|lepszy|praktyka|każdy|najlepsze|praktyki',
  notNameEndings: 'acja|acje|acji|ość|ości|ologia|ologie|owanie|owania',
  unknown:
    'tobą|ty|wkrótce|do ustalenia|do potwierdzenia|będzie ogłoszony|wolny termin|różni|wszyscy|organizatorzy|może ty',
  nickname: 'pseudonim|ksywa|alias|znany jako',
  weekdays: [
    'poniedziałek poniedziałku pon',
    'wtorek wtorku wt',
    'środa środę śr',
    'czwartek czwartku czw',
    'piątek piątku pt',
    'sobota sobotę sob',
    'niedziela niedzielę niedz',
  ],
  months: [
    'styczeń stycznia',
    'luty lutego',
    'marzec marca',
    'kwiecień kwietnia',
    'maj maja',
    'czerwiec czerwca',
    'lipiec lipca',
    'sierpień sierpnia',
    'wrzesień września',
    'październik października',
    'listopad listopada',
    'grudzień grudnia',
  ],
  clock: 'godz.|godz|godzina',
  at: 'o|od|godz.|godz|godzina|o godz.|o godzinie',
  days: 'dzień #',
  abstractOf: 'streszczenie prezentacji',
  languages: 'polski|po polsku|angielski|po angielsku|język polski|język angielski',
  gatherings:
    'spotkanie|spotkania|spotkaniu|konferencja|konferencji|zjazd|zlot|wieczór|piknik|festiwal|noc|tydzień|warsztaty|kurs|szkolenie|hackathon|meetup|meet-up|sesja|edycja|walne zebranie|zebranie|sympozjum|forum|targi|święto|dzień|dni',
}
