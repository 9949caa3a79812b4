import * as v from "valibot"
import { isNode, LineCounter, parseDocument, type Document } from "yaml"
import type { Problem } from "../../core/corpus/problem"

/** A curated file as read: its value where it is sound, and the line of anything in it. */
export type YamlFile<T> = {
  readonly value: T | null
  readonly problems: readonly Problem[]
  /** The line (from 1) of the node at a path of keys; the nearest one above it where it is not written. */
  lineOf(path: readonly (string | number)[]): number
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
  const lineOf = (path: readonly (string | number)[]) => lineOfPath(document, lines, path)
  const problem = (line: number, reason: string): Problem => ({ severity: "error", file, line, reason })

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => problem(lines.linePos(error.pos[0]).line, error.message))
    return { value: null, problems, lineOf }
  }
  const value: unknown = document.toJS() ?? {}
  const whole = v.safeParse(schema, value)
  if (whole.success) return { value: whole.output, problems: [], lineOf }

  const problems = whole.issues.map((issue) => {
    const path = keysOf(issue)
    return problem(lineOf(path), `${path.join(" › ")}: ${deepestMessage(issue)}`)
  })
  const sound = withoutEntries(value, new Set(whole.issues.map((issue) => keysOf(issue)[0])))
  const rest = v.safeParse(schema, sound)
  return { value: rest.success ? rest.output : null, problems, lineOf }
}

function keysOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)))
}

function deepestMessage(issue: v.BaseIssue<unknown>): string {
  return issue.kind === "schema" && issue.type === "strict_object" && issue.expected === "never"
    ? "this field is not known here"
    : issue.message
}

function withoutEntries(value: unknown, keys: ReadonlySet<string | number | undefined>): unknown {
  if (Array.isArray(value)) return value.filter((_, i) => !keys.has(i))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)))
}

function lineOfPath(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
