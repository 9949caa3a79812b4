import { correctionKey, type Correction } from "../corrections/correction"
import { MOST_CORRECTIONS, united } from "../corrections/corrections"
import type { Choices } from "./choices-file"
import { defaultSettings, withDefaults, type Settings, type SingleSettings } from "./settings"

/** One of the settings that has a single value, before and after. */
export type SettingChange = {
  [K in keyof SingleSettings]: {
    readonly setting: K
    readonly from: SingleSettings[K]
    readonly to: SingleSettings[K]
  }
}[keyof SingleSettings]

/** What an import will change. Nothing of all these: it changes nothing. */
export type ImportChanges = {
  readonly settings: readonly SettingChange[]
  /** Sites that will be switched off besides. */
  readonly sites: readonly string[]
  /** Sites that will be chosen besides. */
  readonly chosenSites: readonly string[]
  readonly corrections: readonly Correction[]
  /** Corrections that are here already; of each the later one stays. */
  readonly known: number
  /** There would be more corrections than there may be: nothing can be imported. */
  readonly isTooMuch: boolean
}

/**
 * All choices after an import: settings are the file's where it has any, switched-off sites and corrections are added
 * to those that are here. So nothing that the reader has made here is lost.
 */
export function withImport(own: Choices, file: Choices): Choices {
  return {
    settings: {
      ...own.settings,
      ...file.settings,
      ...unitedHosts("excludedHosts", own, file),
      ...unitedHosts("chosenHosts", own, file)
    },
    corrections: united(own.corrections, file.corrections)
  }
}

function unitedHosts(
  list: "excludedHosts" | "chosenHosts",
  { settings: own }: Choices,
  { settings: file }: Choices
): Partial<Settings> {
  if (!own[list] && !file[list]) return {}
  return { [list]: [...new Set([...(own[list] ?? []), ...(file[list] ?? [])])].toSorted() }
}

/** What `withImport` will change, for the reader to look at before. */
export function changesOfImport(own: Choices, file: Choices): ImportChanges {
  const before = withDefaults(own.settings)
  const result = withImport(own, file)
  const after = withDefaults(result.settings)
  const ownKeys = new Set(own.corrections.map(correctionKey))
  const added = file.corrections.filter((correction) => !ownKeys.has(correctionKey(correction)))
  return {
    settings: singleKeys.flatMap((setting) => changeOf(setting, before, after)),
    sites: after.excludedHosts.filter((host) => !before.excludedHosts.includes(host)),
    chosenSites: after.chosenHosts.filter((host) => !before.chosenHosts.includes(host)),
    corrections: added,
    known: file.corrections.length - added.length,
    isTooMuch: result.corrections.length > MOST_CORRECTIONS
  }
}

const singleKeys = Object.keys(defaultSettings).filter(
  (key): key is keyof SingleSettings => key !== "excludedHosts" && key !== "chosenHosts"
)

function changeOf(setting: keyof SingleSettings, before: Settings, after: Settings): SettingChange[] {
  if (before[setting] === after[setting]) return []
  // The values are of the setting that names them.
  return [{ setting, from: before[setting], to: after[setting] } as SettingChange]
}
