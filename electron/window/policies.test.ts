import { describe, expect, it } from 'vitest'
import { mayNavigate, mayRequest } from './navigation-guard'
import { isAllowed } from './permissions'

describe('permissions', () => {
  it.each(['persistent-storage', 'clipboard-sanitized-write', 'fullscreen'])(
    'gives %s to our own page',
    (name) => {
      expect(isAllowed(name, 'app://lectern/')).toBe(true)
    },
  )

  it.each([
    'geolocation',
    'notifications',
    'media',
    'clipboard-read',
    'midi',
    'openExternal',
    'usb',
    'unknown',
  ])('denies %s', (name) => {
    expect(isAllowed(name, 'app://lectern/')).toBe(false)
  })

  it.each(['https://example.org/', 'app://elsewhere/', 'null', ''])('denies everything to %j', (url) => {
    expect(isAllowed('persistent-storage', url)).toBe(false)
  })
})

describe('navigation', () => {
  it('may load the page anew', () => {
    expect(mayNavigate('app://lectern/')).toBe(true)
  })

  it.each([
    'https://example.org/',
    'app://lectern/assets/a.js',
    'app://elsewhere/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:app://lectern/1',
    'about:blank',
  ])('may not go to %s', (url) => {
    expect(mayNavigate(url)).toBe(false)
  })
})

describe('requests', () => {
  it.each(['app://lectern/a.js', 'blob:app://lectern/1', 'data:image/png;base64,x'])('may load %s', (url) => {
    expect(mayRequest(url)).toBe(true)
  })

  it.each([
    'https://example.org/a.png',
    'http://localhost/',
    'file:///etc/passwd',
    'ws://example.org',
    'app://other/',
  ])('may not load %s', (url) => {
    expect(mayRequest(url)).toBe(false)
  })
})
