/**
 * Runs changes of one thing one after another, whichever of our pages asks for them, so that two quick changes do not
 * undo each other: the background, the popup and the options share the locks of the extension's origin.
 */
export async function oneAfterAnother<T>(thing: string, change: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(thing, change)
}
