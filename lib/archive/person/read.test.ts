import { describe, expect, it } from 'vitest'
import { readPerson } from './read'

const read = (matter: string, file = 'authors/mara-quill/_index.md') =>
  readPerson({ file, text: `${matter}\nWrites compilers.\n`, siblings: [] })

describe('a profile', () => {
  it.each([
    ['---\ntitle: Mara Quill\nname_en: M. Quill\n---', 'Mara Quill'],
    ['---\nname: Mara Quill\n---', 'Mara Quill'],
    ['---\ntitle:\ndisplay_name: Mara Quill\n---', 'Mara Quill'],
    ['---\ntitle: ""\nname_ko: 송세아\nfirst_name: Student\nlast_name: 1\n---', '송세아'],
    ['---\nfirst_name: Mara\nlast_name: Quill\n---', 'Mara Quill'],
    ['---\nrole: Engineer\n---', 'mara quill'],
    ['', 'mara quill'],
  ])('is called by its title, by another field or by its folder: %j', (matter, name) => {
    const { record, problems } = read(matter)
    expect(record).toMatchObject({ name, aliases: expect.arrayContaining(name === 'mara quill' ? ['mara-quill'] : []) })
    expect(problems.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('says what it is called where no field does', () => {
    expect(read('---\nrole: Engineer\n---').problems).toMatchObject([{ level: 'note', field: 'title' }])
    expect(read('---\ntitle: Mara Quill\n---').problems).toEqual([])
  })
})
