import type { LecternBridge } from '../shared/contract/bridge'

declare global {
  interface Window {
    /** All that the window knows of the machine; the preload puts it here. */
    readonly lectern: LecternBridge
  }
}
