import type { Written } from '../commands/work'

/** Keys compare without case: LaTeX's tools differ in whether they tell `Smith2020` from `smith2020`. */
function folded(key: string): string {
  return key.normalize('NFC').toLowerCase()
}

/**
 * Every citation key and alias in use, the trash included, and whose it is. Kept in memory because
 * thousands of new keys are made in one transaction.
 */
export class CitationKeys {
  private readonly owners = new Map<string, Set<string>>()
  private readonly keysOf = new Map<string, string[]>()

  /** Whether the key is some paper's key or alias; the papers of `except` do not count. */
  isTaken(key: string, except?: string): boolean {
    const owners = this.owners.get(folded(key))
    if (!owners) return false
    return except === undefined ? owners.size > 0 : [...owners].some((id) => id !== except)
  }

  /** The paper that has the key, as its own or as an alias. */
  find(key: string): string | null {
    return this.owners.get(folded(key))?.values().next().value ?? null
  }

  apply({ papers }: Written): void {
    for (const id of papers?.removed ?? []) this.forget(id)
    for (const paper of papers?.put ?? []) {
      this.forget(paper.id)
      const keys = [paper.citationKey, ...paper.citationKeyAliases].map(folded)
      this.keysOf.set(paper.id, keys)
      for (const key of keys) {
        const owners = this.owners.get(key)
        if (owners) owners.add(paper.id)
        else this.owners.set(key, new Set([paper.id]))
      }
    }
  }

  private forget(id: string): void {
    for (const key of this.keysOf.get(id) ?? []) {
      const owners = this.owners.get(key)
      owners?.delete(id)
      if (owners?.size === 0) this.owners.delete(key)
    }
    this.keysOf.delete(id)
  }
}
