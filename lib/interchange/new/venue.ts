import { say } from '@/config/language'
import type { Archive } from '@/lib/archive/whole'
import { latinName } from '../latin-name'
import { cityQuestions } from './event-questions'
import { ownerOf } from './person'
import { placeFor } from './places'
import { type Answers, listIn, type Recipe } from './question'
import { slugQuestion } from './slug-question'
import { quote, quoteAll } from './yaml-text'

const degrees = (answer: string, most: number): string | undefined =>
  answer === '' || (answer.trim() !== '' && Math.abs(Number(answer)) <= most)
    ? undefined
    : say(`Write degrees between -${most} and ${most}.`, `请写 -${most} 到 ${most} 之间的度数。`)

/** How a venue is made: a place that several events share, with its point on the map. */
export const venueRecipe = (archive: Archive): Recipe => ({
  questions: [
    { name: 'name', label: say('Name of the place', '场地名称'), required: true },
    { name: 'alias', label: say('Other names, separated by commas', '别名，用顿号或逗号分隔') },
    ...cityQuestions(archive, () => undefined)
      .filter(({ name }) => name !== 'location')
      .map((question) => (question.name === 'city' ? { ...question, label: say('City', '城市') } : question))
      .map(({ propose, ...question }) =>
        question.name === 'street' || propose === undefined ? question : { ...question, propose },
      ),
    {
      name: 'lat',
      label: say('Latitude (WGS-84), empty to look it up later', '纬度（WGS-84），不知道就留空，以后再查'),
      judge: (answer) => degrees(answer, 90),
    },
    {
      name: 'lng',
      label: say('Longitude', '经度'),
      judge: (answer, { lat = '' }) =>
        (lat === '') === (answer === '')
          ? degrees(answer, 180)
          : say('Latitude and longitude come together.', '纬度和经度要一起写。'),
    },
    {
      name: 'precision',
      label: say('How close to the door is the point?', '这个点有多准？'),
      propose: () => 'building',
      flagOnly: true,
      choices: () => ['building', 'street', 'district', 'city'].map((value) => ({ value, label: value })),
    },
    slugQuestion(
      ({ name = '' }) => latinName(name),
      (slug) => ownerOf(archive, placeFor('venue', slug, archive)),
    ),
  ],
  write: (answers) => ({
    file: placeFor('venue', answers.slug ?? '', archive),
    text: venueText(answers),
    next: [
      ...(answers.lat ? [] : [say('Find its point: npm run geocode', '查找坐标：npm run geocode')]),
      say(
        'Events find it by the name in their street, or by `venue:`.',
        '活动的 street 里写了场地名就会自动对上，也可以写 venue:。',
      ),
    ],
  }),
})

const venueText = (answers: Answers): string => {
  const { name = '', alias, lat = '', lng = '', precision = 'building' } = answers
  const parts = ['street', 'city', 'region', 'country'].filter((part) => answers[part])
  return [
    `name: ${quote(name)}`,
    `aliases: ${quoteAll(listIn(alias))}`,
    ...(parts.length === 0 ? [] : ['address:', ...parts.map((part) => `  ${part}: ${quote(answers[part] ?? '')}`)]),
    ...(lat === '' ? [] : ['point:', `  lat: ${Number(lat)}`, `  lng: ${Number(lng)}`, `  precision: ${precision}`]),
    '',
  ].join('\n')
}
