import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { personHue } from '@/lib/mesh'
import type { PersonEntry } from '@/lib/search/entries'
import type { Hit } from '@/lib/search/search'
import { hueStyle } from '../ui/hue-style'
import { Monogram } from '../ui/monogram'
import { MarkedText } from './marked-text'
import { ReasonText } from './reason-text'

type Props = { readonly hit: Hit; readonly person: PersonEntry }

const { lists, search } = messages

/** A person who was found: name, latest post, why, and when they were on stage. */
export const FoundPerson = ({ hit: { title, because }, person }: Props) => {
  const [first, last] = person.years
  const also = `${search.reasons.alias} ${person.also.join(lists.and)}`
  const events = lists.events(person.events)
  return (
    <li className="row tone of-person" style={hueStyle(personHue(person.name))}>
      <span className="row-face">
        <Monogram name={person.name} />
      </span>
      <p className="title">
        <a href={routes.speaker(person.slug)}>
          <MarkedText stretches={title} />
        </a>{' '}
        <span className="row-role">{because?.reason === 'role' ? null : person.roles[0]}</span>
      </p>
      <p className="detail">{because ? <ReasonText because={because} /> : person.also.length > 0 && also}</p>
      <p className="detail">{first === '' ? events : [lists.yearsShort(first, last), events].join(lists.comma)}</p>
    </li>
  )
}
