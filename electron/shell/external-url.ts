import { failure, FailureError } from '../../shared/contract/failure'
import { texts } from '../texts'

/** Names that never leave the local network (RFC 6761, RFC 6762, RFC 8375). */
const localNames = /(^|\.)(localhost|local|internal|invalid|test|example|home\.arpa|onion)$/

/**
 * The address to hand to the system's browser: https, a public host by name, no user or password in it.
 * Everything else is refused with `shell.refusedUrl`; the system would start other programs for other schemes.
 */
export function externalUrl(text: string): { href: string; host: string } {
  const url = parse(text)
  if (!url || url.protocol !== 'https:' || url.username || url.password || !isPublicName(url.hostname)) {
    throw new FailureError(
      failure('shell.refusedUrl', texts.failures.refusedUrl, { detail: text.slice(0, 200) }),
    )
  }
  return { href: url.href, host: url.host }
}

function parse(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/** A name with a dot that is no IP address. `URL` has already made all spellings of IPv4 into four numbers. */
function isPublicName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '')
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return false
  return name.includes('.') && !localNames.test(name)
}
