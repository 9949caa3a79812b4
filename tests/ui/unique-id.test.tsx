// @vitest-environment happy-dom
import { expect, it } from "vitest"
import { useUniqueId } from "../../src/ui/unique-id"
import { draw } from "./draw"

function Field() {
  return <input id={useUniqueId()} />
}

const idsIn = (place: ParentNode) => [...place.querySelectorAll("input")].map(({ id }) => id)

it("stays the same while a page is drawn again, and no other that comes later has it", async () => {
  const [first = ""] = idsIn(await draw([<Field key="first" />]))
  const both = idsIn(await draw([<Field key="first" />, <Field key="second" />]))
  expect(both[0]).toBe(first)
  expect(new Set([...both, ""]).size).toBe(3)
})
