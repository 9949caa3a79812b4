import { describe, expect, it } from "vitest"
import { readText } from "../../../src/node/corpus/read-text"

const read = (text: string | Uint8Array) =>
  readText("a.txt", typeof text === "string" ? Buffer.from(text) : text)
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))))

it.each([
  ["plain text", "The junta said no.\n"],
  ["Burmese and Chinese", "မင်းအောင်လှိုင် 敏昂莱 😀"],
  ["a byte-order mark, which counts", "\uFEFFThe junta"],
  ["carriage returns", "One\r\nTwo\r"],
  ["talk of HTML", "The <html> tag opens a page."]
])("keeps %s as it is", (_, text) => {
  expect(read(text)).toEqual({ text, problems: [] })
})

it("keeps Burmese in Zawgyi, and tells the first line of it", () => {
  const text = "MOSCOW\nမင်းအောင်လှိုင်\nမင္းေအာင္လိႈင္သည္ ရုရွားႏိုင္ငံသို႔\n"
  const reason = "its Burmese is written in Zawgyi; no name in it is found until it is converted to Unicode"
  expect(read(text)).toEqual({ text, problems: [{ severity: "warning", file: "a.txt", line: 3, reason }] })
})

describe("refuses", () => {
  it.each([
    ["an empty file", "", 0, "it is empty"],
    ["white space", " \r\n\t\u00a0", 0, "it is empty"],
    ["a byte-order mark alone", "\uFEFF", 0, "it is empty"],
    [
      "a web page",
      "<!DOCTYPE html>\n<html lang=en>",
      1,
      "it is HTML, not text; save the article as plain text"
    ],
    [
      "a web page behind a byte-order mark",
      "\uFEFF\n <HTML>",
      1,
      "it is HTML, not text; save the article as plain text"
    ],
    ["Latin-1", bytes("caf", [0xe9]), 1, "it is not UTF-8; save it as UTF-8 and try again"],
    ["UTF-16", bytes([0xff, 0xfe, 0x41, 0x00]), 1, "it is not UTF-8; save it as UTF-8 and try again"]
  ])("%s", (_, text, line, reason) => {
    expect(read(text)).toEqual({ text: null, problems: [{ severity: "error", file: "a.txt", line, reason }] })
  })

  it("a file that is too long, by its size", () => {
    expect(read(new Uint8Array(50 * 1024 * 1024)).problems).toEqual([
      {
        severity: "error",
        file: "a.txt",
        line: 0,
        reason: "it is 50 MB long; an article is shorter than 50 MB"
      }
    ])
  })
})

it.each([
  ["the first line", bytes([0x80], "\nb\n"), 1],
  ["a later line", bytes("a\nမ\n\n", [0xc3, 0x28], "\nd"), 4],
  ["the last line, cut inside of a character", bytes("a\nb\nc", [0xe1, 0x80]), 3],
  ["a line that a broken character ends", bytes("a", [0xe1], "\nb"), 1]
])("finds the broken byte in %s", (_, broken, line) => {
  expect(read(broken).problems.map((problem) => problem.line)).toEqual([line])
})

it("reads on rightly after a broken file", () => {
  read(bytes("a", [0xe1, 0x80]))
  expect(read("b").text).toBe("b")
})
