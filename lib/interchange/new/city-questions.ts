import { say } from '@/config/language'
import type { Archive, EventFile } from '@/lib/archive/whole'
import { byDate } from '@/lib/checks/events'
import { provinceOf } from '@/lib/places/gazetteer'
import type { Answers, Question } from './question'

/** Where the event takes place; what an earlier event in the city tells of it is not asked again. */
export const cityQuestions = (
  archive: Archive,
  modelOf: (answers: Answers) => EventFile | undefined,
): readonly Question[] => {
  const last = ({ city }: Answers): EventFile['data'] | undefined =>
    byDate(archive.events).findLast(({ data }) => city !== undefined && city !== '' && data.address?.city === city)
      ?.data
  return [
    {
      name: 'city',
      label: say('City, empty for an online event', '城市，线上活动留空'),
      required: 'said',
      unsure: true,
      propose: (answers) => modelOf(answers)?.data.address?.city,
    },
    {
      name: 'region',
      label: say('Region', '省份'),
      flagOnly: true,
      propose: (answers) => last(answers)?.address?.region ?? provinceOf(answers.city ?? ''),
    },
    {
      name: 'country',
      label: say('Country', '国家'),
      flagOnly: true,
      propose: (answers) =>
        last(answers)?.address?.country ?? (/\p{Script=Han}/u.test(answers.city ?? '') ? '中国' : undefined),
    },
    {
      name: 'street',
      label: say('Street, building and room, without the city', '街道、楼和房间，不写城市'),
      skip: ({ city }) => city === '',
      unsure: true,
      propose: (answers) => last(answers)?.address?.street,
    },
    {
      name: 'location',
      label: say('Short label for lists', '列表里的短地名'),
      flagOnly: true,
      propose: (answers) => last(answers)?.location ?? labelOf(answers),
    },
  ]
}

/** 浙江杭州, 中国北京, Berlin; 线上 where there is no city. */
const labelOf = ({ city = '', region = '', country = '' }: Answers): string => {
  if (city === '') return say('Online', '线上')
  if (!/\p{Script=Han}/u.test(city)) return city
  return `${region === '' || region === city ? country : region}${city}`
}
