import { PassThrough, Readable } from "node:stream"
import * as v from "valibot"
import { describe, expect, it } from "vitest"
import { answerLines } from "../../src/node/json-lines"

const schema = v.object({ id: v.union([v.string(), v.number()]), text: v.string("a text is missing") })

/** What is written when these chunks come in and every text is answered with its length. */
async function answered(...chunks: readonly (string | Uint8Array)[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
  const isSound = await answerLines(schema, ({ text }) => ({ length: text.length }), {
    input,
    output,
    errors
  })
  output.end()
  errors.end()
  const lines = (await output.setEncoding("utf8").toArray()).join("").split("\n").slice(0, -1)
  return {
    isSound,
    lines: lines.map((line): unknown => JSON.parse(line)),
    messages: (await errors.setEncoding("utf8").toArray()).join("")
  }
}

it("answers line by line, in order, with the id of each", async () => {
  const { isSound, lines, messages } = await answered(`{"id":"a","text":"x"}\n{"id":2,"text":"xyz"}\n`)
  expect(lines).toEqual([
    { id: "a", length: 1 },
    { id: 2, length: 3 }
  ])
  expect([isSound, messages]).toEqual([true, ""])
})

it.each([
  ["without a line feed at the end", `{"id":1,"text":"x"}`],
  ["with carriage returns", `{"id":1,"text":"x"}\r\n`],
  ["with empty lines", `\n  \n{"id":1,"text":"x"}\n\n`],
  ["with a byte-order mark", `\uFEFF{"id":1,"text":"x"}\n`],
  ["with fields that nobody asked for", `{"id":1,"text":"x","lang":"en"}\n`]
])("reads input %s", async (_, input) => {
  expect(await answered(input)).toEqual({ isSound: true, lines: [{ id: 1, length: 1 }], messages: "" })
})

it("leaves the line separators of Unicode inside of a text", async () => {
  expect((await answered(`{"id":1,"text":"a\u2028b\u2029c\u0085"}\n`)).lines).toEqual([{ id: 1, length: 6 }])
})

it("puts together a character that two chunks part", async () => {
  const bytes = Buffer.from(`{"id":1,"text":"မ"}\n`)
  expect((await answered(bytes.subarray(0, 17), bytes.subarray(17))).lines).toEqual([{ id: 1, length: 1 }])
})

describe("a line that is wrong", () => {
  it.each([
    ["no JSON", "{", null, /^this is not JSON: /],
    ["no map", "[1]", null, /^id is missing$/],
    ["a field of the wrong type", `{"id":7,"text":1}`, 7, /^text: a text is missing$/],
    ["no text", `{"id":7}`, 7, /^text is missing$/],
    ["no id", `{"text":"x"}`, null, /^id is missing$/]
  ])("is answered with an error: %s", async (_, line, id, error) => {
    const { isSound, lines, messages } = await answered(
      `{"id":1,"text":"x"}\n\n${line}\n{"id":2,"text":"x"}\n`
    )
    expect(lines).toEqual([
      { id: 1, length: 1 },
      { id, error: expect.stringMatching(error) as string },
      { id: 2, length: 1 }
    ])
    expect(isSound).toBe(false)
    expect(messages).toMatch(/^line 3: .+\n$/)
  })
})

it("waits for a slow reader", async () => {
  const output = new PassThrough({ highWaterMark: 1 })
  const input = Readable.from([Buffer.from(`{"id":1,"text":"x"}\n`.repeat(50))])
  const done = answerLines(schema, () => ({}), { input, output, errors: new PassThrough() })
  await new Promise((resolve) => setImmediate(resolve))
  expect(output.readableLength).toBeLessThan(100)
  output.resume()
  expect(await done).toBe(true)
})
