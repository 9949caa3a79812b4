import * as v from "valibot"
import { correctionSchema } from "../corrections/correction"
import { MOST_CORRECTIONS, united, type Corrections } from "../corrections/corrections"
import { SETTINGS_VERSION, settingsSchema, type StoredSettings } from "./settings"

/** Everything that a reader has chosen and corrected. */
export type Choices = { readonly settings: StoredSettings; readonly corrections: Corrections }

const FORMAT = "backgrounder-choices"
export const CHOICES_VERSION = 1

/** In UTF-16 code units; the most that can be exported stays below. */
const LONGEST_FILE = 8_000_000

// Stricter than what is read from storage: a person may have edited the file, and a slip must not pass in silence.
const fileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(CHOICES_VERSION),
  settings: v.partial(v.strictObject(settingsSchema.entries)),
  corrections: v.pipe(
    v.array(correctionSchema),
    v.maxLength(MOST_CORRECTIONS, `there are more than ${MOST_CORRECTIONS} corrections`)
  )
})

/** The text of a file that holds all choices; `readChoices` reads it again. */
export function writeChoices({ settings: { version: _, ...settings }, corrections }: Choices): string {
  const file = { format: FORMAT, version: CHOICES_VERSION, settings, corrections }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Why a file is refused. `where` is a path such as "corrections › 3 › form". */
export type FileProblem =
  | { readonly kind: "too-large" }
  | { readonly kind: "not-json"; readonly what: string }
  | { readonly kind: "not-ours" }
  | { readonly kind: "other-version"; readonly version: string }
  | { readonly kind: "broken"; readonly where: string; readonly what: string }

export type ReadFile =
  | { readonly isSound: true; readonly choices: Choices }
  | { readonly isSound: false; readonly problem: FileProblem }

/** Reads a file that `writeChoices` has written, or refuses it and says what is wrong with it. Never throws. */
export function readChoices(text: string): ReadFile {
  const refuse = (problem: FileProblem): ReadFile => ({ isSound: false, problem })
  if (text.length > LONGEST_FILE) return refuse({ kind: "too-large" })
  const parsed = parseJson(text)
  if (!parsed.isJson) return refuse({ kind: "not-json", what: parsed.what })
  const { value } = parsed
  if (!isOurs(value)) return refuse({ kind: "not-ours" })
  if (value.version !== CHOICES_VERSION)
    return refuse({ kind: "other-version", version: JSON.stringify(value.version) })
  const read = v.safeParse(fileSchema, value)
  if (!read.success) {
    const [issue] = read.issues
    return refuse({ kind: "broken", where: pathOf(issue), what: issue.message })
  }
  const { settings, corrections } = read.output
  return {
    isSound: true,
    choices: {
      settings: { version: SETTINGS_VERSION, ...withoutAbsent(settings) },
      corrections: united([], corrections)
    }
  }
}

type Parsed =
  { readonly isJson: true; readonly value: unknown } | { readonly isJson: false; readonly what: string }

function parseJson(text: string): Parsed {
  try {
    return { isJson: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    // The browser says what it met, and in which line and column.
    return { isJson: false, what: error instanceof Error ? error.message : String(error) }
  }
}

function isOurs(value: unknown): value is { readonly format: string; readonly version: unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === FORMAT &&
    "version" in value
  )
}

/** Entries of lists are counted from 1, as people count. */
function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? []).map(({ key }) => (typeof key === "number" ? key + 1 : String(key))).join(" › ")
}

/** Valibot's type of a partial object allows `undefined`, JSON does not have it. */
function withoutAbsent<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const present = Object.entries(object).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as { [K in keyof T]: Exclude<T[K], undefined> }
}
