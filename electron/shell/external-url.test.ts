import fc from 'fast-check'
import { expect, it } from 'vitest'
import { externalUrl } from './external-url'

it('opens an https page and says whose it is', () => {
  expect(externalUrl('https://arxiv.org/abs/2311.12345')).toEqual({
    href: 'https://arxiv.org/abs/2311.12345',
    host: 'arxiv.org',
  })
})

it('shows the host of a look-alike name as the browser will take it', () => {
  expect(externalUrl('https://аrxiv.org/').host).toMatch(/^xn--/)
})

it.each([
  'http://arxiv.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'mailto:ada@example.org',
  'vscode://open?x',
  'https://user:word@arxiv.org/',
  'https://arxiv.org@evil.example.com.test/',
  'https://localhost/',
  'https://printer.local/',
  'https://intranet/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://localhost./',
  'arxiv.org',
  '',
])('refuses %s', (url) => {
  expect(() => externalUrl(url)).toThrow('only https')
})

it('opens nothing but https, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (text) => {
      try {
        expect(externalUrl(text).href.startsWith('https://')).toBe(true)
      } catch (error) {
        expect((error as Error).message).toContain('only https')
      }
    }),
  )
})
