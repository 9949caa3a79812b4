// @vitest-environment happy-dom
import { expect, it } from "vitest"
import { readNameKey } from "../../../src/ui/new-names/name-keys"

const key = (part: object) => ({
  key: "",
  code: "",
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  target: document.body,
  ...part
})
const field = (tag: string, type = "") => Object.assign(document.createElement(tag), type ? { type } : {})

it.each([
  [{ key: "j", code: "KeyJ" }, "next"],
  [{ key: "ArrowUp", code: "ArrowUp" }, "previous"],
  [{ key: "A", code: "KeyA" }, "accept"],
  // The keys of the same places on a Russian keyboard, and on a French one the letter that is written on them.
  [{ key: "ф", code: "KeyA" }, "accept"],
  [{ key: "ь", code: "KeyM" }, "merge"],
  [{ key: "a", code: "KeyQ" }, "accept"],
  [{ key: "x", code: "KeyX", target: field("input", "checkbox") }, "select"]
])("takes %o for %s", (part, wish) => {
  expect(readNameKey(key(part))).toBe(wish)
})

it.each([
  { key: "a", code: "KeyA", target: field("input", "text") },
  { key: "j", code: "KeyJ", target: field("input", "search") },
  { key: "ArrowDown", code: "ArrowDown", target: field("select") },
  { key: "a", code: "KeyA", ctrlKey: true },
  { key: "i", code: "KeyI", isComposing: true },
  { key: "Enter", code: "Enter" },
  { key: " ", code: "Space" },
  { key: "q", code: "KeyQ" }
])("leaves %o to the field or the browser", (part) => {
  expect(readNameKey(key(part))).toBeNull()
})
