import * as v from "valibot"
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document
} from "yaml"
import type { Problem } from "../../core/corpus/problem"

type Path = readonly (string | number)[]

/** A curated file as read: its value where it is sound, and the line of anything in it. */
export type YamlFile<T> = {
  readonly value: T | null
  readonly problems: readonly Problem[]
  /** The line (from 1) of the key or item at a path of the value; of the nearest one above where it is not written. */
  lineOf(path: Path): number
}

/**
 * Reads and checks a curated file. Nothing is thrown: every problem has its line and its reason, and an entry that
 * is wrong does not take the others with it when the file is a map or list of entries.
 */
export function readYaml<const S extends v.GenericSchema>(
  file: string,
  source: string,
  schema: S
): YamlFile<v.InferOutput<S>> {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const lineOf = (path: Path) => lineOfPath(document, lines, path)
  const problem = (line: number, reason: string): Problem => ({ severity: "error", file, line, reason })

  const broken = syntaxErrors(document)
  if (broken.length > 0) {
    const problems = broken.map(({ at, reason }) => problem(lines.linePos(at).line, reason))
    return { value: null, problems, lineOf }
  }
  // A file of comments alone is an empty map or an empty list, whichever is wanted.
  const value = toValue(document) ?? (v.is(schema, []) ? [] : {})
  const whole = v.safeParse(schema, value)
  if (whole.success) return { value: whole.output, problems: [], lineOf }

  const problems = whole.issues.map((issue) => problem(lineOf(keysOf(issue)), describeIssue(issue)))
  const wrong = new Set(whole.issues.map((issue) => keysOf(issue)[0]))
  if (Array.isArray(value)) {
    const kept = [...value.keys()].filter((i) => !wrong.has(i))
    const sound = kept.map((i): unknown => value[i])
    const written = ([i, ...rest]: Path) => (i === undefined ? [] : [kept[Number(i)] ?? i, ...rest])
    return { value: parsed(schema, sound), problems, lineOf: (path) => lineOf(written(path)) }
  }
  const sound = Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)))
  return { value: wrong.has(undefined) ? null : parsed(schema, sound), problems, lineOf }
}

function parsed<const S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | null {
  const checked = v.safeParse(schema, value)
  return checked.success ? checked.output : null
}

type SyntaxProblem = { readonly at: number; readonly reason: string }

/** What no value can be made of: errors of the parser, and aliases that stand for nothing or for far too much. */
function syntaxErrors(document: Document.Parsed): SyntaxProblem[] {
  const errors = document.errors.map(({ pos, message }) => ({ at: pos[0], reason: message }))
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return
      const reason = `*${alias.source} stands for nothing: there is no &${alias.source} above it`
      errors.push({ at: alias.range?.[0] ?? 0, reason })
    }
  })
  if (errors.length > 0) return errors
  try {
    document.toJS()
  } catch (error) {
    errors.push({ at: 0, reason: error instanceof Error ? error.message : String(error) })
  }
  return errors
}

function toValue(document: Document.Parsed): object | null {
  const value: unknown = document.toJS()
  return typeof value === "object" ? value : { value }
}

function keysOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)))
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const isUnknownField =
    issue.kind === "schema" && issue.type === "strict_object" && issue.expected === "never"
  const reason = isUnknownField ? "this field is not known here" : issue.message
  const path = keysOf(issue).join(" › ")
  return path === "" ? reason : `${path}: ${reason}`
}

/** The line of a key and not of its value, which may begin below it. */
function lineOfPath(document: Document.Parsed, lines: LineCounter, path: Path): number {
  let line = 1
  let node: unknown = document.contents
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    const pair = isMap(node)
      ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key))
      : null
    const next: unknown = isSeq(node) ? node.items[Number(key)] : pair?.value
    const place = pair ? pair.key : next
    if (!isNode(place) || !place.range) return line
    line = lines.linePos(place.range[0]).line
    node = next
  }
  return line
}
