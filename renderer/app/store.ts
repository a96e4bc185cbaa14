import { create } from 'zustand'
import type { AppInfo } from '../../shared/contract/app'
import type { Settings } from '../../shared/model/settings'
import type { ListSource } from '../library/calls'

/** What the window shows beside the sources pane. */
export type View =
  | { kind: 'library'; source: ListSource }
  | { kind: 'review'; reviewId: string }
  | { kind: 'import'; importId: string }
  | { kind: 'history' }
  | { kind: 'settings' }

export interface Toast {
  id: string
  text: string
  /** Shown as a button; the key hint stands beside it. */
  action?: { label: string; key?: string; run: () => void }
  tone?: 'plain' | 'warning' | 'danger'
}

/** A problem shown with the four parts of an error: what, where, what was kept, what to do next. */
export interface Problem {
  title: string
  text: string
  actions: { label: string; run: () => void; primary?: boolean }[]
}

interface AppState {
  view: View
  settings: Settings | null
  info: AppInfo | null
  toasts: Toast[]
  problems: (Problem & { id: string })[]
  overlay: 'palette' | 'shortcuts' | 'about' | null
  /** Read aloud by screen readers; never shown. */
  announcement: string
  go: (view: View) => void
  setSettings: (settings: Settings) => void
  setInfo: (info: AppInfo) => void
  toast: (toast: Omit<Toast, 'id'>) => void
  dismissToast: (id: string) => void
  /** Takes away offers to undo or redo: after further work they would act on another step. */
  dropUndoOffers: () => void
  report: (problem: Problem) => void
  dismissProblem: (id: string) => void
  open: (overlay: AppState['overlay']) => void
  announce: (text: string) => void
}

const undoKeys = new Set(['Mod+z', 'Mod+Shift+z'])

/** State that no single feature owns. Features keep their own in stores of their own. */
export const useApp = create<AppState>((set) => ({
  view: { kind: 'library', source: { kind: 'all' } },
  settings: null,
  info: null,
  toasts: [],
  problems: [],
  overlay: null,
  announcement: '',
  go: (view) => set({ view, overlay: null }),
  setSettings: (settings) => set({ settings }),
  setInfo: (info) => set({ info }),
  toast: (toast) =>
    set((state) => ({
      toasts: [...state.toasts.slice(-2), { ...toast, id: crypto.randomUUID() }],
      announcement: toast.text,
    })),
  dismissToast: (id) => set((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) })),
  dropUndoOffers: () =>
    set((state) => ({ toasts: state.toasts.filter((toast) => !undoKeys.has(toast.action?.key ?? '')) })),
  report: (problem) =>
    set((state) => ({ problems: [...state.problems, { ...problem, id: crypto.randomUUID() }] })),
  dismissProblem: (id) =>
    set((state) => ({ problems: state.problems.filter((problem) => problem.id !== id) })),
  open: (overlay) => set({ overlay }),
  announce: (announcement) => set({ announcement }),
}))
