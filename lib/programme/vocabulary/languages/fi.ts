import type { Vocabulary } from '../types'

export const fi: Vocabulary = {
  language: 'fi',
  words: {
    speaker:
      'puhuja|puhujat|puhujina|esiintyjä|esiintyjät|esittäjä|esittäjät|luennoitsija|luennoitsijat|alustaja|alustajat|alustus|kouluttaja|kouluttajat|tekijä|tekijät|kuka|nimi|nimet',
    host: 'juontaja|juontajat|puheenjohtaja|isäntä|emäntä|moderaattori|vetäjä|illan isäntä',
    guest: 'vieras|vieraat|panelisti|panelistit|keskustelijat|illan vieraat|paneelissa',
    talk: 'puhe|puheet|puheenvuoro|puheenvuorot|puheita|esitys|esitykset|esitelmä|esitelmät|luento|luennot|alustukset|työpaja|työpajat|salamapuhe|salamapuheet|demo|demot',
    event: 'tapahtuma|tapahtuman|tapaaminen|tapaamisen|ilta|illan|konferenssi|seminaari',
    title: 'otsikko|aihe|aiheet|teema|teemat|esityksen aihe|esityksen otsikko|nimike',
    about: 'kuvaus|tietoa|tiedot|esittely|johdanto|lisätiedot|taustaa|tausta',
    bio: 'puhujan esittely|puhujaesittely|puhujasta|puhujista|elämäkerta|henkilökuva|minusta|tietoa puhujasta|bio',
    abstract: 'tiivistelmä|abstrakti|kuvaus esityksestä|sisältö|esityksen kuvaus|yhteenveto',
    takeaways: 'mitä opit|opit|mitä saat mukaasi|oppimistavoitteet',
    audience: 'kenelle|kohderyhmä|kohdeyleisö',
    time: 'aika|kello|klo|milloin|alkaa|alkamisaika|päättyy|kellonaika|ajankohta',
    date: 'päivä|päivämäärä|pvm|päivä ja aika|päivämäärä ja aika',
    duration: 'kesto|pituus',
    place: 'paikka|missä|osoite|sijainti|tapahtumapaikka|kaupunki',
    room: 'sali|salit|huone|luentosali|auditorio|tila|lava',
    track: 'linja|raita',
    level: 'taso|vaikeustaso|osaamistaso',
    language: 'kieli|esityskieli|kielet',
    tags: 'avainsanat|luokka|luokat|tyyppi',
    company: 'yritys|organisaatio|työnantaja|yliopisto|yhdistys|taho',
    post: 'titteli|rooli|tehtävä|asema',
    video: 'tallenne|tallenteet|video|videot|nauhoite|taltiointi|striimi|katso tallenne',
    slides: 'kalvot|diat|esitysmateriaali|materiaali|materiaalit|kalvosarja',
    link: 'linkki|linkit|lataa|tästä|tiedostot|tiedosto',
    picture: 'kuva|kuvat|valokuva',
    number: 'nro|numero',
    programme:
      'ohjelma|ohjelmassa|aikataulu|agenda|asialista|esityslista|illan ohjelma|päivän ohjelma|alustava ohjelma|päiväohjelma',
    part: 'aamupäivä|iltapäivä|osa|aamu|sessio|ensimmäinen osa|toinen osa|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai',
    opening:
      'avaus|avaussanat|tervetuloa|tervetulosanat|tervetuliaissanat|aloitus|alkusanat|kokouksen avaus|tapahtuman avaus|esittäytymiset|esittelykierros',
    break:
      'tauko|tauot|kahvitauko|kahvi|lounastauko|lounas|illallinen|aamiainen|aamukahvi|ruokatauko|ruokailu|pizzaa|pizza|olut|iltapala|verkostoituminen|networking|vapaata keskustelua|vapaa seurustelu|vapaata seurustelua|seurustelu|jatkot|lopetus|loppusanat|päätös|päätössanat|tilaisuus päättyy|ilmoittautuminen|ovet aukeavat|ovet auki|ovet|saapuminen|keskustelu|kysymykset|kysymyksiä ja vastauksia|arvonta|sauna|ryhmäkuva|kahvia|kahvit',
    panel: 'paneeli|paneelikeskustelu|pyöreän pöydän keskustelu|väittely',
    note: 'ilmoittaudu|ilmoittautumiset|ilmoittautuminen tapahtumaan|liput|pääsymaksu|vapaa pääsy|hinta|hinnat|maksu|saapumisohjeet|ajo-ohjeet|kulkuyhteydet|pysäköinti|majoitus|yhteystiedot|yhteydenotto|ota yhteyttä|meistä|keitä olemme|tietoa tapahtumasta|käytännön tietoa|käytännön järjestelyt|lisätietoja|säännöt|toimintaohjeet|käyttäytymissäännöt|liity mukaan|tule mukaan|kiitokset|kiitos|raportti|kuvia|puhujakutsu|ehdota puhetta|vaatimukset|ennakkovalmistelut|mitä mukaan|usein kysyttyä|tärkeää|huomio|huom|tavoite|tavoitteet|etäosallistuminen|palaute',
    aside:
      'järjestäjä|järjestäjät|järjestää|tiimi|hallitus|toimikunta|sponsori|sponsorit|yhteistyökumppani|yhteistyökumppanit|kumppanit|tukijat|mahdollistaja|vapaaehtoiset|osallistujat|läsnä|poissa|pöytäkirja|muistio|toimenpiteet|aiemmat tapahtumat|edelliset tapaamiset|aikaisemmat tapaamiset|arkisto|seuraava tapaaminen|seuraavat tapahtumat|tulevat tapahtumat|työpaikat',
    filler:
      'ja|sekä|tai|on|ovat|ei|että|kun|myös|meidän|teidän|uusi|uudet|lyhyt|lyhyesti|ensimmäinen|toinen|kolmas|alustava|tarkempi|päivitetty|tänään|tämä|tämän|nyt|jossa|kanssa|mukaan|miten|mitä|mikä|voi|ovat myös|joka|jotka|sen|hän|oli|kuin|vain|jo|noin',
  },
  noteBeginnings:
    'ilmoittaudu|ilmoittautumi|miten pääsee|miten tulla|missä ja milloin|milloin ja missä|kenelle|liput|saapuminen paikalle|yhteystiedot|tietoa meistä|tule mukaan|liity|kiitos|kiitokset|edelli|aiemmat|aikaisemmat|seuraava|tulevat|sponsor|yhteistyökumppan|järjestäj|lisätie|mikä on|mikä ihmeen|keitä|mitä mukaan|käytän',
  noteEndings: 'sponsorit|kumppanit|järjestäjät|yhteystiedot|osallistujat|ilmoittautuminen',
  openingBeginnings: 'tervetuloa|avaus|avaussanat|aloitus|tervetulo',
  openingEndings: 'avaus|tervetuloa',
  breakBeginnings:
    'tauko|kahvitauko|lounastauko|lounas|verkostoitumi|ovet|jatkot|lopetus|päätös|loppusanat|ilmoittautuminen ja|vapaata|kahvitarjoilu',
  breakEndings: 'tauko|jatkot',
  panelBeginnings: 'paneelikeskustelu|paneeli|pyöreän pöydän',
  panelEndings: 'paneelikeskustelu|paneeli',
  by: 'puhujana|esittäjänä|pitää|alustajana',
  several: 'puhujat|vieraat',
  and: 'ja|sekä|&',
  tells:
    'sanoo|kirjoittaa|kertoo|kertoi|näyttää|näytti|esittelee|esitteli|selittää|puhuu|puhui|avaa|pitää|piti|on|käy|tulee|demoaa|alustaa',
  lives:
    'on|oli|työskentelee|työskenteli|toimii|toimi|johtaa|kehittää|kehitti|opiskelee|opiskeli|opettaa|tutkii|kirjoittaa|perusti|asuu|harrastaa|pitää|aloitti|valmistui|tällä hetkellä|aiemmin|hän|vastaa|ylläpitää|tekee|rakastaa',
  iAm: 'nimeni on|olen|minä olen',
  minutes: 'pöytäkirja|kokousmuistio|muistio',
  posts:
    'insinööri|ohjelmistokehittäjä|kehittäjä|ohjelmoija|arkkitehti|konsultti|johtaja|toimitusjohtaja|päällikkö|esihenkilö|vetäjä|perustaja|puheenjohtaja|sihteeri|tutkija|professori|dosentti|lehtori|väitöskirjatutkija|opiskelija|jäsen|ylläpitäjä|analyytikko|toimittaja|asiantuntija|suunnittelija|kouluttaja|opettaja|juristi|testaaja|yrittäjä|omistaja|koordinaattori|oy|oyj|ry|rf|yliopisto|ammattikorkeakoulu|korkeakoulu|tiedekunta|instituutti|yhdistys|säätiö|kunta|kaupunki|ministeriö|virasto|pankki|koulu|kirjasto|keskus|osuuskunta',
  legal: 'oy|oyj|ry|rf|osk',
  titles: 'fil.|tri|tohtori|prof.|herra|rouva|di|ft|tkt',
  notNames:
    'miten|mitä|miksi|milloin|missä|kuka|mikä|ja|sekä|tai|on|ovat|ei|kun|uusi|uudet|johdanto|perusteet|ensimmäinen|askeleet|tietoturva|data|avoin|avoimet|vapaa|ohjelmisto|verkko|palvelin|työkalut|projekti|tervetuloa|tauko|kahvi|lounas|lopetus|ohjelma|sali|paikka|aika|ilta|esitys|puhe|ilmoittautuminen|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|katu|tie|kysymykset|vastaukset|otsikko|kuvaus|osallistujat|kaikki|parempi|parhaat|käytännöt|jokainen',
  notNameEndings: 'ologia|ohjelmisto|kehitys|suunnittelu',
  unknown:
    'sinä|ilmoitetaan myöhemmin|vahvistetaan myöhemmin|vahvistuu myöhemmin|avoinna|varmistuu|julkaistaan pian|kaikki|järjestäjät|useita|ehkä sinä',
  nickname: 'lempinimi|alias|nimimerkki',
  weekdays: [
    'maanantai maanantaina ma',
    'tiistai tiistaina ti',
    'keskiviikko keskiviikkona ke',
    'torstai torstaina to',
    'perjantai perjantaina pe',
    'lauantai lauantaina la',
    'sunnuntai sunnuntaina su',
  ],
  months: [
    'tammikuu tammikuuta',
    'helmikuu helmikuuta',
    'maaliskuu maaliskuuta',
    'huhtikuu huhtikuuta',
    'toukokuu toukokuuta',
    'kesäkuu kesäkuuta',
    'heinäkuu heinäkuuta',
    'elokuu elokuuta',
    'syyskuu syyskuuta',
    'lokakuu lokakuuta',
    'marraskuu marraskuuta',
    'joulukuu joulukuuta',
  ],
  clock: 'klo|kello|alkaen',
  at: 'klo|kello|noin|alkaen',
  days: 'päivä #|#. päivä',
  namedDays: ['ensimmäinen päivä', 'toinen päivä', 'kolmas päivä'],
  languages: 'suomi|suomeksi|englanti|englanniksi|ruotsi|ruotsiksi',
  gatherings:
    'tapaaminen|tapaamiset|tapahtuma|ilta|illat|aamu|päivä|päivät|viikko|yö|konferenssi|kokous|vuosikokous|seminaari|seminaarisarja|työpaja|kurssi|kesäkoulu|festivaali|messut|hackathon|hackfest|meetup|miitti|talkoot|juhla|pikkujoulut|kerho',
}
