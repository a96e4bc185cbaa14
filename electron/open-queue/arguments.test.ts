import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownArguments, wantedOf } from './arguments'

const id = '0192f0c1-2b3c-7d4e-8f50-123456789abc'

describe('ownArguments', () => {
  it('leaves out the executable', () => {
    expect(ownArguments(['/opt/lectern', 'a.txt'], false)).toEqual(['a.txt'])
  })

  it('leaves out the app’s folder where Electron was given one, behind its switches too', () => {
    expect(ownArguments(['electron', '--inspect=0', '/src/lectern', 'a.txt'], true)).toEqual([
      '--inspect=0',
      'a.txt',
    ])
  })
})

describe('wantedOf', () => {
  it('finds files from the folder of the call', () => {
    expect(wantedOf(['a.txt', '/b/c.txt'], '/home/ada').files).toEqual(['/home/ada/a.txt', '/b/c.txt'])
  })

  it('passes over switches of Chromium and Node, with their values', () => {
    const args = ['--no-sandbox', '--user-data-dir=/p', '-r', '/loader.js', '--user-data-dir', '/q', 'a.txt']
    expect(wantedOf(args, '/w')).toEqual({ files: ['/w/a.txt'], links: [] })
  })

  it('takes everything after -- for a file', () => {
    expect(wantedOf(['--flag', '--', '-odd.txt', '--'], '/w').files).toEqual(['/w/-odd.txt', '/w/--'])
  })

  it('tells links from files', () => {
    expect(wantedOf([`lectern://paper/${id}`, 'a.txt'], '/w')).toEqual({
      files: ['/w/a.txt'],
      links: [{ paperId: id }],
    })
  })

  it('opens no address of the web', () => {
    expect(wantedOf(['https://example.org/a.txt', 'file:///etc/passwd'], '/w').files).toEqual([])
  })

  it('never takes a link for a file', () => {
    expect(wantedOf(['lectern://delete/all', 'lectern:x'], '/w')).toEqual({ files: [], links: [] })
  })

  it('never throws and names only absolute files', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (args) => {
        expect(wantedOf(args, '/w').files.every((file) => file.startsWith('/'))).toBe(true)
      }),
    )
  })
})
