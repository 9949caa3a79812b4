import browser from "webextension-polyfill"

/** What hosts are granted for, besides having their pages read. Each has a list of its own. */
export type HostUse = "packHosts" | "engineHosts"

const uses: readonly HostUse[] = ["packHosts", "engineHosts"]

/** The match patterns that were granted for packs and search engines, and not for reading pages. */
export async function loadAskedHosts(): Promise<readonly string[]> {
  return (await Promise.all(uses.map(loadHosts))).flat()
}

/** Whether the browser lets us ask hosts of this pattern. */
export function mayAsk(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] })
}

/**
 * Asks the reader for one host, and notes what it is for, so that its pages are not read for it. Must be called straight
 * from a click.
 */
export async function askForHost(use: HostUse, pattern: string): Promise<boolean> {
  // Not waited for before asking, since the click is forgotten then; it is done long before a reader has answered.
  const noting = loadHosts(use).then((hosts) => keepHosts(use, [...new Set([...hosts, pattern])]))
  const isGranted = await browser.permissions.request({ origins: [pattern] })
  await noting
  return isGranted
}

/** Gives back all hosts that were granted for this use but these, and those that another use needs. */
export async function keepOnlyHosts(use: HostUse, wanted: ReadonlySet<string>): Promise<void> {
  const hosts = await loadHosts(use)
  const unwanted = hosts.filter((pattern) => !wanted.has(pattern))
  if (unwanted.length === 0) return
  const others = (await Promise.all(uses.filter((each) => each !== use).map(loadHosts))).flat()
  const { origins = [] } = await browser.permissions.getAll()
  const granted = unwanted.filter((pattern) => origins.includes(pattern) && !others.includes(pattern))
  // First: a host that is granted and in no list is one whose pages are read.
  if (granted.length > 0) await browser.permissions.remove({ origins: granted })
  await keepHosts(
    use,
    hosts.filter((pattern) => wanted.has(pattern))
  )
}

async function loadHosts(use: HostUse): Promise<readonly string[]> {
  const stored: unknown = (await browser.storage.local.get(use))[use]
  return Array.isArray(stored) ? stored.filter((each): each is string => typeof each === "string") : []
}

async function keepHosts(use: HostUse, hosts: readonly string[]): Promise<void> {
  await (hosts.length === 0
    ? browser.storage.local.remove(use)
    : browser.storage.local.set({ [use]: [...hosts] }))
}
