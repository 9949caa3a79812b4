import * as v from "valibot"

/** What a reader may choose. Only what was chosen is stored; the rest follows the defaults of the version in use. */
export const settingsSchema = v.object({
  /** Hosts where nothing is marked. */
  excludedHosts: v.array(v.pipe(v.string(), v.maxLength(253)))
})
export type Settings = v.InferOutput<typeof settingsSchema>

export const defaultSettings: Settings = { excludedHosts: [] }

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

export function withDefaults({ version: _, ...chosen }: StoredSettings): Settings {
  return { ...defaultSettings, ...chosen }
}

/** The settings with a site switched on or off. */
export function withSite(settings: Settings, host: string, isOn: boolean): Settings {
  const others = settings.excludedHosts.filter((excluded) => excluded !== host)
  return { ...settings, excludedHosts: isOn ? others : [...others, host].toSorted() }
}
