import { isBody, isParticle, isSuffix } from '../person'

/** What one word of a name looks like. */
export type WordShape =
  'capitalised' | 'initial' | 'capitals' | 'camel' | 'particle' | 'lower' | 'function' | 'odd'

// Words that join the words of a title and are no part of any name.
const FUNCTION_WORDS = new Set(
  (
    'a about across after against among an and are as at be before between beyond by can do does during for from has ' +
    'have how in into is it its near not of on onto or our over per should than that the their through to toward ' +
    'towards under up upon using versus via vs was we what when where which while who why with within without'
  ).split(' '),
)

// After these a capital inside a word is ordinary: McAllester, LeCun, DeVito, O'Neill, VanderWeele.
const JOINED_PREFIX =
  /^(?:Mc|Mac|Fitz|De|Del|Di|Da|Do|Du|La|Le|Lo|Li|Van|Von|Vander|Ver|Ten|Ter|El|Al|Abu|Ben|Bin|St|San|Ó|Ni)(?=\p{Lu}\p{Ll})/u

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’‘ʼ`´.‐‑–\\"^~{}=-]*$/u
const INNER_CAPITAL = /\p{Ll}\p{M}*\p{Lu}/u

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}

/** Tells the shape of a word by the Unicode classes of its letters. */
export function wordShape(word: string): WordShape {
  if (/^["“(‘'].*["”)’']$/u.test(word)) return wordShape(word.slice(1, -1))
  if (/^\p{Lo}[\p{Lo}\p{M}·]*$/u.test(word)) return 'capitalised'
  if (/^(?:\p{Lu}\.?[-‐]?){1,3}$/u.test(word) && (word.includes('.') || word.length === 1)) return 'initial'
  if (/^\p{Lu}\p{M}?\.?$/u.test(word)) return 'initial'
  if (isSuffix(word)) return 'capitalised'
  if (/^[\p{Lu}’'-]{2,}$/u.test(word)) return 'capitals'
  if (CAPITALISED.test(word))
    return INNER_CAPITAL.test(word.replace(JOINED_PREFIX, '')) ? 'camel' : 'capitalised'
  if (isParticle(word)) return FUNCTION_WORDS.has(word) ? 'function' : 'particle'
  if (FUNCTION_WORDS.has(word)) return 'function'
  if (/^[\p{Ll}\p{M}'’][\p{L}\p{M}'’.-]*$/u.test(word)) return 'lower'
  return 'odd'
}

/** A segment between commas, looked at as a name. Counts are of words. */
export interface NameShape {
  words: string[]
  shapes: WordShape[]
  body: boolean
  count: Readonly<Record<WordShape, number>>
}

const LONGEST_NAME = 200

/** Looks at a text as a name. Texts too long for any name are odd. */
export function nameShape(text: string): NameShape {
  const words = text.length > LONGEST_NAME ? ['#'] : text.split(/\s+/u).filter((word) => word !== '')
  const shapes = words.map(wordShape)
  const count = {
    capitalised: 0,
    initial: 0,
    capitals: 0,
    camel: 0,
    particle: 0,
    lower: 0,
    function: 0,
    odd: 0,
  }
  for (const shape of shapes) count[shape]++
  return { words, shapes, body: isBody(words.join(' ')) || text.trim() === ':', count }
}
