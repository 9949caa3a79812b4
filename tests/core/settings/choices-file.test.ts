import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Correction } from "../../../src/core/corrections/correction"
import { MOST_CORRECTIONS } from "../../../src/core/corrections/corrections"
import {
  CHOICES_VERSION,
  readChoices,
  writeChoices,
  type Choices,
  type FileProblem
} from "../../../src/core/settings/choices-file"
import { SETTINGS_VERSION } from "../../../src/core/settings/settings"
import { arbitraryChoices } from "./arbitrary-choices"

const version = SETTINGS_VERSION
const never: Correction = { kind: "never", form: "PDF", madeAt: "2025-03-05T10:00:00.000Z", example: "" }
const file = (changed: object = {}) =>
  JSON.stringify({
    format: "backgrounder-choices",
    version: CHOICES_VERSION,
    settings: {},
    corrections: [],
    ...changed
  })

it("reads what it has written, whatever was chosen", () => {
  fc.assert(
    fc.property(arbitraryChoices, (choices) => {
      expect(readChoices(writeChoices(choices))).toEqual({ isSound: true, choices })
    })
  )
})

it("writes a file that a person can read", () => {
  const choices: Choices = { settings: { version, density: "page" }, corrections: [never] }
  expect(writeChoices(choices).split("\n").slice(0, 6)).toEqual([
    "{",
    '  "format": "backgrounder-choices",',
    '  "version": 1,',
    '  "settings": {',
    '    "density": "page"',
    "  },"
  ])
})

it("puts corrections into the order of time, and leaves out what is said twice", () => {
  const earlier = { ...never, form: "SAC", madeAt: "2025-01-01T00:00:00.000Z" }
  const read = readChoices(file({ corrections: [never, earlier, never] }))
  expect(read).toEqual({ isSound: true, choices: { settings: { version }, corrections: [earlier, never] } })
})

describe("refuses", () => {
  const broken = (where: string): object => ({ kind: "broken", where })
  it.each<[string, string, object]>([
    ["nothing", "", { kind: "not-json" }],
    ["half a file", file().slice(0, -5), { kind: "not-json" }],
    ["another file", '{"name": "something else"}', { kind: "not-ours" }],
    ["a list", "[]", { kind: "not-ours" }],
    ["a newer file", file({ version: 2 }), { kind: "other-version", version: "2" }],
    ["a file of no version", file({ version: "one" }), { kind: "other-version", version: '"one"' }],
    ["a density that is none", file({ settings: { density: "dense" } }), broken("settings › density")],
    ["a setting that is none", file({ settings: { densty: "page" } }), broken("settings › densty")],
    [
      "a site that is none",
      file({ settings: { excludedHosts: ["a.com", 5] } }),
      broken("settings › excludedHosts › 2")
    ],
    [
      "a correction of no kind",
      file({ corrections: [never, { ...never, kind: "often" }] }),
      broken("corrections › 2 › kind")
    ],
    [
      "a form without letters",
      file({ corrections: [{ ...never, form: "…" }] }),
      broken("corrections › 1 › form")
    ],
    ["no settings", file({ settings: undefined }), broken("settings")],
    ["something besides", file({ more: 1 }), broken("more")],
    [
      "too many corrections",
      file({ corrections: Array.from({ length: MOST_CORRECTIONS + 1 }, () => never) }),
      broken("corrections")
    ],
    ["a file that is too large", " ".repeat(8_000_001), { kind: "too-large" }]
  ])("%s, and says where", (_, text, problem) => {
    expect(readChoices(text)).toMatchObject({ isSound: false, problem })
  })

  it("with words on what is wrong", () => {
    const what = (text: string) => {
      const read = readChoices(text)
      return read.isSound ? null : read.problem
    }
    expect(what(file({ corrections: [{ ...never, form: "…" }] }))).toEqual({
      kind: "broken",
      where: "corrections › 1 › form",
      what: "“…” has no letter or digit"
    } satisfies FileProblem)
  })

  it("without throwing, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => file({ settings: json }))
        ),
        (text) => {
          expect(typeof readChoices(text).isSound).toBe("boolean")
        }
      )
    )
  })
})
