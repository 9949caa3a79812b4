import type { Pack } from "../pack/open"
import { PackError } from "../pack/pack-error"
import type { Row } from "../pack/schema"
import { hasHiddenCharacters } from "../text/hidden-characters"

/** What a pack says of itself: which one it is, who made it and when. */
export type PackLabel = {
  /** The same for all revisions of a pack. */
  readonly id: string
  /** Counted from 1; 0 where it is not counted. */
  readonly revision: number
  readonly name: string
  /** Empty where nobody says. */
  readonly author: string
  /** The day, ISO 8601; null where nobody says. */
  readonly made: string | null
}

/** UTF-16 code units. */
export const LONGEST_LABEL = 120
/** Characters; file systems stop at 255 bytes, and a Burmese letter has three. */
const LONGEST_FILE_NAME = 60
const ID = /^[a-z0-9][a-z0-9-]{0,79}$/
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const REVISION = /^[1-9]\d{0,8}$/

/** The lines of provenance that `labelOf` reads. */
export function labelRows({ id, revision, name, author, made }: PackLabel): Row<"provenance">[] {
  const rows = { id, revision: String(revision), name, author, made: made ?? "" }
  return Object.entries(rows).map(([key, value]) => ({ key, value }))
}

/**
 * What a pack says of itself. One that was built from a folder is known by the folder's name.
 *
 * @throws PackError where it says nothing, or something that is no label
 */
export function labelOf(pack: Pack): PackLabel {
  const said = new Map<string, string>()
  for (const { key, value } of pack.provenance.rows()) if (!said.has(key)) said.set(key, value)
  const folder = line(said.get("corpus") ?? "", "corpus")
  const name = line(said.get("name") ?? folder, "name")
  const author = line(said.get("author") ?? "", "author")
  if (name === "") throw new PackError('its table "provenance" gives it no name')
  const id = said.get("id") ?? idOfFolder(folder)
  if (!ID.test(id)) throw new PackError('its table "provenance" has no sound "id"')
  const revision = said.get("revision") ?? "0"
  if (revision !== "0" && !REVISION.test(revision))
    throw new PackError('its table "provenance" has no sound "revision"')
  const made = said.get("made") ?? ""
  if (made !== "" && !DAY.test(made)) throw new PackError('its table "provenance" has no day as "made"')
  return { id, revision: Number(revision), name, author, made: made === "" ? null : made }
}

/** A name for the file of a pack that every system takes: "Ядерные-дела-2.pack". */
export function packFileName({ name, revision }: Pick<PackLabel, "name" | "revision">): string {
  const words = name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
  const stem = [...words.replace(/^-+|-+$/g, "")].slice(0, LONGEST_FILE_NAME).join("")
  return `${stem === "" ? "pack" : stem}-${revision}.pack`
}

function line(value: string, key: string): string {
  if (value.length > LONGEST_LABEL)
    throw new PackError(`its table "provenance" has ${value.length} characters as "${key}"`)
  if (hasHiddenCharacters(value))
    throw new PackError(`its table "provenance" has characters that nobody sees in "${key}"`)
  return value.trim()
}

function idOfFolder(folder: string): string {
  const slug = folder.toLowerCase().replace(/[^a-z0-9]+/g, "-")
  return `folder-${slug.replace(/^-+|-+$/g, "")}`.slice(0, 80)
}
