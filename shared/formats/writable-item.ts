import type { CodeLink } from '../model/code-link'
import type { Fields } from '../model/fields'

/** What writers of formats take: a paper of the library, or an entry that was read just now. */
export interface WritableItem {
  fields: Fields
  citationKey?: string
  codeLinks: readonly CodeLink[]
  codeAnnounced: boolean
  /** What the format it came in brought and the model has no field for. */
  extra: Readonly<Record<string, string>>
  /** The reader's, for an entry: how sure it is, whether a person should look, and where it stood. */
  confidence?: number
  pleaseCheck?: boolean
  file?: string
  line?: number
}
