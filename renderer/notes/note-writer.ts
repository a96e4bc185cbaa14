import type { Answer } from '../library/calls'

/** The two calls that write a note. */
export interface NoteCalls {
  add(input: { paperId: string; text: string; typingSession: string }): Promise<Answer<{ noteId: string }>>
  edit(input: { noteId: string; text: string; typingSession: string }): Promise<Answer<unknown>>
}

/** How long a pause in typing is before what was typed is saved, in milliseconds. */
const pause = 400

/**
 * Saves one note as it is typed: after a pause, and at once by `flush`. A note that is new is made by its
 * first text. Saves follow each other, so that a later text never comes before an earlier one; all of them
 * are one step of undo.
 */
export class NoteWriter {
  #noteId: string | null
  #pending: string | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: Promise<void> = Promise.resolve()
  readonly #session = crypto.randomUUID()
  readonly #saved = new Set<string>()

  constructor(
    private readonly paperId: string,
    noteId: string | null,
    private readonly calls: NoteCalls,
    private readonly onAnswer: (answer: Answer<unknown>, text: string) => void,
  ) {
    this.#noteId = noteId
  }

  /** The note's id once it is made. */
  get noteId(): string | null {
    return this.#noteId
  }

  /** True while something typed is not yet with the library. */
  get isPending(): boolean {
    return this.#pending !== null
  }

  /** Remembers a text to be saved when typing pauses. */
  write(text: string): void {
    this.#pending = text
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), pause)
  }

  /** Hands over what is pending now. Fulfilled when the library has answered for all of it. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    const text = this.#pending
    this.#pending = null
    if (text !== null) this.#last = this.#send(text, this.#last)
    return this.#last
  }

  /** True for texts that came from here: their echo from the library is no news. */
  hasSaved(text: string): boolean {
    return this.#saved.has(text)
  }

  async #send(text: string, before: Promise<void>): Promise<void> {
    this.#saved.add(text)
    // An edit goes out at once: the window may be about to close. Only a new note's id has to be waited for.
    if (this.#noteId === null) await before
    const answer = await this.#call(text)
    this.onAnswer(answer, text)
    await before
  }

  async #call(text: string): Promise<Answer<unknown>> {
    const typingSession = this.#session
    if (this.#noteId !== null) return this.calls.edit({ noteId: this.#noteId, text, typingSession })
    if (text.trim() === '') return { ok: true, value: null }
    const answer = await this.calls.add({ paperId: this.paperId, text, typingSession })
    if (answer.ok) this.#noteId = answer.value.noteId
    return answer
  }
}
