import { app } from './app'
import { history } from './history'
import { notes } from './notes'
import { papers } from './papers'
import { review } from './review'
import { settings } from './settings'
import { sources } from './sources'

/** Every sentence of the interface, one file a feature, keys prefixed by it. ICU MessageFormat. */
export const en = { ...app, ...history, ...notes, ...papers, ...review, ...settings, ...sources } as const
