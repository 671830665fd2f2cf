import type { RootContent } from 'mdast'
import { messages } from '@/i18n'
import type { EventRecord, Mention, Talk } from '@/lib/model'
import { talkPage } from '../talk-pages'
import { address, factList, inRow, plain, prose, resource, speakerLink } from './parts'
import { heading, paragraph, text } from './tree'

const words = messages.machines.markdown

const bioNodes = ({ name, bio }: Mention, origin: string): readonly RootContent[] =>
  bio === undefined ? [] : [paragraph([{ type: 'strong', children: [text(name)] }]), ...prose(bio, origin)]

/** A talk in its event: title, facts, who speaks, what about. */
export const talkNodes = (talk: Talk, event: EventRecord, origin: string): readonly RootContent[] => [
  heading(3, talk.title),
  ...factList([
    [words.when, plain([talk.start?.clock, talk.end?.clock].filter(Boolean).join('–'))],
    [words.speakers, inRow(talk.speakers.map((mention) => speakerLink(mention, origin)))],
    [words.recording, resource(talk.video, talk.video ?? '', origin)],
    [words.slides, resource(talk.deck?.url, talk.deck?.name ?? '', origin)],
    [words.page, address(talkPage(event, talk, origin))],
  ]),
  ...talk.speakers.flatMap((mention) => bioNodes(mention, origin)),
  ...prose(talk.abstract, origin),
  ...(talk.takeaways === undefined ? [] : [heading(4, words.takeaways), ...prose(talk.takeaways, origin)]),
]
