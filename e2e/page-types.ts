import { routes } from '../config/routes'

const EVENT = 'service-mesh-meetup-02'

/** One page of each type in the community's archive, by what it shows. */
export const pageTypes: Readonly<Record<string, string>> = {
  home: routes.home(),
  archive: routes.events(),
  'narrowed archive': routes.archive({ city: '北京' }),
  'archive without a match': routes.archive({ city: '火星', year: '2018' }),
  event: routes.event(EVENT),
  talk: routes.talk('cloud-native-meetup-shenzhen-07', '云原生社区-meetup-第七期深圳站开场致辞'),
  speakers: routes.speakers(),
  speaker: routes.speaker('敖小剑'),
  topics: routes.tags(),
  topic: routes.tag('istio'),
  cities: routes.cities(),
  city: routes.city('北京'),
  'all series': routes.allSeries(),
  series: routes.series('service-mesh-meetup'),
  venues: routes.venues(),
  venue: routes.venue('e-world-fortune-center'),
  projects: routes.projects(),
  search: routes.search(),
  'search results': routes.search('服务网格'),
  'search without results': routes.search('量子烤红薯'),
  about: routes.about(),
  'not found': routes.event('service-mesh-meetup-2'),
}

/** The states of pages that the community's archive has no example of. */
export const stateTypes: Readonly<Record<string, string>> = {
  'upcoming event with a photo': routes.event('mesh-night-03'),
  'running event': routes.event('mesh-night-02'),
  'cancelled event': routes.event('cancelled'),
  'rescheduled event': routes.event('rescheduled'),
  'online event': routes.event('online'),
  'bare event': routes.event('bare'),
  'event with a long title': routes.event('long-title'),
  'event with fourteen speakers': routes.event('fourteen'),
  'event of two days': routes.event('all-day'),
  'event in English': routes.event('berlin'),
  'speaker with a profile': routes.speaker('安一鸣'),
  'talk with a deck': routes.talk('deck-night', '看得见的讲稿'),
  deck: routes.slides('mesh-basics'),
  project: routes.project('night-mesh'),
  'series as a chapter': routes.series('网格之夜'),
  'free page': '/conduct',
  'about with its own text': routes.about(),
  recordings: routes.recordings(),
  'photos of all events': routes.photos(),
  'photos of one event': routes.eventPhotos('mesh-night-01'),
  'one photo large': `${routes.eventPhotos('mesh-night-01')}#photo-2`,
  home: routes.home(),
}
