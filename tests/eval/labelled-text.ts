import { mentionKinds, type EntityId, type MentionKind, type Span } from "../../src/core/model"
import { parseHeader, type LabelHeader } from "./label-header"

/** A mention that must be found, as a reader labelled it. */
export type Label = Span & { readonly surface: string; readonly entity: EntityId; readonly kind: MentionKind }

/** A stretch that looks like a name of the corpus and is none. */
export type Trap = Span & { readonly surface: string; readonly reason: string }

/** A text with its labels. All spans are UTF-16 code units of `text`, which holds no marks. */
export type LabelledText = LabelHeader & {
  readonly text: string
  readonly labels: readonly Label[]
  readonly traps: readonly Trap[]
  /** What may be marked or not: neither rewarded nor punished. */
  readonly optional: readonly Span[]
}

/** A labelled file that cannot be read: the message names the file, the line and the reason. */
export class LabelError extends Error {
  override readonly name = "LabelError"
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`)
  }
}

const closers = { "[[": "]]", "{{": "}}", "((": "))" } as const
type Opener = keyof typeof closers
const DOUBLE = /\[\[|\{\{|\(\(|\]\]|\}\}/
const OPENER = /\[\[|\{\{|\(\(/

/**
 * Reads a labelled text: `key: value` lines, an empty line, then the text with its marks.
 *
 * - `[[surface|entity]]` is a name that must be found; `[[surface|entity|descriptor]]` or `|demonym` is of another kind.
 * - `{{surface|reason}}` must not be marked as a name.
 * - `((surface))` is neither rewarded nor punished.
 *
 * Marks do not nest. Everything after the empty line belongs to the text as it stands, its last line break too.
 *
 * @throws LabelError
 */
export function parseLabelledText(file: string, source: string): LabelledText {
  const { header, body } = parseHeader(source, (line, reason) => new LabelError(file, line, reason))
  const lineAt = (offset: number) => source.slice(0, offset).split("\n").length
  const fail = (at: number, reason: string) => new LabelError(file, lineAt(body + at), reason)
  return { ...header, ...readMarks(source.slice(body), fail) }
}

type Fail = (at: number, reason: string) => LabelError
type FailHere = (reason: string) => LabelError

function readMarks(marked: string, fail: Fail) {
  const labels: Label[] = []
  const traps: Trap[] = []
  const optional: Span[] = []
  let text = ""
  for (let done = 0; ;) {
    const mark = nextMark(marked, done, fail)
    text += marked.slice(done, mark?.start)
    if (!mark) return { text, labels, traps, optional }
    const { opener, surface, fields, failHere } = mark
    const span = { start: text.length, end: text.length + surface.length }
    if (opener === "[[") labels.push({ ...span, surface, ...readLabel(fields, failHere) })
    else if (opener === "{{") traps.push({ ...span, surface, reason: readReason(fields, failHere) })
    else optional.push(span)
    text += surface
    done = mark.end
  }
}

/** The first mark from an offset on, where it stands in the marked text; null where there is none. */
function nextMark(marked: string, from: number, fail: Fail) {
  const start = marked.slice(from).search(DOUBLE) + from
  if (start < from) return null
  const failHere = (reason: string) => fail(start, reason)
  const opener = marked.slice(start, start + 2)
  if (!isOpener(opener)) throw failHere(`“${opener}” closes nothing`)
  const close = marked.indexOf(closers[opener], start + 2)
  const inside = marked.slice(start + 2, close)
  if (close < 0 || OPENER.test(inside)) throw failHere(`“${opener}” is not closed before the next mark opens`)
  const [surface = "", ...fields] = opener === "((" ? [inside] : inside.split("|")
  if (surface === "") throw failHere(`“${opener}” marks no text`)
  return { start, end: close + 2, opener, surface, fields, failHere }
}

function isOpener(mark: string): mark is Opener {
  return mark in closers
}

function readLabel(fields: readonly string[], fail: FailHere) {
  const [entity = "", kind = "name", ...rest] = fields
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entity)) throw fail(`“${entity}” is no entity's id`)
  const known = mentionKinds.find((mentionKind) => mentionKind === kind)
  if (!known || rest.length > 0)
    throw fail(`“${[kind, ...rest].join("|")}” is none of: ${mentionKinds.join(", ")}`)
  return { entity, kind: known }
}

function readReason(fields: readonly string[], fail: FailHere): string {
  const [reason = "", ...rest] = fields
  if (reason.trim() === "" || rest.length > 0)
    throw fail("“{{” wants one reason after the text: {{surface|reason}}")
  return reason
}
