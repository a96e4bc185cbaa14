/** A listing of invented papers, three lines each: "Tide 1", "Tide 2" and so on. */
export function listingOf(count: number, abstract = 'We look at the sea.'): string {
  const entry = (index: number) =>
    `LGNov 21, 2023\nA Study of the Moving Sea: Tide ${index + 1} in GeneralAda Moor, Boris Ray\n${abstract}\n`
  return Array.from({ length: count }, (_, index) => entry(index)).join('')
}

/** 25,000 papers in 50 MB. */
export function bigListing(): string {
  return listingOf(25_000, 'We look at the sea, and it looks back at us. '.repeat(43))
}
