import { readFileSync } from 'node:fs'
import { siteSchema } from '@/config/site-schema'
import { readSettings, withSetting } from '@/lib/checks/owner-file'
import { replaceFile } from '@/lib/files/write'
import type { SiteFacts } from '@/lib/interchange/import'

/** Settings of config/site.ts by their names, each as it would be written there. */
export type Settings = readonly (readonly [name: keyof typeof siteSchema.shape, value: string])[]

/** What an old site says of itself, as settings of config/site.ts; what they cannot be is left out. */
export const settingsOf = ({ title, description, url, zone, language }: SiteFacts): Settings => {
  const own = language === undefined ? undefined : /^zh/i.test(language) ? 'zh-CN' : 'en'
  const told = {
    name: title,
    description,
    url,
    timeZone: zone,
    language: own,
    contentLanguage: language === own ? undefined : language,
  }
  return Object.entries(siteSchema.shape).flatMap(([name, schema]) => {
    const value = Object.entries(told).find(([key]) => key === name)?.[1]
    return value !== undefined && schema.safeParse(value).success ? [[siteSchema.keyof().parse(name), value]] : []
  })
}

/** Those that the owner's file does not say so yet. @param file path of config/site.ts */
export const settingsToWrite = (file: string, settings: Settings): Settings => {
  const written = readSettings(readFileSync(file, 'utf8'))
  if (typeof written !== 'object' || written === null) return []
  const said = new Map(Object.entries(written))
  return settings.filter(([name, value]) => said.get(name) !== value)
}

/** Writes settings into the owner's file, and leaves the rest of it as it is. @param file path of config/site.ts */
export const writeSettings = (file: string, settings: Settings): void => {
  const text = readFileSync(file, 'utf8')
  replaceFile(
    file,
    settings.reduce((now, [name, value]) => withSetting(now, name, value) ?? now, text),
  )
}
