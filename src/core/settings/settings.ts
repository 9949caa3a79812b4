import * as v from "valibot"

/** Which mentions of a page are marked: the most useful ones, the first of each entity in a section or on the page, or all. */
export const densities = ["useful", "section", "page", "every"] as const
export type Density = (typeof densities)[number]

/** How marks look: tinted and underlined, one of the two, or a line in the colour of the text. */
export const markStyles = ["tint-and-line", "tint", "line", "plain"] as const
export type MarkStyle = (typeof markStyles)[number]

/** Where pages are read: where the reader asks for it page by page, on sites of the reader's choice, on all but a few. */
export const modes = ["click", "chosen", "all"] as const
export type Mode = (typeof modes)[number]

/** What opens a card: resting on a mark, clicking on it, or resting on it with a key held. */
export const openings = ["rest", "click", "key"] as const
export type Opening = (typeof openings)[number]

/** How long a pointer has to rest before a card opens, in ms. */
export const rests = [150, 300, 600, 1000] as const
export type Rest = (typeof rests)[number]

/** Keys that can be held without a page noticing. */
export const heldKeys = ["alt", "ctrl", "shift"] as const
export type HeldKey = (typeof heldKeys)[number]

/** Languages that the interface speaks; `browser`: the one of the browser that is nearest to them. */
export const languages = ["browser", "en", "ru", "my"] as const
export type Language = (typeof languages)[number]

const hosts = v.array(v.pipe(v.string(), v.maxLength(253)))

/** What a reader may choose. Only what was chosen is stored; the rest follows the defaults of the version in use. */
export const settingsSchema = v.object({
  /** Hosts where nothing is marked. */
  excludedHosts: hosts,
  mode: v.picklist(modes),
  /** Hosts that are read in the mode of chosen sites. */
  chosenHosts: hosts,
  density: v.picklist(densities),
  markStyle: v.picklist(markStyles),
  /** Whether "Russian" and "the junta chief" are marked too; they are listed anyway. */
  marksOtherThanNames: v.boolean(),
  opening: v.picklist(openings),
  restMs: v.picklist(rests),
  /** For opening with a key, and for looking up words. */
  heldKey: v.picklist(heldKeys),
  /** Whether any word under the pointer is looked up while the key is held. */
  looksUpWords: v.boolean(),
  /** Whether the toolbar button counts the names of a page. */
  badge: v.boolean(),
  /** Which language the interface speaks. */
  language: v.picklist(languages)
})
export type Settings = v.InferOutput<typeof settingsSchema>
/** What is marked on pages, and in which way. */
export type Marking = Pick<Settings, "density" | "markStyle" | "marksOtherThanNames">

/** How the page answers pointer and keys. */
export type Handling = Pick<Settings, "opening" | "restMs" | "heldKey" | "looksUpWords">
/** The settings that have one value each. */
export type SingleSettings = Omit<Settings, "excludedHosts" | "chosenHosts">

export const defaultSettings: Settings = {
  excludedHosts: [],
  // All that the browser allows, which is nothing until the reader has been asked.
  mode: "all",
  chosenHosts: [],
  density: "useful",
  markStyle: "tint-and-line",
  marksOtherThanNames: false,
  opening: "rest",
  restMs: 300,
  heldKey: "alt",
  looksUpWords: false,
  badge: true,
  language: "browser"
}

type Stored = Readonly<Record<string, unknown>>

/** `migrations[n]` brings version `n + 1` to version `n + 2`. Append only: stored settings may be of any age. */
const migrations: readonly ((stored: Stored) => Stored)[] = []
export const SETTINGS_VERSION = migrations.length + 1

/** Settings as they lie in storage: the version, and what was chosen. */
export type StoredSettings = { readonly version: number } & Partial<Settings>

/**
 * Reads whatever was in storage. Never throws: a choice that cannot be understood falls back to its default, the
 * others stay. Settings of a newer version are read as far as they are understood.
 */
export function migrate(stored: unknown): StoredSettings {
  if (typeof stored !== "object" || stored === null) return { version: SETTINGS_VERSION }
  const version =
    "version" in stored && typeof stored.version === "number" ? stored.version : SETTINGS_VERSION
  const current = migrations
    .slice(Math.max(0, version - 1))
    .reduce<Stored>((old, step) => step(old), { ...stored })
  const chosen = Object.entries(settingsSchema.entries).flatMap(([key, schema]) => {
    const choice = v.safeParse(schema, current[key])
    return choice.success ? [[key, choice.output] as const] : []
  })
  return { version: SETTINGS_VERSION, ...Object.fromEntries(chosen) }
}

/** What is to be stored after a change: what was chosen before, and whatever the change has made different. */
export function afterChange(
  stored: StoredSettings,
  change: (settings: Settings) => Settings
): StoredSettings {
  const before = withDefaults(stored)
  const after = change(before)
  const isChosen = (key: string) =>
    key in stored || !isEqual(before[key as keyof Settings], after[key as keyof Settings])
  const chosen = Object.entries(after).filter(([key]) => isChosen(key))
  return { version: SETTINGS_VERSION, ...Object.fromEntries(chosen) }
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

export function withDefaults({ version: _, ...chosen }: StoredSettings): Settings {
  return { ...defaultSettings, ...chosen }
}

/** The settings with a site switched on or off, for the mode of all sites. */
export function withSite(settings: Settings, host: string, isOn: boolean): Settings {
  return { ...settings, excludedHosts: withHost(settings.excludedHosts, host, !isOn) }
}

/** The settings with a site among the chosen ones, or not. */
export function withChosenSite(settings: Settings, host: string, isChosen: boolean): Settings {
  return { ...settings, chosenHosts: withHost(settings.chosenHosts, host, isChosen) }
}

function withHost(hosts: readonly string[], host: string, isIn: boolean): string[] {
  const others = hosts.filter((other) => other !== host)
  return isIn ? [...others, host].toSorted() : others
}
