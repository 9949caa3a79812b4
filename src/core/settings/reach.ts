import { withDefaults, type Mode, type StoredSettings } from "./settings"

/** What the browser lets us read without a click: all sites, or some hosts ("*.a.example" for all below and itself). */
export type Granted = { readonly isAll: boolean; readonly hosts: readonly string[] }

/** Where pages are read as things stand: what the reader has chosen, as far as the browser allows it. */
export type Reach = {
  readonly mode: Mode
  /** Hosts that are read, in the mode of chosen sites. */
  readonly hosts: readonly string[]
  /** Hosts that the reader has chosen and the browser does not allow. */
  readonly missing: readonly string[]
  readonly excluded: readonly string[]
  /** All hosts that the reader has chosen, in whatever mode. */
  readonly chosen: readonly string[]
  /** The reader has chosen all sites, and the browser does not allow them (any more). */
  readonly isWithheld: boolean
}

/** The reader's word on one page, for as long as it is open; null: none. */
export type WordOnPage = "on" | "off" | null

/** Reads the match patterns of granted origins. Patterns that are not of web pages are left out. */
export function readGranted(origins: readonly string[]): Granted {
  const patterns = new Set(origins)
  const isAll =
    patterns.has("<all_urls>") ||
    patterns.has("*://*/*") ||
    (patterns.has("http://*/*") && patterns.has("https://*/*"))
  const hosts = origins.flatMap((origin) => /^(?:\*|https?):\/\/((?:\*\.)?[^/*]+)\//.exec(origin)?.[1] ?? [])
  return { isAll, hosts: [...new Set(hosts)].toSorted() }
}

export function isGranted({ isAll, hosts }: Granted, host: string): boolean {
  return isAll || isAmong(hosts, host)
}

/** The match pattern of all pages of a host. */
export function patternOf(host: string): string {
  return `*://${host}/*`
}

/** @param packHosts hosts that were granted for hosted packs: their pages are read only if the reader chooses them */
export function reachOf(stored: StoredSettings, granted: Granted, packHosts: readonly string[] = []): Reach {
  const { mode, chosenHosts: chosen, excludedHosts: excluded } = withDefaults(stored)
  const none = { hosts: [], missing: [], excluded, chosen, isWithheld: false }
  if (mode === "click") return { ...none, mode }
  if (mode === "chosen") {
    return {
      ...none,
      mode,
      hosts: chosen.filter((host) => isGranted(granted, host)),
      missing: chosen.filter((host) => !isGranted(granted, host))
    }
  }
  if (granted.isAll) return { ...none, mode }
  const isWithheld = stored.mode === "all"
  const single = granted.hosts.filter((host) => !packHosts.includes(host))
  const hosts = single.filter((host) => !excluded.includes(host))
  // A browser's own settings can grant single sites.
  return { ...none, mode: single.length > 0 ? "chosen" : "click", hosts, isWithheld }
}

/** Whether a page of a host is read. */
export function isRead({ mode, hosts, excluded }: Reach, host: string, word: WordOnPage): boolean {
  if (word !== null) return word === "on"
  if (mode === "all") return !excluded.includes(host)
  return mode === "chosen" && isAmong(hosts, host)
}

function isAmong(hosts: readonly string[], host: string): boolean {
  return hosts.some((each) =>
    each.startsWith("*.") ? host === each.slice(2) || host.endsWith(each.slice(1)) : host === each
  )
}
