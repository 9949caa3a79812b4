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

  const { value, errors } = valueOf(document)
  if (errors.length > 0) {
    const problems = errors.map(({ at, reason }) => problem(lines.linePos(at).line, reason))
    return { value: null, problems, lineOf }
  }
  const wantsMap = v.is(schema, {})
  // To valibot a list is a map with the keys 0, 1, 2.
  if (wantsMap && Array.isArray(value)) {
    return { value: null, problems: [problem(1, "a list stands where a map of entries is wanted")], lineOf }
  }
  // A file of comments alone is empty.
  const whole = v.safeParse(schema, value ?? (wantsMap ? {} : []))
  if (whole.success) return { value: whole.output, problems: [], lineOf }

  const problems = whole.issues.map((issue) => problem(lineOf(keysOf(issue)), describeIssue(issue)))
  const wrong = new Set(whole.issues.map((issue) => keysOf(issue)[0]))
  if (Array.isArray(value)) {
    const kept = [...value.keys()].filter((i) => !wrong.has(i))
    const sound = kept.map((i): unknown => value[i])
    const written = ([i, ...rest]: Path) => (i === undefined ? [] : [kept[Number(i)] ?? i, ...rest])
    return { value: parsed(schema, sound), problems, lineOf: (path) => lineOf(written(path)) }
  }
  const isMapOfEntries = typeof value === "object" && value !== null && !wrong.has(undefined)
  const sound = isMapOfEntries ? Object.entries(value).filter(([key]) => !wrong.has(key)) : null
  return { value: sound && parsed(schema, Object.fromEntries(sound)), problems, lineOf }
}

function parsed<const S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | null {
  const checked = v.safeParse(schema, value)
  return checked.success ? checked.output : null
}

type SyntaxProblem = { readonly at: number; readonly reason: string }

/** The value of a document, or why there is none: errors of the parser, aliases that stand for nothing or far too much. */
function valueOf(document: Document.Parsed): { value: unknown; errors: readonly SyntaxProblem[] } {
  const errors = document.errors.map(({ pos, message }) => ({ at: pos[0], reason: message }))
  // Asking each alias for what it stands for reads the document anew each time.
  const anchors = new Set<string>()
  visit(document, {
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor)
    },
    Alias(_, { source, range }) {
      if (anchors.has(source)) return
      const reason = `*${source} stands for nothing: there is no &${source} above it`
      errors.push({ at: range?.[0] ?? 0, reason })
    }
  })
  if (errors.length > 0) return { value: null, errors }
  try {
    return { value: document.toJS(), errors }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { value: null, errors: [{ at: 0, reason }] }
  }
}

function keysOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)))
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const isUnknownField =
    issue.kind === "schema" && issue.type === "strict_object" && issue.expected === "never"
  const isMissing = issue.kind === "schema" && issue.received === "undefined"
  const reason = isUnknownField
    ? "this field is not known here"
    : isMissing
      ? "this field is missing"
      : issue.message
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
