/** Takes out of a log line what could tell of a person's work: paths beyond a file's name, quoted text, addresses. */
export function scrub(text: string): string {
  return text
    .replace(/\b(https?|file|lectern):\/\/[^\s)]+/g, '<address>')
    .replace(/(?:[A-Za-z]:)?(?:[\\/][^\s\\/:()"']+)+[\\/]([^\s\\/:()"']+)/g, '<folder>/$1')
    .replace(/“[^”]*”|"[^"\n]*"|'[^'\n]{3,}'/g, '<quoted>')
}
