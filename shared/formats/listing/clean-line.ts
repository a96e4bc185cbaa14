/**
 * A line as people read it: no carriage return, byte order mark or zero-width space; spaces that do not break
 * are plain spaces (pages put them into dates and names). Joiners stay, scripts need them.
 */
export function cleanLine(line: string): string {
  return line.replace(/[\r\u200B\u2060\uFEFF]/g, '').replace(/[\u00A0\u2007\u202F]/g, ' ')
}
