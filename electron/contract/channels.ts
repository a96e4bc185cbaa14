/** The only names under which main, preload and parse process exchange messages. */
export const channels = {
  call: 'lectern:call',
  event: 'lectern:event',
  streamOpen: 'lectern:stream-open',
  streamCancel: 'lectern:stream-cancel',
  streamFailed: 'lectern:stream-failed',
} as const
