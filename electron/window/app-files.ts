import path from 'node:path'
import { isOwnUrl } from '../identity'

/** The policy of every response under `app://`, workers included: nothing from elsewhere, no code from text. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** The headers of a response with this file; of an error page without one. */
export function headersFor(file: string | null): Record<string, string> {
  const type = file === null ? undefined : types[path.extname(file).toLowerCase()]
  return {
    'Content-Type': type ?? (file === null ? 'text/plain; charset=utf-8' : 'application/octet-stream'),
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  }
}

/** The file that a request means, or the status that refuses it. Nothing outside of `folder` is ever named. */
export function resolveAppFile(
  method: string,
  url: string,
  folder: string,
): { file: string } | { status: number } {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 }
  if (!isOwnUrl(url)) return { status: 404 }
  const name = decodedPath(url)
  if (name === null || /[\0\\]/.test(name)) return { status: 400 }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name)
  const relative = path.relative(folder, file)
  if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative)) return { status: 404 }
  return { file }
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url).pathname)
  } catch {
    return null
  }
}
