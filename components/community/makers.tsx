import './community.css'
import { encode } from 'uqr'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Channel, Maker, Partner } from '@/lib/model'
import type { Avatars } from '@/lib/views/speakers'
import { Section } from '../site/section'
import { Monogram } from '../ui/monogram'

const words = messages.community

type MakersProps = {
  readonly makers: readonly Maker[]
  readonly avatars: Avatars
  /** Slugs of everybody with a page. */
  readonly known: ReadonlySet<string>
  readonly title?: string
}

/** The people who make it, standing on the line. */
export const MakersSection = ({ makers, avatars, known, title = words.makers }: MakersProps) =>
  makers.length === 0 ? null : (
    <Section id="makers" title={title} className="people-section">
      <ul className="people columns-matter">
        {makers.map(({ name, slug, role, url }) => {
          const href = url ?? (known.has(slug) ? routes.speaker(slug) : undefined)
          return (
            <li key={slug} className="person">
              <div className="person-face">
                <Monogram name={name} avatar={avatars.get(slug)} />
              </div>
              {href === undefined ? <b className="maker-name">{name}</b> : <a href={href}>{name}</a>}
              {role === undefined ? null : <p className="text-muted">{role}</p>}
            </li>
          )
        })}
      </ul>
    </Section>
  )

type PartnersProps = { readonly partners: readonly Partner[] }

/** Partners as a row of marks; one without a logo stands by its name. */
export const PartnersSection = ({ partners }: PartnersProps) =>
  partners.length === 0 ? null : (
    <Section id="partners" title={words.partners}>
      <ul className="partners columns-matter">
        {partners.map((partner) => (
          <li key={partner.slug}>
            {partner.url === undefined ? (
              <span className="partner">
                <PartnerText partner={partner} />
              </span>
            ) : (
              <a className="partner" href={partner.url} rel="noopener noreferrer">
                <PartnerText partner={partner} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )

const PartnerText = ({ partner: { name, kind, logo, logoDark, alt } }: { readonly partner: Partner }) => (
  <>
    <span className="partner-logo">
      {logo === undefined ? (
        <b className="partner-wordmark">{name}</b>
      ) : (
        <picture>
          {logoDark === undefined ? null : <source media="(prefers-color-scheme: dark)" srcSet={logoDark.src} />}
          <img
            className={logoDark === undefined ? 'on-light' : undefined}
            src={logo.src}
            width={logo.width}
            height={logo.height}
            alt={alt ?? ''}
            loading="lazy"
          />
        </picture>
      )}
    </span>
    <span>
      {logo === undefined ? null : <b>{name}</b>}
      {kind}
    </span>
  </>
)

type FindUsProps = {
  readonly channels: readonly Channel[]
  readonly contact: string | undefined
  readonly conduct: string | undefined
}

/** Chats, mail and conduct, with a code for whoever holds a phone. */
export const FindUs = ({ channels, contact, conduct }: FindUsProps) => {
  const codes = channels.filter(({ qr, url }) => typeof qr === 'string' || (qr === true && url !== undefined))
  if (channels.length === 0 && contact === undefined && conduct === undefined) return null
  return (
    <Section id="find-us" title={words.findUs}>
      <div className="find-us columns-matter">
        <dl className="find-us-ways">
          {channels.map(({ name, url, note }) => (
            <div key={`${name} ${url}`}>
              <dt>{name}</dt>
              <dd>{url === undefined ? note : <a href={url}>{note ?? url.replace(/^https?:\/\//, '')}</a>}</dd>
            </div>
          ))}
          {contact === undefined ? null : (
            <div>
              <dt>{words.mail}</dt>
              <dd>
                <a href={contactHref(contact)}>{contact.replace(/^https?:\/\/|^mailto:/, '')}</a>
              </dd>
            </div>
          )}
          {conduct === undefined ? null : (
            <div>
              <dt>{words.conduct}</dt>
              <dd>
                <a href={conduct}>{words.conductPage}</a>
              </dd>
            </div>
          )}
        </dl>
        {codes.map(({ name, url = '', qr }) =>
          typeof qr === 'string' ? (
            <picture key={name}>
              <img className="code-plate" src={qr} alt={words.codeOf(name)} width="160" height="160" loading="lazy" />
            </picture>
          ) : (
            <Code key={name} text={url} label={words.codeOf(name)} />
          ),
        )}
      </div>
    </Section>
  )
}

/** A mail address becomes a link to write; a path or an address stays. */
export const contactHref = (contact: string): string =>
  /^[^/:\s]+@[^/:\s]+$/.test(contact) ? `mailto:${contact}` : contact

/** A QR code, dark on light in both schemes. @param text what it says, usually an address */
export const Code = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  return (
    <svg
      className="code-plate"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={pathOf(data)} fill="currentColor" />
    </svg>
  )
}

/** The dark modules of a code as one path, a run a stroke. */
export const pathOf = (modules: readonly (readonly boolean[])[]): string =>
  modules
    .flatMap((row, y) => {
      const runs: string[] = []
      for (let x = 0; x < row.length; x += 1) {
        if (row[x] !== true) continue
        const start = x
        while (row[x + 1] === true) x += 1
        runs.push(`M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`)
      }
      return runs
    })
    .join('')
