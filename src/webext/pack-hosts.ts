import browser from "webextension-polyfill"

const KEY = "packHosts"

/** The match patterns that were granted for hosted packs, and not for reading pages. */
export async function loadPackHosts(): Promise<readonly string[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY]
  return Array.isArray(stored) ? stored.filter((each): each is string => typeof each === "string") : []
}

/** Whether the browser lets us ask hosts of this pattern. */
export function mayAsk(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] })
}

/**
 * Asks the reader for one host, and notes that it is for a pack, so that its pages are not read for it. Must be called
 * straight from a click.
 */
export async function askForPackHost(pattern: string): Promise<boolean> {
  // Not waited for before asking, since the click is forgotten then; it is done long before a reader has answered.
  const noting = loadPackHosts().then((hosts) => keepPackHosts([...new Set([...hosts, pattern])]))
  const isGranted = await browser.permissions.request({ origins: [pattern] })
  await noting
  return isGranted
}

/** Gives back all hosts that were granted for packs but these. */
export async function keepOnlyPackHosts(wanted: ReadonlySet<string>): Promise<void> {
  const hosts = await loadPackHosts()
  const unwanted = hosts.filter((pattern) => !wanted.has(pattern))
  if (unwanted.length === 0) return
  const { origins = [] } = await browser.permissions.getAll()
  const granted = unwanted.filter((pattern) => origins.includes(pattern))
  if (granted.length > 0) await browser.permissions.remove({ origins: granted })
  await keepPackHosts(hosts.filter((pattern) => wanted.has(pattern)))
}

async function keepPackHosts(hosts: readonly string[]): Promise<void> {
  await (hosts.length === 0
    ? browser.storage.local.remove(KEY)
    : browser.storage.local.set({ [KEY]: [...hosts] }))
}
