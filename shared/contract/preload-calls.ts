import { z } from '../zod'
import { call } from './define'
import { FileToken } from './files'

/**
 * Calls that only the preload makes. They take paths, so the bridge never exposes them: a window that could name
 * paths could read any file.
 */
export const preloadCalls = {
  registerDroppedPaths: call('preload.registerDroppedPaths', {
    input: z.object({ paths: z.array(z.string().min(1)).min(1).max(1_000) }),
    output: z.object({ files: z.array(FileToken) }),
  }),
}
