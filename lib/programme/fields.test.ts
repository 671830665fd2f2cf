import { describe, expect, it } from 'vitest'
import { peopleOfField, severalNames } from './fields'

const read = (written: string): readonly string[] =>
  peopleOfField(written).map(({ name, alias, role }) => [name, alias, role].filter(Boolean).join(' | '))

describe('a field that names people', () => {
  it.each([
    ['Mara Quill', ['Mara Quill']],
    ['Dr. Mara Quill', ['Dr. Mara Quill']],
    ['Ludwig van Berg', ['Ludwig van Berg']],
    ['Nguyễn Văn An', ['Nguyễn Văn An']],
    ['山田 太郎', ['山田 太郎']],
    ['أحمد علي', ['أحمد علي']],
    ['mara', ['mara']],
    ['mara-quill', ['mara-quill']],
    ['@maraq', ['maraq']],
    ['Lovelace, Ada', ['Lovelace, Ada']],
  ])('with one name: %s', (written, people) => {
    expect(read(written)).toEqual(people)
  })

  it.each([
    ['Mara Quill, Senior Engineer', ['Mara Quill | Senior Engineer']],
    ['Mara Quill, Senior/Lead Engineer at Tidewater', ['Mara Quill | Senior / Lead Engineer at Tidewater']],
    ['Mara Quill, Head of Data, Tidewater', ['Mara Quill | Head of Data, Tidewater']],
    ['Mara Quill, Tidewater', ['Mara Quill | Tidewater']],
    ['Mara Quill (Tidewater)', ['Mara Quill | Tidewater']],
    ['Mara Quill - Tidewater', ['Mara Quill | Tidewater']],
    ['Mara Quill | Tidewater', ['Mara Quill | Tidewater']],
    ['Mara Quill: Engineer', ['Mara Quill | Engineer']],
    ['Prof. Ana Lima, University of Porto', ['Prof. Ana Lima | University of Porto']],
    ['林夕（青禾科技 架构师）', ['林夕 | 青禾科技 架构师']],
    ['林夕 青禾科技 架构师', ['林夕 | 青禾科技 架构师']],
    ['林夕，作者、架构师', ['林夕 | 作者、架构师']],
    ['山田 太郎 (株式会社あおば)', ['山田 太郎 | 株式会社あおば']],
    ['김철수, 푸른소프트', ['김철수 | 푸른소프트']],
    ['Иван Петров, Ромашка', ['Иван Петров | Ромашка']],
    ['Иван Петров - Ромашка', ['Иван Петров | Ромашка']],
    ['מיה כהן (חברה)', ['מיה כהן | חברה']],
  ])('with what is said of one: %s', (written, people) => {
    expect(read(written)).toEqual(people)
  })

  it.each([
    ['Mara Quill, Jon Ferry', ['Mara Quill', 'Jon Ferry']],
    ['Mara Quill, Jon Ferry, and Ana Lima', ['Mara Quill', 'Jon Ferry', 'Ana Lima']],
    ['Mara Quill & Jon Ferry', ['Mara Quill', 'Jon Ferry']],
    ['Mara Quill with Jon Ferry', ['Mara Quill', 'Jon Ferry']],
    ['Mara Quill et Jon Ferry', ['Mara Quill', 'Jon Ferry']],
    ['Mara Quill / Jon Ferry', ['Mara Quill', 'Jon Ferry']],
    ['Mara; Jon', ['Mara', 'Jon']],
    ['Mara Quill, CTO; Jon Ferry, Tidewater', ['Mara Quill | CTO', 'Jon Ferry | Tidewater']],
    ['Mara Quill (Acme, Inc.), Jon Ferry', ['Mara Quill | Acme, Inc.', 'Jon Ferry']],
    ['Dr. Hans-Peter Müller (TU Berghafen), Anna Koch', ['Dr. Hans-Peter Müller | TU Berghafen', 'Anna Koch']],
    ['林夕、王五', ['林夕', '王五']],
    ['陳大文 / 李小明', ['陳大文', '李小明']],
    ['Иван Петров, Анна Смирнова', ['Иван Петров', 'Анна Смирнова']],
    ['Αλέξης Δήμου, Μαρία Πάππα', ['Αλέξης Δήμου', 'Μαρία Πάππα']],
    ['Nguyễn Văn An, Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
  ])('with several: %s', (written, people) => {
    expect(read(written)).toEqual(people)
  })

  it.each([
    '[Mara Quill](https://mara.example)',
    '<a href="https://mara.example">Mara Quill</a>',
    'Mara Quill <mara@mara.example>',
    '**Mara Quill**',
    'Mara Quill*',
  ])('with markup around a name: %s', (written) => {
    expect(read(written)).toEqual(['Mara Quill'])
  })

  it.each([
    'TBA',
    'To be announced',
    'none',
    'n/a',
    '-',
    '待定',
    '未定',
    'Multiple speakers',
    'Lightning talks',
    'Various',
  ])('with nobody: %s', (written) => {
    expect(read(written)).toEqual([])
  })
})

it('parts a field only where people stand on both sides', () => {
  expect(severalNames('Mara Quill and Jon Ferry')).toEqual(['Mara Quill', 'Jon Ferry'])
  expect(severalNames('Mara Quill, CTO; Jon Ferry, Tidewater')).toEqual(['Mara Quill, CTO', 'Jon Ferry, Tidewater'])
  expect(severalNames('Mara Quill, Senior Engineer')).toBeUndefined()
  expect(severalNames('Research and Development')).toBeUndefined()
})

it.each(['（', '(', '[', '甲、'])('takes a field of a hundred thousand times %s as it is written', (piece) => {
  const written = piece.repeat(100_000)
  expect(peopleOfField(written)).toEqual([{ name: written }])
})
