import './community.css'
import { editAddress, reportAddress } from '@/config/repository'
import { messages } from '@/i18n'

type Props = {
  /** Path of the source, relative to the content folder. */
  readonly file: string | undefined
  readonly title: string
  /** Full address of the page. */
  readonly address: string
}

const words = messages.community.source

/** The ways to mend a page: its source, and a report to its organizers. Nothing where the owner names no repository. */
export const SourceLinks = ({ file, title, address }: Props) => {
  const edit = file === undefined ? undefined : editAddress(file)
  const report = reportAddress(words.reportTitle(title), words.reportBody(address))
  if (edit === undefined && report === undefined) return null
  return (
    <p className="source-links columns">
      <span>
        {edit === undefined ? null : (
          <a href={edit} rel="noopener noreferrer nofollow">
            {words.edit}
          </a>
        )}
        {report === undefined ? null : (
          <a href={report} rel="noopener noreferrer nofollow">
            {words.report}
          </a>
        )}
      </span>
    </p>
  )
}
