/** Whether a text could be a title, or is somebody's post. */

import { readLabel } from './label'
import { isContact } from './marks'
import type { NameBook } from './names'

/** Whether a text could be a title: it has letters, and is no post, label or connector. */
export const isTitle = (text: string, book: NameBook): boolean => {
  const bare = text.trim().replace(/^[\s：:,，、|｜·—–-]+|[\s：:,，、|｜·—–-]+$/g, '')
  if (!/\p{L}|\p{N}/u.test(bare) || bare.length < 2 || isContact(bare)) return false
  if (book.lexicon.words('unknown').has(bare.toLowerCase())) return false
  return !((isPost(bare, book) && !isPhrase(bare)) || readLabel(`${bare}：`, book)?.role === 'speaker')
}

/** What's New in Android Studio, Building an editor at sea: words that no post has, or too many of them. */
const isPhrase = (text: string): boolean => {
  const [head = ''] = text.split(/,|@|\s(?:at|of|for|bei|chez|der|des|von|presso|en|på|hos|van)\s/i)
  return head.trim().split(/\s+/).length >= 5 || /\s(?:a|an|the|your|our|my|with|without)\s/.test(head)
}

/** Whether a text is somebody's post or company and nothing else. */
export const isPost = (text: string, book: NameBook): boolean => {
  const bare = text.trim().replace(/。$/, '')
  return bare.length <= 40 && !/[。；！？\n：:]|\s[-–—]\s|——/.test(bare) && book.endsAsPost(bare)
}
