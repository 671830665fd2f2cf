import { describe, expect, it } from 'vitest'
import { namesPerson, wordsOf } from './names'

const names = (file: string, person: string) => namesPerson(wordsOf(file), person)

describe('namesPerson', () => {
  it.each([
    ['网格实践-张三', '张三'],
    ['逐灵&木苏-大规模实践', '木苏'],
    ['揭秘-鲁直、碧远', '碧远'],
    ['网格实践 张三老师', '张三'],
    ['分享人张三丰', '张三丰'],
    ['service-mesh-by-John_Smith', 'John Smith'],
    ['JOHN SMITH', 'john smith'],
  ])('%s names %s', (file, person) => expect(names(file, person)).toBe(true))

  it.each([
    ['大道至简的网格', '至简'],
    ['张三丰-网格', '张三'],
    ['service-mesh', 'Al'],
    ['木-网格', '木'],
    ['Johnson-Smithers', 'John Smith'],
  ])('%s does not name %s', (file, person) => expect(names(file, person)).toBe(false))
})
