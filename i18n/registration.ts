import { site } from '@/config/site'
import { beside } from './beside'

/** What visitors read about registration. Not part of `messages`, so that no other page carries a word of it. */
type RegistrationWords = {
  readonly opensAs: (title: string) => string
  readonly name: string
  readonly mail: string
  readonly submit: string
}

const zh: RegistrationWords = {
  opensAs: (title) => beside`报名开放：${title}`,
  name: '姓名',
  mail: '邮箱',
  submit: '占一个座位',
}

const en: RegistrationWords = {
  opensAs: (title) => `Registration opens: ${title}`,
  name: 'Name',
  mail: 'Mail address',
  submit: 'Take a seat',
}

/** The words of the site's language. */
export const registrationWords = (): RegistrationWords => (site.language === 'zh-CN' ? zh : en)
