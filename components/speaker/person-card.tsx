import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import type { Mention, Person } from '@/lib/model'
import { Monogram } from '../ui/monogram'

type Props = {
  readonly person: Pick<Mention, 'name' | 'slug' | 'alias' | 'role'>
  readonly avatar?: Person['avatar'] | undefined
  readonly children?: ReactNode
}

/** A person standing on the route: face, name, and what they did at the time. */
export const PersonCard = ({ person, avatar, children }: Props) => (
  <>
    <p className="person-face">
      <Monogram name={person.name} avatar={avatar} />
    </p>
    <a href={routes.speaker(person.slug)}>{person.name}</a>
    {person.alias === undefined ? null : <span className="speaker-alias">{person.alias}</span>}
    {person.role === undefined ? null : <p className="person-role">{person.role}</p>}
    {children}
  </>
)
