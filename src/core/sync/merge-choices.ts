import { correctionKey, type Correction } from "../corrections/correction"
import { MOST_CORRECTIONS, united, type Corrections } from "../corrections/corrections"
import { SETTINGS_VERSION, type Settings, type StoredSettings } from "../settings/settings"

const lists = ["excludedHosts", "chosenHosts"] as const
type List = (typeof lists)[number]

/**
 * The settings of two devices as one. `base` is what both had when they were last the same: what only one of them has
 * changed since holds, also where it is back to the default; where both have, that of the device which comes later (our
 * own). Sites are added and taken away one by one. Without a base the device joins: what is shared holds, and sites of
 * both are kept.
 */
export function mergeSettings(
  base: StoredSettings | null,
  own: StoredSettings,
  shared: StoredSettings
): StoredSettings {
  const keys = new Set([...Object.keys(own), ...Object.keys(shared)]) as Set<keyof Settings | "version">
  keys.delete("version")
  const merged = [...keys].flatMap((key) => {
    const value = isList(key)
      ? mergeHosts(base?.[key], own[key], shared[key])
      : (base ? isSame(own[key], base[key]) : key in shared)
        ? shared[key]
        : own[key]
    return value === undefined ? [] : [[key, value] as const]
  })
  return { version: SETTINGS_VERSION, ...Object.fromEntries(merged) }
}

function isList(key: string): key is List {
  return lists.some((list) => list === key)
}

type Hosts = readonly string[] | undefined

function mergeHosts(base: Hosts = [], own: Hosts, shared: Hosts): string[] | undefined {
  if (!own && !shared) return undefined
  return mergeEntries(new Set(base), new Set(own), new Set(shared)).toSorted()
}

/** The corrections of two devices as one, like `mergeSettings`. Of two that say the same, the later one is kept. */
export function mergeCorrections(
  base: Corrections | null,
  own: Corrections,
  shared: Corrections
): Corrections {
  const keysOf = (list: Corrections) => new Set(list.map(correctionKey))
  const kept = new Set(mergeEntries(keysOf(base ?? []), keysOf(own), keysOf(shared)))
  // Ours last: of two that were made at one time ours holds the words of the page, which are not shared.
  return united(shared, own)
    .filter((correction) => kept.has(correctionKey(correction)))
    .toSorted(byTimeAndKey)
    .slice(-MOST_CORRECTIONS)
}

/** Of two that were made at one time, all devices have to have the same one first. */
function byTimeAndKey(a: Correction, b: Correction): number {
  const placeOf = (each: Correction) => `${each.madeAt} ${correctionKey(each)}`
  return placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0
}

/** What is there now and what we have added, without what we have taken away. */
function mergeEntries(
  base: ReadonlySet<string>,
  own: ReadonlySet<string>,
  shared: ReadonlySet<string>
): string[] {
  return [...new Set([...shared, ...own])].filter((entry) =>
    shared.has(entry) ? own.has(entry) || !base.has(entry) : !base.has(entry)
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
