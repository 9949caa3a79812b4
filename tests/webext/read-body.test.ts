import { describe, expect, it, vi } from "vitest"
import { readBody } from "../../src/webext/read-body"

/** An answer in parts; `cancelled` is called when whoever reads it wants no more. */
function inParts(parts: readonly string[], cancelled = () => {}): Response {
  const waiting = parts.map((part) => new TextEncoder().encode(part))
  return new Response(
    new ReadableStream({
      pull(stream) {
        const next = waiting.shift()
        if (next) stream.enqueue(next)
        else stream.close()
      },
      cancel: cancelled
    })
  )
}
const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes)

describe("the body of an answer", () => {
  it("is read whole, and each part is told", async () => {
    const came = vi.fn()
    expect(text(await readBody(inParts(["nuclear ", "talks"]), 13, came))).toBe("nuclear talks")
    expect(came).toHaveBeenCalledTimes(2)
  })

  it("is left where it is longer than wanted, and the rest is not asked for", async () => {
    const cancelled = vi.fn()
    expect(await readBody(inParts(["nuclear ", "talks", " in Moscow"], cancelled), 12)).toBeNull()
    expect(cancelled).toHaveBeenCalledOnce()
  })

  it("may be empty, or none at all", async () => {
    expect(await readBody(inParts([]), 10)).toEqual(new Uint8Array())
    expect(await readBody(new Response(null), 10)).toEqual(new Uint8Array())
  })

  it("fails where it breaks off", async () => {
    const torn = new Response(
      new ReadableStream({
        pull(stream) {
          stream.error(new Error("torn"))
        }
      })
    )
    await expect(readBody(torn, 10)).rejects.toThrow("torn")
  })
})
