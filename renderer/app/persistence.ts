/**
 * Asks the browser to keep the library even when the disk runs short; true where it promises to.
 * Asked at every start, since the answer can change.
 */
export async function askForPersistence(): Promise<boolean> {
  return (await navigator.storage.persisted()) || (await navigator.storage.persist())
}
