import { slugify } from '@/lib/markdown'
import { latinCity } from '@/lib/places/gazetteer'

/**
 * The slug of the next event, made after an earlier one of its series: its number as wide as before, its city as file
 * names spell it. `cloud-native-meetup-guangzhou-09`, 9 → 10, 广州 → 武汉 gives `cloud-native-meetup-wuhan-10`.
 */
export const nextSlug = (
  model: string,
  numbers: { readonly old: number; readonly next: number },
  cities: { readonly old: string | undefined; readonly next: string | undefined },
): string => {
  const numbered = model.replace(/\d+/g, (digits) =>
    Number(digits) === numbers.old ? String(numbers.next).padStart(digits.length, '0') : digits,
  )
  const before = cities.old === undefined ? undefined : spell(cities.old)
  if (before === undefined || cities.next === undefined || cities.next === '') return numbered
  const { next } = cities
  return numbered.replace(new RegExp(`(?<=^|-)${before}(?=-|$)`), () => spell(next))
}

const spell = (city: string): string => latinCity(city) ?? slugify(city)
