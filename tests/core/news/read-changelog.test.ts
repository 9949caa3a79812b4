import { expect, it } from "vitest"
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
  expect(readChangelog(changelog, "Chrome").news).toEqual([
    {
      version: "1.2.0",
      date: "2026-12-01",
      groups: [
        {
          kind: "added",
          notes: [{ en: "The card says who said it, in two lines (bg)." }, { en: "The panel follows you." }]
        },
        { kind: "fixed", notes: [{ en: "A link led nowhere." }] }
      ]
    },
    {
      version: "1.1.0",
      date: null,
      groups: [{ kind: "changed", notes: [{ en: "Less is more, but snake_case_names stay." }] }]
    }
  ])
})

it("leaves out what is for the other browser", () => {
  const [latest] = readChangelog(changelog, "Firefox").news
  expect(latest?.groups[0]?.notes[1]?.en).toBe("The sidebar opens by itself.")
})

const russian = `# Что нового

## [1.2.0]

### Added

- Карточка говорит, **кто** это сказал.
- (Firefox) Боковая панель открывается сама.
- (Chrome) Панель следует за вами.

### Fixed

- Ссылка никуда не вела.
`

it("words each note in the languages that have all notes of its kind, and tells where they have not", () => {
  const { news, problems } = readChangelog(changelog, "Chrome", { ru: russian })
  expect(news.flatMap(({ groups }) => groups.flatMap(({ notes }) => notes.map(({ ru }) => ru)))).toEqual([
    "Карточка говорит, кто это сказал.",
    "Панель следует за вами.",
    "Ссылка никуда не вела.",
    undefined
  ])
  expect(problems).toEqual(["version 1.1.0, changed: 0 of 1 notes in “ru”"])
})

it("takes no note for another where one is missing", () => {
  const short = russian.replace("- (Chrome) Панель следует за вами.\n", "")
  const { news, problems } = readChangelog(changelog, "Chrome", { ru: short })
  expect(news[0]?.groups[0]?.notes).toEqual([
    { en: "The card says who said it, in two lines (bg)." },
    { en: "The panel follows you." }
  ])
  expect(problems[0]).toBe("version 1.2.0, added: 2 of 3 notes in “ru”")
})
