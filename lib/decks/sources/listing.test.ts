import { describe, expect, it } from 'vitest'
import { parseListingTable } from './listing'

describe('parseListingTable', () => {
  it('reads where a listing is from, and paths with and without a size', () =>
    expect(
      parseListingTable(
        '# listing of github.com/a/slides at bc91b18b05f19b9ef7e625cc40fe8fa3b15933ed (branch main), path<TAB>bytes; licence CC BY-NC-SA 4.0: link only\r\n' +
          '2018/07/北京/张三-网格 (1).pdf\t1032042\r\nREADME.md\t\r\n\r\n',
      ),
    ).toEqual({
      repository: 'github.com/a/slides',
      commit: 'bc91b18b05f19b9ef7e625cc40fe8fa3b15933ed',
      branch: 'main',
      licence: 'CC BY-NC-SA 4.0',
      files: [{ path: '2018/07/北京/张三-网格 (1).pdf', size: 1032042 }, { path: 'README.md' }],
    }))

  it('needs no comment at all', () =>
    expect(parseListingTable('a.pdf\nb.pdf\t12')).toEqual({ files: [{ path: 'a.pdf' }, { path: 'b.pdf', size: 12 }] }))
})
