import fc from 'fast-check'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, headersFor, resolveAppFile } from './app-files'

const folder = path.resolve('/app/dist/renderer')

describe('resolveAppFile', () => {
  it('answers the page for the root', () => {
    expect(resolveAppFile('GET', 'app://lectern/', folder)).toEqual({ file: path.join(folder, 'index.html') })
  })

  it('answers a file of the window, whatever its query', () => {
    expect(resolveAppFile('GET', 'app://lectern/assets/a%20b.js?v=1#x', folder)).toEqual({
      file: path.join(folder, 'assets', 'a b.js'),
    })
  })

  it.each([
    ['GET', 'app://lectern/..%2f..%2fetc%2fpasswd', 404],
    ['GET', 'app://lectern/%2e%2e%2f%2e%2e%2fmain.cjs', 404],
    ['GET', 'app://lectern/a%5c..%5c..%5cb', 400],
    ['GET', 'app://lectern/a%00.js', 400],
    ['GET', 'app://lectern/%zz', 400],
    ['GET', 'app://elsewhere/index.html', 404],
    ['GET', 'app://lectern:80/index.html', 404],
    ['GET', 'https://lectern/index.html', 404],
    ['POST', 'app://lectern/', 405],
  ])('refuses %s %s', (method, url, status) => {
    expect(resolveAppFile(method, url, folder)).toEqual({ status })
  })

  it('never names a file outside of the folder', () => {
    const piece = fc.constantFrom('..', '%2e%2e', '/', '%2f', '%5c', '\\', 'a', '.', '%00', '%', '//')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const target = resolveAppFile('GET', `app://lectern/${pieces.join('')}`, folder)
        if ('file' in target) expect(target.file.startsWith(folder + path.sep)).toBe(true)
      }),
    )
  })
})

describe('the policy of responses', () => {
  it.each(['index.html', 'assets/library.worker.js', 'assets/a.css', 'font.woff2', 'what.ever', null])(
    'stands on %s',
    (file) => {
      expect(headersFor(file)['Content-Security-Policy']).toBe(contentSecurityPolicy)
      expect(headersFor(file)['X-Content-Type-Options']).toBe('nosniff')
    },
  )

  it('allows nothing unsafe and nothing from elsewhere', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/)
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'/)
  })

  it('calls scripts scripts, since a browser refuses workers of another type', () => {
    expect(headersFor('a.js')['Content-Type']).toContain('text/javascript')
  })
})
