import { useSyncExternalStore } from 'react'

function follow(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** The window's inner width in CSS pixels, kept up to date. */
export function useWindowWidth(): number {
  return useSyncExternalStore(follow, () => window.innerWidth)
}
