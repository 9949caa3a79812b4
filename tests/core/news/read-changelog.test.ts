import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { readNews } from "../../../src/core/news/news"
import { readChangelog } from "../../../src/core/news/read-changelog"

const changelog = `# Changelog

What changed, after [Keep a Changelog](https://keepachangelog.com).

## [Unreleased]

### Added

- Nobody has this yet.

## [1.2.0] - 2026-12-01

### Added

- The card says **who** said it, in
  two lines (\`bg\`).
- (Firefox) The sidebar opens by itself.
- (Chrome) The panel follows you.

### Fixed

- A [link](https://a.example) led nowhere.

## [1.1.1] - 2026-11-30

## 1.1.0

### Changed

- Less is _more_, but snake_case_names stay.
`

it("reads the released versions as plain sentences, the newest first", () => {
  expect(readChangelog(changelog, "Chrome")).toEqual([
    {
      version: "1.2.0",
      date: "2026-12-01",
      groups: [
        { kind: "added", notes: ["The card says who said it, in two lines (bg).", "The panel follows you."] },
        { kind: "fixed", notes: ["A link led nowhere."] }
      ]
    },
    {
      version: "1.1.0",
      date: null,
      groups: [{ kind: "changed", notes: ["Less is more, but snake_case_names stay."] }]
    }
  ])
})

it("leaves out what is for the other browser", () => {
  const [latest] = readChangelog(changelog, "Firefox")
  expect(latest?.groups[0]?.notes[1]).toBe("The sidebar opens by itself.")
})

it("reads our own changelog", () => {
  const own = readChangelog(readFileSync("CHANGELOG.md", "utf8"), "Chrome")
  expect(readNews(JSON.parse(JSON.stringify(own)))).toEqual(own)
})
