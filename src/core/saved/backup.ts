import * as v from "valibot"
import { readChoices, writeChoices, type Choices, type FileProblem } from "../settings/choices-file"
import { LONGEST_LABEL } from "../exchange/pack-label"
import { decisionSchema, MOST_DECISIONS, type Decisions } from "../own-names/decision"
import { readSaved, type SavedArticle } from "./saved-article"

// One line says what the file is and holds all choices, then comes a line for each article, and lines of the packs' bytes:
// written and read without ever holding all of them, and a file that breaks off is noticed.

const FORMAT = "backgrounder-backup"
const BACKUP_VERSION = 3

const backupPackSchema = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(80)),
  isOn: v.boolean(),
  /** In bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0))
})
/** A pack that the reader has taken in; its bytes are on lines of their own. */
export type BackupPack = Readonly<v.InferOutput<typeof backupPackSchema>>

/** A pack that lies on a web host: it is added again by its address, which names the hash of the manifest where it did. */
const hostedPackSchema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(LONGEST_LABEL)),
  address: v.pipe(v.string(), v.maxLength(2_100))
})
export type HostedPack = Readonly<v.InferOutput<typeof hostedPackSchema>>

/** A part of a pack's bytes; parts come in their order. */
const packPartSchema = v.strictObject({ pack: v.string(), base64: v.string() })
export type PackPart = Readonly<v.InferOutput<typeof packPartSchema>>

/** A line behind the first. */
export type BackupLine =
  | { readonly kind: "article"; readonly article: SavedArticle }
  | { readonly kind: "pack"; readonly part: PackPart }

/** Everything of a reader, but the articles themselves, and the bytes of packs. */
export type BackupHead = {
  readonly articles: number
  readonly choices: Choices
  /** What was decided about new names. */
  readonly names: Decisions
  /** In the order in which they have their way. */
  readonly packs: readonly BackupPack[]
  readonly hosted: readonly HostedPack[]
}

/** Why a backup is refused. */
export type BackupProblem =
  FileProblem | { readonly kind: "cut-off"; readonly wanted: number; readonly found: number }

export type ReadHead =
  | { readonly isSound: true; readonly head: BackupHead }
  | { readonly isSound: false; readonly problem: BackupProblem }

const headSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(BACKUP_VERSION),
  names: v.pipe(v.array(decisionSchema), v.maxLength(MOST_DECISIONS)),
  packs: v.array(backupPackSchema),
  hosted: v.array(hostedPackSchema),
  articles: v.pipe(v.number(), v.integer(), v.minValue(0)),
  choices: v.unknown()
})
/** Before there were hosted packs in a backup. */
const secondHeadSchema = v.pipe(
  v.strictObject({ ...v.omit(headSchema, ["hosted"]).entries, version: v.literal(2) }),
  v.transform((head) => ({ ...head, hosted: [] }))
)
/** Before there were own names, and packs. */
const firstHeadSchema = v.pipe(
  v.strictObject({ ...v.omit(headSchema, ["names", "packs", "hosted"]).entries, version: v.literal(1) }),
  v.transform((head) => ({ ...head, names: [], packs: [], hosted: [] }))
)
const headSchemas = new Map<unknown, typeof headSchema | typeof secondHeadSchema | typeof firstHeadSchema>([
  [1, firstHeadSchema],
  [2, secondHeadSchema],
  [BACKUP_VERSION, headSchema]
])
const anyHeadSchema = v.object({ format: v.literal(FORMAT), version: v.unknown() })

/** The first line of a backup. */
export function backupHead({ choices, ...head }: BackupHead): string {
  const file: unknown = JSON.parse(writeChoices(choices))
  return `${JSON.stringify({ format: FORMAT, version: BACKUP_VERSION, ...head, choices: file })}\n`
}

/** The line of an article in a backup. */
export function backupLine(article: SavedArticle): string {
  return `${JSON.stringify(article)}\n`
}

/** A line of a pack's bytes in a backup. */
export function packLine(part: PackPart): string {
  return `${JSON.stringify(part)}\n`
}

/** Reads the first line of a file that may be anything. Never throws. */
export function readBackupHead(line: string): ReadHead {
  const refuse = (problem: BackupProblem): ReadHead => ({ isSound: false, problem })
  const parsed = parse(line)
  const any = v.safeParse(anyHeadSchema, parsed)
  if (!any.success) return refuse({ kind: "not-ours" })
  const { version } = any.output
  const schema = headSchemas.get(version)
  if (!schema) return refuse({ kind: "other-version", version: JSON.stringify(version) })
  const read = v.safeParse(schema, parsed)
  if (!read.success) return refuse({ kind: "broken", where: "1", what: read.issues[0].message })
  const choices = readChoices(JSON.stringify(read.output.choices ?? null))
  if (!choices.isSound) return refuse(choices.problem)
  const { articles, names, packs, hosted } = read.output
  return { isSound: true, head: { articles, choices: choices.choices, names, packs, hosted } }
}

/** Reads a line behind the first; null where it is none of ours. */
export function readBackupLine(line: string): BackupLine | null {
  const parsed = parse(line)
  const part = v.safeParse(packPartSchema, parsed)
  if (part.success) return { kind: "pack", part: part.output }
  const article = readSaved(parsed)
  return article && { kind: "article", article }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    // No line of ours: whoever reads it says which.
    return undefined
  }
}
