import { createInterface } from "node:readline"
import * as v from "valibot"

/**
 * Answers JSON Lines from standard input one by one, in order. A line that is wrong gets a message with its number on
 * standard error and an output line with `error` in its place; the lines after it are answered all the same.
 *
 * @returns whether every line was answered
 */
export async function answerLines<const S extends v.GenericSchema>(
  schema: S,
  answer: (ask: v.InferOutput<S>) => object
): Promise<boolean> {
  let isSound = true
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (line.trim() === "") continue
    const read = readLine(line, schema)
    if (read.ok) await write({ id: read.id, ...answer(read.ask) })
    else {
      isSound = false
      process.stderr.write(`line ${number}: ${read.error}\n`)
      await write({ id: read.id, error: read.error })
    }
  }
  return isSound
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

async function write(value: object): Promise<void> {
  // A reader that is slower than we are must not fill our memory.
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) {
    await new Promise<void>((resolve) => process.stdout.once("drain", resolve))
  }
}
