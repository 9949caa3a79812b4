import { expect, it } from "vitest"
import { packText, unpackText } from "../../src/webext/packed-text"

it.each(["", "Min Aung Hlaing", "မင်းအောင်လှိုင် ".repeat(5_000)])("unpacks what it has packed", async (text) => {
  const packed = await packText(text)
  expect(packed).toMatch(/^[A-Za-z0-9+/=]*$/)
  expect(await unpackText(packed, 1_000_000)).toBe(text)
})

it("unpacks nothing of what was never packed", async () => {
  expect(await unpackText("no letters of ours", 1_000)).toBeNull()
  expect(await unpackText(btoa("not gzip"), 1_000)).toBeNull()
})

it("stops where more comes out than there is room for", async () => {
  const bomb = await packText("a".repeat(1_000_000))
  expect(bomb.length).toBeLessThan(3_000)
  expect(await unpackText(bomb, 10_000)).toBeNull()
})
