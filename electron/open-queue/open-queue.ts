/** Keeps what was opened until a window is there to take it, in order. */
export class OpenQueue<Item> {
  private readonly waiting: Item[] = []
  private deliver: ((item: Item) => void) | null = null

  add(item: Item): void {
    if (this.deliver) this.deliver(item)
    else this.waiting.push(item)
  }

  /** The window listens: hands over what waits, and from now on everything at once. */
  release(deliver: (item: Item) => void): void {
    this.deliver = deliver
    for (const item of this.waiting.splice(0)) deliver(item)
  }

  /** The window is gone or loads anew: keeps everything until the next release. */
  hold(): void {
    this.deliver = null
  }
}
