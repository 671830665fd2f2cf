import { describe, expect, it } from 'vitest'
import { POSITION } from '../weights'
import { nameBook } from './names'
import { lexiconOf } from './phrase'

const book = nameBook(['钟南', 'Ada Chen', 'Consoni'], lexiconOf('zh'))

describe('shapes of names', () => {
  it.each([
    '林知远',
    '王芳',
    '欧阳娜娜',
    'Lena Storvik',
    'Tzu Sheng Kao',
    'R.Sundaram',
    'Jan van der Meer',
    'Dr. Ralf Schlatter',
    '青木 遥',
    'Maëlle Le Goff',
    '钟南',
    'ada chen',
  ])('%s stands alone', (name) => {
    expect(book.score(name)).toBeGreaterThanOrEqual(POSITION.line)
  })

  it.each(['听泉', '望山', 'Robin', '水野さん', '@mizuno', 'Ben'])('%s is a name after a label', (name) => {
    expect(book.score(name)).toBeGreaterThanOrEqual(POSITION.label)
  })

  it.each([
    '网格之外',
    '技术总监',
    'Coffee Break',
    'Threat Models',
    'Senior Engineer',
    'GitHub Profile',
    'should',
    '时间',
    '待定',
    'TBA',
    'a',
    '2024',
    '青禾科技',
  ])('%s is no name', (text) => {
    expect(book.score(text)).toBeLessThan(POSITION.label)
  })

  it('finds known names at either end', () => {
    expect(book.prefix('钟南 北辰银行')).toBe(2)
    expect(book.prefix('Ada Chenowith')).toBe(0)
    expect(book.suffix('话题 Ada Chen')).toBe(3)
    expect(book.isSurname('Consoni')).toBe(true)
  })

  it('tells posts and companies from names', () => {
    expect(book.hasPost('青禾科技高级工程师')).toBe(true)
    expect(book.hasPost('Staff Engineer at Acme')).toBe(true)
    expect(book.hasPost('网格之外')).toBe(false)
  })

  it.each([
    ['en', 'Random Forest Classifier'],
    ['en', 'SUSE High Availability'],
    ['en', 'Zend Framework'],
    ['en', 'Product Designers'],
    ['en', 'Sensor Computing Engine'],
    ['en', "Storytelling's Brushstrokes"],
    ['en', 'Assistant Professor'],
    ['en', 'Vrije Universiteit Brussel'],
    ['de', 'Offene Datenbankverwaltung'],
    ['de', 'Softwareentwicklerinnen'],
    ['es', 'Gestión Automatización'],
    ['ru', 'Открытая Реализация'],
    ['th', 'เริ่มต้น ด้วยโปรแกรม'],
  ])('in %s %s is nobody', (language, text) => {
    expect(nameBook([], lexiconOf(language)).score(text)).toBeLessThan(POSITION.label)
  })

  it.each([
    ['en', 'Iain Banks'],
    ['en', 'Trinity Fellows'],
    ['tr', 'Zeynep Kılınç'],
    ['th', 'คุณสมชาย ใจดี'],
    ['nl', 'Prof. van Zaanen'],
  ])('in %s %s is somebody', (language, text) => {
    expect(nameBook([], lexiconOf(language)).score(text)).toBeGreaterThanOrEqual(POSITION.line)
  })
})
