import type { Readable, Writable } from "node:stream"
import * as v from "valibot"

/** Where lines come from and where answers and messages go; a process's own streams outside of tests. */
type Streams = { readonly input: Readable; readonly output: Writable; readonly errors: Writable }

/**
 * Answers JSON Lines from standard input one by one, in order. A line that is wrong gets a message with its number on
 * standard error and an output line with `error` in its place; the lines after it are answered all the same.
 *
 * @returns whether every line was answered
 */
export async function answerLines<const S extends v.GenericSchema>(
  schema: S,
  answer: (ask: v.InferOutput<S>) => object,
  { input, output, errors }: Streams = {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr
  }
): Promise<boolean> {
  let isSound = true
  let number = 0
  for await (const line of linesOf(input)) {
    number++
    if (line.trim() === "") continue
    const read = readLine(line, schema)
    if (read.ok) await write(output, { id: read.id, ...answer(read.ask) })
    else {
      isSound = false
      errors.write(`line ${number}: ${read.error}\n`)
      await write(output, { id: read.id, error: read.error })
    }
  }
  return isSound
}

/** Lines end at line feeds only: Node's readline also ends them at U+2028, which JSON allows inside of a text. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding("utf8")
  let unfinished = ""
  for await (const chunk of input) {
    const lines = `${unfinished}${String(chunk)}`.split("\n")
    unfinished = lines.pop() ?? ""
    yield* lines
  }
  if (unfinished !== "") yield unfinished
}

type Read<A> =
  | { readonly ok: true; readonly id: unknown; readonly ask: A }
  | { readonly ok: false; readonly id: unknown; readonly error: string }

function readLine<const S extends v.GenericSchema>(line: string, schema: S): Read<v.InferOutput<S>> {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""))
  } catch (error) {
    return {
      ok: false,
      id: null,
      error: `this is not JSON: ${error instanceof Error ? error.message : String(error)}`
    }
  }
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null
  const checked = v.safeParse(schema, value)
  if (checked.success) return { ok: true, id, ask: checked.output }
  const [issue] = checked.issues
  const field = v.getDotPath(issue)
  if (field === null) return { ok: false, id, error: "a line holds one JSON object" }
  const isMissing = issue.kind === "schema" && issue.received === "undefined"
  return { ok: false, id, error: isMissing ? `${field} is missing` : `${field}: ${issue.message}` }
}

async function write(output: Writable, value: object): Promise<void> {
  // A reader that is slower than we are must not fill our memory.
  if (!output.write(`${JSON.stringify(value)}\n`)) {
    await new Promise<void>((resolve) => output.once("drain", resolve))
  }
}
