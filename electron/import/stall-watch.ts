/** Notices work that says nothing for too long. Waiting for the other side does not count. */
export class StallWatch {
  private timer: ReturnType<typeof setTimeout> | null = null

  constructor(
    private readonly limitMs: number,
    private readonly onStall: () => void,
  ) {}

  /** A sign of life: the time starts anew. */
  working(): void {
    this.stop()
    this.timer = setTimeout(this.onStall, this.limitMs)
  }

  /** The work waits for somebody else, or is over. */
  stop(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }
}
