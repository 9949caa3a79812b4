import { expect, it } from "vitest"
import {
  backupHead,
  backupLine,
  packLine,
  readBackupHead,
  readBackupLine,
  type BackupHead
} from "../../../src/core/saved/backup"
import { writeChoices } from "../../../src/core/settings/choices-file"
import { SETTINGS_VERSION } from "../../../src/core/settings/settings"
import { accepted, ignored, merged } from "../own-names/sample-decisions"
import { savedSample } from "./sample-saved"

const head: BackupHead = {
  articles: 2,
  names: [accepted, merged, ignored],
  packs: [{ id: "reactors", isOn: false, size: 3 }],
  hosted: [{ name: "Zirconium", address: "https://packs.example.org/manifest.json" }],
  choices: {
    settings: { version: SETTINGS_VERSION, density: "every" },
    corrections: [
      { kind: "never", form: "PDF", madeAt: "2025-03-05T10:00:00.000Z", example: "Read the PDF." }
    ]
  }
}

it("reads what it has written, each in one line", () => {
  const article = savedSample({ text: `${"One line.\n\nAnother, with \u2028 in it.".repeat(9)}` })
  const part = { pack: "reactors", base64: "AQID" }
  for (const line of [backupHead(head), backupLine(article), packLine(part)])
    expect(line.trim().split("\n")).toHaveLength(1)
  expect(readBackupHead(backupHead(head))).toEqual({ isSound: true, head })
  expect(readBackupLine(backupLine(article))).toEqual({ kind: "article", article })
  expect(readBackupLine(packLine(part))).toEqual({ kind: "pack", part })
})

it("reads a file of before there were own names, and packs in it", () => {
  const line = `{"format":"backgrounder-backup","version":1,"articles":3,"choices":${writeChoices(head.choices)}}`
  expect(readBackupHead(line)).toEqual({
    isSound: true,
    head: { ...head, articles: 3, names: [], packs: [], hosted: [] }
  })
})

it("reads a file of before there were hosted packs in it", () => {
  const line = `{"format":"backgrounder-backup","version":2,"articles":3,"names":[],"packs":[{"id":"reactors","isOn":false,"size":3}],"choices":${writeChoices(head.choices)}}`
  expect(readBackupHead(line)).toEqual({
    isSound: true,
    head: { ...head, articles: 3, names: [], hosted: [] }
  })
})

it.each<[string, string, object]>([
  ["no JSON", "{", { kind: "not-ours" }],
  ["JSON of another kind", '{"format":"x"}', { kind: "not-ours" }],
  [
    "a later version",
    backupHead(head).replace('"version":3', '"version":4'),
    { kind: "other-version", version: "4" }
  ],
  [
    "a number that is none",
    backupHead(head).replace('"articles":2', '"articles":-2'),
    { kind: "broken", where: "1" }
  ],
  [
    "an address that is none",
    backupHead(head).replace('"https://packs.example.org/manifest.json"', "7"),
    { kind: "broken", where: "1" }
  ],
  [
    "a name that is none",
    backupHead(head).replace('"type":"person"', '"type":"god"'),
    { kind: "broken", where: "1" }
  ],
  ["choices that are none", backupHead(head).replace('"every"', '"all"'), { kind: "broken" }]
])("refuses a first line that is %s, and says why", (_, line, problem) => {
  expect(readBackupHead(line)).toMatchObject({ isSound: false, problem })
})

it.each(["", "{", "[]", backupLine({ ...savedSample(), id: "../x" })])(
  "takes %s for no line of ours",
  (line) => {
    expect(readBackupLine(line)).toBeNull()
  }
)
