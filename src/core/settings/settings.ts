import * as v from "valibot"

/** Which mentions of a page are marked: the most useful ones, the first of each entity in a section or on the page, or all. */
export const densities = ["useful", "section", "page", "every"] as const
export type Density = (typeof densities)[number]

/** How marks look: tinted and underlined, one of the two, or a line in the colour of the text. */
export const markStyles = ["tint-and-line", "tint", "line", "plain"] as const
export type MarkStyle = (typeof markStyles)[number]

/** What a reader may choose. Only what was chosen is stored; the rest follows the defaults of the version in use. */
export const settingsSchema = v.object({
  /** Hosts where nothing is marked. */
  excludedHosts: v.array(v.pipe(v.string(), v.maxLength(253))),
  density: v.picklist(densities),
  markStyle: v.picklist(markStyles),
  /** Whether "Russian" and "the junta chief" are marked too; they are listed anyway. */
  marksOtherThanNames: v.boolean()
})
export type Settings = v.InferOutput<typeof settingsSchema>
/** What is marked on pages, and in which way. */
export type Marking = Pick<Settings, "density" | "markStyle" | "marksOtherThanNames">

export const defaultSettings: Settings = {
  excludedHosts: [],
  density: "useful",
  markStyle: "tint-and-line",
  marksOtherThanNames: false
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

/** The settings with a site switched on or off. */
export function withSite(settings: Settings, host: string, isOn: boolean): Settings {
  const others = settings.excludedHosts.filter((excluded) => excluded !== host)
  return { ...settings, excludedHosts: isOn ? others : [...others, host].toSorted() }
}
