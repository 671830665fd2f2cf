/** Nobody's address is longer; a file that says otherwise is not searched for one. */
const longest = 300

/** A street line taken apart: the road with its number, and what stands there. */
export type StreetParts = { readonly road?: string; readonly name?: string }

/** A district, county or new area at the start: 海淀区, 广州市天河区. Not 科技园区 or 社区. */
const district = /^(?:\p{Script=Han}{2,8}?市)?\p{Script=Han}{1,6}?(?<![园社景厂校])[区县](?=.)/u

/** A Chinese road with its house number. 5 号楼 is a building, 285 without 号 is a number all the same. */
const numbered =
  /^.*?(?:大道|路|街|道|巷|胡同|里|弄|村)(?:[东西南北中]段|[东西南北]路)?\s*\d+(?:\s*[-–—、]\s*\d+)?(?:\s*弄\s*\d+)?\s*(?:号(?!楼|院|门|线|厅|馆|厂|会)|(?=\s)(?!\s*[号栋幢座]))/u

/** A Chinese road without a number, after its district: only where a whole name follows. */
const unnumbered =
  /^.{1,8}?(?:大道|路|街(?!道))(?:[东西南北中]段)?(?=.{4})(?!\s*(?:中心|广场|大厦|酒店|站|口|附近|与|和|交))/u

/** Korean road names carry their number behind: 영동대로 513. */
const korean = /^.*?\p{Script=Hangul}(?:대로|로|길)\s*\d+(?:-\d+)?/u

/** 3 号楼, A 座 5 层 201 室: which door, and no name. */
const onlyDoors = /^(?:[A-Za-z]?\d*[A-Za-z]?\s*(?:号?[楼栋幢座院门厅室]|单元|层)[\s,，]*)+$/u

const hasHan = /\p{Script=Han}/u
const trim = (text: string): string => text.replace(/^[\s,，、·]+|[\s,，、]+$/g, '')

const parts = (road: string, name: string): StreetParts => ({
  ...(trim(road) === '' ? {} : { road: trim(road) }),
  ...(trim(name) === '' ? {} : { name: trim(name) }),
})

const splitHan = (street: string): StreetParts => {
  const upToNumber = numbered.exec(street)?.[0]
  const area = district.exec(street)?.[0] ?? ''
  const road = area === '' ? '' : (unnumbered.exec(street.slice(area.length))?.[0] ?? '')
  const way = upToNumber ?? area + road
  const behind = street.slice(way.length)
  return onlyDoors.test(trim(behind)) ? parts(street, '') : parts(way, behind)
}

/** In other scripts a name has no digit, and a comma ends it. */
const splitOther = (street: string): StreetParts => {
  const upToNumber = korean.exec(street)?.[0]
  if (upToNumber !== undefined) return parts(upToNumber, street.slice(upToNumber.length))
  const comma = street.indexOf(',')
  const first = comma < 0 ? street : street.slice(0, comma)
  if (/\d/.test(first)) return { road: street }
  return parts(comma < 0 ? '' : street.slice(comma + 1), first)
}

/**
 * Takes a street line apart as far as its own marks allow: what follows a house number or a district is the name of
 * the place, a line without either is a name. A line that is all road has no name.
 *
 * `海淀区中关村大街 11 号 e 世界财富中心 A 座 B2` gives the road `海淀区中关村大街 11 号` and the name
 * `e 世界财富中心 A 座 B2`.
 */
export const splitStreet = (street: string | undefined): StreetParts => {
  const line = street?.trim() ?? ''
  if (line === '') return {}
  if (line.length > longest) return { road: line }
  return hasHan.test(line) ? splitHan(line) : splitOther(line)
}

/** Floors and rooms at the end of a place's name: they lead through a door that maps do not know. */
const room =
  /[\s,，]*(?:[A-Za-z\d]+\s*[座栋幢](?:\s*[BF]?\d+[A-Za-z]?\s*[层楼]?)?|[BF]?\d+\s*[层楼]|[BF]\d+)(?![\p{L}\d]*号).*$/u

/** The name of a place without floor and room, for searches: `e 世界财富中心 A 座 B2` gives `e 世界财富中心`. */
export const withoutRoom = (name: string): string => {
  const bare = trim(name.replace(room, ''))
  return bare.length >= 2 ? bare : name
}
