import { correctionKey, type Correction } from "../corrections/correction"
import { MOST_CORRECTIONS, united } from "../corrections/corrections"
import type { Choices } from "./choices-file"
import { defaultSettings, withDefaults, type Marking, type Settings } from "./settings"

/** One of the settings that has a single value, before and after. */
export type SettingChange = {
  [K in keyof Marking]: { readonly setting: K; readonly from: Marking[K]; readonly to: Marking[K] }
}[keyof Marking]

/** What an import will change. Nothing of all these: it changes nothing. */
export type ImportChanges = {
  readonly settings: readonly SettingChange[]
  /** Sites that will be switched off besides. */
  readonly sites: readonly string[]
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
  const ownSites = own.settings.excludedHosts ?? []
  const sites = [...new Set([...ownSites, ...(file.settings.excludedHosts ?? [])])].toSorted()
  return {
    settings: {
      ...own.settings,
      ...file.settings,
      ...((own.settings.excludedHosts ?? file.settings.excludedHosts) && { excludedHosts: sites })
    },
    corrections: united(own.corrections, file.corrections)
  }
}

/** What `withImport` will change, for the reader to look at before. */
export function changesOfImport(own: Choices, file: Choices): ImportChanges {
  const before = withDefaults(own.settings)
  const result = withImport(own, file)
  const after = withDefaults(result.settings)
  const ownKeys = new Set(own.corrections.map(correctionKey))
  const added = file.corrections.filter((correction) => !ownKeys.has(correctionKey(correction)))
  return {
    settings: markingKeys.flatMap((setting) => changeOf(setting, before, after)),
    sites: after.excludedHosts.filter((host) => !before.excludedHosts.includes(host)),
    corrections: added,
    known: file.corrections.length - added.length,
    isTooMuch: result.corrections.length > MOST_CORRECTIONS
  }
}

const markingKeys = Object.keys(defaultSettings).filter(
  (key): key is keyof Marking => key !== "excludedHosts"
)

function changeOf(setting: keyof Marking, before: Settings, after: Settings): SettingChange[] {
  if (before[setting] === after[setting]) return []
  // The values are of the setting that names them.
  return [{ setting, from: before[setting], to: after[setting] } as SettingChange]
}
