import type { Options } from 'rehype-sanitize'

/** Elements that prose may hold. Everything else loses its tags and keeps its text. */
export const allowedTags = [
  ...['a', 'abbr', 'aside', 'b', 'blockquote', 'br', 'cite', 'code', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em'],
  ...[
    'figcaption',
    'figure',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'i',
    'img',
    'input',
    'ins',
    'kbd',
    'li',
    'mark',
  ],
  ...['ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'summary', 'sup'],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul', 'var', 'wbr'],
]

/** No scripts, handlers, styles, ids or names; addresses of these schemes only. */
export const schema: Options = {
  tagNames: allowedTags,
  attributes: {
    a: ['href', 'title', 'rel', ['className', 'embed', /^embed-[a-z]+$/]],
    abbr: ['title'],
    aside: [['className', 'callout', 'note', /^callout-[a-z]+$/]],
    code: [['className', /^language-[\w+#-]+$/]],
    details: ['open'],
    div: [['className', 'fragment']],
    img: ['src', 'alt', 'title', 'width', 'height', ['loading', 'lazy'], ['decoding', 'async']],
    input: [['type', 'checkbox'], 'checked', ['disabled', true]],
    ol: ['start'],
    span: [['className', 'fragment']],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  ancestors: {
    li: ['ol', 'ul'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  strip: [],
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
}
