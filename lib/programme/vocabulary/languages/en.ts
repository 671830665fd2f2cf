import type { Vocabulary } from '../types'

export const en: Vocabulary = {
  language: 'en',
  words: {
    speaker:
      'responsible|speaker|speakers|speaker name|presenter|presenters|lecturer|lecturers|presented by|talk by|given by|instructor|instructors|trainer|trainers|author|authors|by|who|name|names|keynote speaker|keynote speakers|invited speaker|invited speakers|guest speaker|guest speakers|tutor|tutors',
    host: 'host|hosts|moderator|moderators|hosted by|moderated by|chair|chairs|session chair|chaired by|mc|facilitator|facilitators|discussant|moderation',
    guest: 'panelist|panelists|panellist|panellists|guest|guests|discussants|on the panel|on stage',
    talk: 'talk|talks|session|sessions|presentation|presentations|lecture|lectures|keynote|keynotes|speech|tutorial|tutorials|workshop|workshops|lightning talk|lightning talks|seminar|colloquium|webinar|demo|demos|invited talk|invited talks|contribution|contributions|paper|papers',
    event: 'event|meetup|conference|meeting|evening|day|community|workshop day',
    title: 'title|titles|topic|topics|subject|subjects|theme|talk title',
    about: 'about|introduction|intro|description|details|info|information|overview|profile|profiles',
    bio: 'bio|bios|biography|biographies|short bio|about me|about the author|biographical note',
    abstract: 'abstract|abstracts|summary|synopsis|outline|content|contents|talk description|abstract and bio',
    takeaways:
      "takeaways|takeaway|key takeaways|learnings|what you will learn|what you'll learn|you will learn|learning outcomes|benefits|learning objectives",
    audience: 'audience|target audience|attendees|intended audience|who should attend|for whom',
    time: 'time|times|when|start|starts|start time|end|ends|end time|hour|hours|time slot|slot|date & time|date and time|date/time|time and date',
    date: 'date|dates|day & date',
    duration: 'duration|length|minutes',
    place: 'place|venue|location|where|address|city|map|getting there|directions|how to get there',
    room: 'room|rooms|hall|halls|auditorium|stage|classroom',
    track: 'track|tracks|stream|streams|strand',
    level: 'level|difficulty|experience level',
    language: 'language|languages',
    tags: 'tags|tag|keywords|keyword|category|categories|type|format|kind',
    company:
      'company|organization|organisation|affiliation|affiliations|employer|institution|university|organisation name|from|institute',
    post: 'position|role|job title|job|post|occupation|function',
    video:
      'video|videos|recording|recordings|replay|watch|watch the video|watch the recording|youtube|stream recording|livestream|vod',
    slides:
      'slides|slide|slide deck|deck|decks|slideshow|pdf|ppt|pptx|handout|handouts|material|materials|presentation slides',
    link: 'link|links|download|downloads|url|file|files|here',
    picture: 'photo|picture|image|portrait|photos|pictures|headshot',
    number: 'no|no.|#|nr|number|num',
    programme:
      'agenda|agendas|schedule|schedules|program|programme|programs|programmes|timetable|lineup|line-up|lineups|running order|plan|timeline|itinerary',
    part: 'morning|afternoon|evening session|part|day|block|morning session|afternoon session|first half|second half|track|saturday|sunday|part one|part two|session',
    opening:
      'opening|welcome|greetings|introductions|intro and welcome|opening remarks|welcome remarks|opening session|welcome note|welcome and introduction|kick-off|kickoff|opening ceremony|opening keynote|chapter news|news|housekeeping',
    break:
      'break|coffee break|coffee|tea|tea break|lunch|lunch break|dinner|registration|check-in|checkin|sign-in|networking|networking and tea break|group photo|raffle|lucky draw|prize draw|book signing|intermission|free discussion|mingle|mingling|refreshments|refreshment|snacks|snack|pizza|drinks|drinks reception|happy hour|afterparty|after party|after-party|q&a|q & a|questions|doors open|doors|doors close|arrival|arrivals|welcome coffee|welcome drinks|reception|closing|closing remarks|closing session|closing words|wrap-up|wrap up|goodbye|end|end of event|social|social event|beer|beers|food|food and drinks|breakfast|discussion|open discussion|final q&a|final|remarks|social time|announcements and closing|farewell|pub|pause|poster session|recess|prizes|awards|closing ceremony|breakout|breakouts',
    panel:
      'panel|panels|panel discussion|round table|roundtable|round-table|roundtables|fireside chat|panel debate|debate|podium discussion|discussion panel',
    note: 'theme session|theme sessions|theme of the evening|theme of the day|prerequisite|requirement|english version|register|registrations|register now|rsvp|ticket|tickets|venue|directions|contact|contacts|contact us|code of conduct|faq|recap|resources|gallery|thanks|thank you|acknowledgements|acknowledgments|join|join us|community news|highlights|what|why|what is it|requirements|prerequisites|who would be interested|cost|costs|price|prices|pricing|fee|fees|aims|aim|goals|goal|objectives|motivation|afterwards|after|after the event|practical|practicalities|practical information|practical info|accommodation|accomodation|accommodations|hotel|hotels|travel|parking|accessibility|feedback|survey|references|license|disclaimer|further information|more information|notes|note|news and updates|updates|announcements|announcement|scope|topics of interest|call for papers|call for proposals|cfp|important dates|submission|submissions|deadline|deadlines|how to join|how to attend|online|online event|sign up|signup|about us|about the event|about the community|hybrid|covid|safety|streaming|summary of the event|report|conclusion|outcome|outcomes|next steps|introduction to the event|background|overview|housekeeping rules|equipment|who we are|what we do|technical requirements|setup|installation|preparation|homework|exercises|reading|readings|further reading|see also|literature|bibliography|publications|publication|related work|citation|cite|source code|code|dataset|datasets|funding|projects|project',
    aside:
      'agenda items|action points|actions|book|books|organizer|organizers|organiser|organisers|organized by|organised by|organizing committee|organising committee|committee|programme committee|program committee|scientific committee|local organizers|steering committee|team|crew|volunteer|volunteers|sponsor|sponsors|sponsored by|partner|partners|supporters|supported by|participant|participants|participating groups|attendee list|list of participants|minutes|meeting minutes|action item|action items|to do|todo|to-do|marching orders|in attendance|attending|present|apologies|absent|previous events|past events|past meetups|upcoming events|next events|next meetup|next event|previous editions|related events|jury|jury members|chat|chat log|links mentioned|call for speakers|job|jobs|job offers|hiring|decisions|agenda for next meeting|attendance|any other business|aob|matters arising|leaders|board|board members|mentors|contributors|chapter leaders',
    filler:
      "a|an|the|midnight|this|that|our|your|my|their|its|all|of|for|at|in|on|and|&|or|with|to|is|are|full|detailed|tentative|preliminary|provisional|final|invited|featured|technical|tech|main|confirmed|meet|live|first|second|third|short|next|draft|complete|list|list of|tonight|tonight's|today's",
  },
  noteBeginnings:
    "hybrid event|online event|in-person event|virtual event|how to get|how to join|how to find|how to register|how to attend|about the event|about us|about our|about the community|about the organi|what to bring|what we do|who can|who should|who we are|who would|where to|when and where|venue|getting there|join |join us|register|registration|sign up|tickets|code of|thanks to|thank you|call for|photos|pictures|more about|further|previous|past |upcoming|next |participat|online|workshop aims|date and|date &|costs|travel|contact|accommodation|sponsor|organi|after the|afterwards|follow us|find us|stay in|links|useful|resources|recap|our sponsors|our partners|important|submi|please|requirements|prerequisites|feedback|don't miss|get in",
  noteEndings:
    'registration|aims|directions|requirements|sponsors|partners|organizers|organisers|committee|participants|orders|guidelines|deadline|deadlines|fees|faq|gallery|meeting minutes|call minutes|board minutes|the minutes',
  openingBeginnings: 'opening|welcome|kick-off|kickoff|introduction by the organi',
  openingEndings: 'welcome|opening remarks|welcome remarks|opening',
  breakBeginnings:
    'coffee break|lunch break|tea break|break|lunch|registration|networking|closing|drinks|pizza|doors open|dinner|end of',
  breakEndings: 'arrive|arrives|arrival|snacks|refreshments|networking',
  panelBeginnings: 'panel|round table|roundtable|fireside chat|panel discussion|podium discussion',
  panelEndings: 'panel|panel discussion|round table|roundtable|fireside chat',
  by: 'by|a presentation by|a talk by|presented by|given by|moderated by|chaired by|hosted by',
  paidFor: 'sponsored|provided|offered|supported|organized|organised|catered|powered|kindly sponsored|made possible',
  with: 'with|featuring|feat.',
  on: 'on|about|talks about|speaks about|will talk about|speaking about|presents|will present|presenting',
  several: 'speakers|presenters|lecturers|instructors|trainers|authors|panelists|panellists|guests',
  and: 'and|&',
  tells:
    'says|writes|tells|explains|said|wrote|gave|gives|talked|spoke|presented|presents|showed|shows|explained|shared|will|introduced|introduces|discussed|took|takes|and|on|about|then|also|thanked|welcomed|opened|closed|is going',
  lives:
    'is|was|has|had|works|worked|leads|led|loves|joined|builds|built|writes|wrote|maintains|runs|ran|spent|teaches|taught|studies|studied|lives|created|founded|enjoys|likes|holds|received|graduated|currently|previously|since|he|she|they|a|an|responsible|passionate|specialises|specializes|focuses|develops|conducts|investigates|serves|started',
  iAm: "my name is|i am|i'm|hi, i'm|hi, i am|hello, i'm|hi! i'm|hi! my name is",
  minutes: 'minutes|meeting minutes|minutes of|meeting notes',
  posts:
    "engineer|engineering|architect|developer|dev|manager|director|lead|leader|head|founder|cofounder|co-founder|ceo|cto|cio|coo|cfo|vp|president|chair|chairman|maintainer|committer|contributor|advocate|evangelist|ambassador|professor|prof|phd|ph.d.|researcher|scientist|analyst|consultant|specialist|sre|devops|devrel|pm|pmc|mvp|student|candidate|author|writer|editor|member|fellow|principal|senior|junior|staff|software|technical|product|owner|expert|officer|host|moderator|inc|inc.|ltd|ltd.|llc|corp|corporation|gmbh|e.u.|e.v.|s.a.|b.v.|aps|labs|lab|university|college|institute|foundation|group|cloud|google|microsoft|amazon|aws|alibaba|tencent|huawei|intel|ibm|oracle|company|freelance|freelancer|independent|lecturer|teacher|designer|administrator|admin|operator|coach|partner|postdoc|master's|bachelor|dr|department|faculty|school|society|association|bank|systems|technologies|solutions|research|security|data|platform|community|open source|online|remote|commentary|keynote|project|team|science|informatics|mathematics|center|centre|agency|ministry|council|library|museum|institution|tech|networks|network|capital|ventures|club|studio|studios|consulting|services|digital|holding|apprentice|intern|retired|organizer|organiser|journalist|lawyer|physician|nurse|artist",
  postEnds:
    'engineer|engineering|architect|developer|dev|manager|director|lead|leader|head|founder|cofounder|co-founder|ceo|cto|cio|coo|cfo|vp|president|chair|chairman|maintainer|committer|contributor|advocate|evangelist|ambassador|professor|phd|researcher|scientist|analyst|consultant|specialist|sre|devops|devrel|pm|pmc|mvp|student|candidate|author|writer|editor|member|fellow|principal|owner|expert|officer|host|moderator|inc|inc.|ltd|ltd.|llc|corp|corporation|gmbh|labs|lab|university|college|institute|foundation|company|freelance|freelancer|independent|lecturer|teacher|designer|administrator|admin|operator|coach|partner|postdoc|department|faculty|association|bank|technologies|agency|ministry|consulting|studio|studios|ventures|capital|organizer|organiser|journalist|lawyer|physician|nurse|artist|dba|qa|commentary|e.u.|e.v.|computer science|mathematics',
  legal:
    'group|labs|lab|bank|university|college|institute|foundation|technologies|solutions|society|association|company|corporation|consulting|partners|studio|studios|ventures|academy|inc|inc.|ltd|ltd.|llc|corp|corp.|gmbh|ag|e.u.|e.v.|s.a.|b.v.|oy|ab|as|aps|plc|kg|ug|sarl|sas|s.l.|s.r.l.|spa|s.p.a.|lda|ltda|nv|n.v.',
  titles: 'dr.|dr|prof.|prof|professor|mr.|mr|mrs.|mrs|ms.|ms|mx.|sir|ph.d.|phd|md',
  notNames:
    "road|avenue|tournament|contest|competition|quiz|prizes|i'm|i've|it's|what's|he|his|her|she|they|them|him|me|us|if|as|but|so|just|also|how|what|why|when|where|who|which|the|a|an|of|for|in|on|to|from|with|without|and|or|not|is|are|was|be|your|our|my|you|we|i|it|its|this|that|these|those|using|building|introduction|intro|introducing|towards|toward|beyond|data|cloud|web|code|open|source|security|system|systems|software|service|services|learning|machine|deep|model|models|analysis|design|modern|new|future|state|art|practical|getting|started|advanced|beginners|part|day|session|talk|workshop|keynote|panel|break|lunch|coffee|welcome|closing|opening|discussion|questions|track|room|hall|networking|registration|event|meetup|online|link|links|video|recording|slides|overview|summary|abstract|bio|speaker|speakers|agenda|schedule|program|programme|date|time|venue|location|costs|requirements|project|projects|profile|team|teams|group|groups|committee|participants|should|will|can|could|would|may|must|shall|have|has|had|do|does|did|all|some|many|more|most|everybody|everyone|anybody|here|there|then|first|second|third|next|last|live|demo|engineering|development|testing|production|performance|scale|scaling|kubernetes|linux|python|java|javascript|typescript|rust|go|golang|docker|github|google|microsoft|amazon|apache|mesh|network|networks|database|databases|api|apis|server|servers|maps|story|stories|lessons|learned|best|practices|case|study|guide|tips|tricks|years|year|step|small|large|big|fast|slow|quick|city|street|library|university|company|limited|chat|poster|posters|lightning|talks|bonus|news|remarks|community|society|conference|europe|america|asia|africa|united|states|north|south|east|west|central|international|national|twitter|linkedin|website|mastodon|youtube|email|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|health|science|research|digital|social|public|private|human|humans|people|world|life|work|music|history|windows|azure|android|ios|react|node|kafka|spark|hadoop|terraform|ansible|prometheus|grafana|postgres|postgresql|mysql|redis|mongodb|elasticsearch|openstack|istio|envoy|wordpress|drupal|laravel|symfony|django|rails|kotlin|haskell|clojure|php|html|css|telegram|raspberry|arduino|blockchain|bitcoin|ethereum|graphql|tensorflow|pytorch|gradle|maven|hibernate|sql|nosql|devops|gitlab|git|bot|menu|bar|artificial|intelligence|vector|vectors|notebook|notebooks|podcast|podcasts|layout|layouts|column|columns|dataframe|dataframes|gopher|gophers|collaborative|inactive|polyglot|elective|electives|planning|nomination|voting|average|linear|gradient|descent|classifier|classifiers|waterway|canal|sensor|sensors|engine|engines|feature|features|bayesian",
  notNameEndings:
    'tion|tions|ability|ibility|ality|ivity|urity|exity|ology|ologies|graphy|metry|ftware|rdware|mware|amework|ameworks|etwork|etworks|istics|atics|ytics|onics|ysics|omics|izer|izers|ifier|ifiers|isms|ical|agement|opment|loyment|onment|tabase|tabases|ization|isation|ership|orial|orials|ssion|ssions|nsion|rsion|usion|ision',
  unknown:
    'all|you|you!|me|us|myself|tba|tbd|tbc|t.b.a.|t.b.a|to be announced|to be confirmed|to be determined|n/a|n.n.|nn|-|unknown|various|all speakers|everyone|everybody|anyone|anybody|organizers|organisers|coming soon',
  nickname: 'aka|a.k.a.|nick|nickname|handle|alias',
  weekdays: [
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thurs thur',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ],
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
  am: 'am|a.m.|in the morning',
  pm: 'pm|p.m.|noon|in the afternoon|in the evening',
  clock: "h|hrs|o'clock|hours|sharp",
  at: 'at|from|circa|ca.|approx.',
  days: 'day #|day#',
  namedDays: ['first day|day one', 'second day|day two', 'third day|day three', 'fourth day|day four'],
  abstractOf: 'summary of|summary for|abstract of|abstract for',
  languages:
    'english|french|german|spanish|italian|portuguese|dutch|chinese|mandarin|japanese|korean|swedish|norwegian|danish|in english|in french|in german|in spanish|in chinese|in japanese',
  gatherings:
    'meetup|meet-up|meeting|summit|conference|conf|day|days|week|camp|barcamp|hackathon|unconference|forum|fair|festival|fest|night|evening|retreat|assembly|symposium|workshop|workshops|school|summer school|winter school|bootcamp|course|edition|annual|user group|usergroup|congress|sprint|hack|gathering|social|party|seminar series|series|reunion|convention|expo|tour|defense|defence|open house|committee|call',
}
