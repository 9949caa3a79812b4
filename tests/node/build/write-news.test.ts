import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, it } from "vitest"
import { readNews } from "../../../src/core/news/news"
import { newsOf, writeNews } from "../../../src/node/build/write-news"

const root = mkdtempSync(join(tmpdir(), "backgrounder-changelogs-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const released = (note: string) => `## [0.1.0] - 2026-12-01\n\n### Added\n\n- ${note}\n`
const write = (file: string, text: string) => writeFileSync(join(root, file), text)

it.each(["chrome-mv3", "firefox-mv3"] as const)(
  "finds every released note of our own in all languages of the interface, for %s",
  (target) => {
    const { news, problems } = newsOf(".", target)
    expect(problems).toEqual([])
    expect(readNews(JSON.parse(JSON.stringify(news)))).toEqual(news)
  }
)

it("writes what is new in all languages, and nothing where a note lacks one", () => {
  mkdirSync(join(root, "assets/changelog"), { recursive: true })
  cpSync("assets/locales", join(root, "assets/locales"), { recursive: true })
  write("CHANGELOG.md", released("Names."))
  write("assets/changelog/ru.md", released("Имена."))
  write("assets/changelog/my.md", "")
  expect(() => writeNews(root, root, "chrome-mv3")).toThrow("0 of 1 notes in “my”")
  write("assets/changelog/my.md", released("အမည်များ။"))
  writeNews(root, root, "chrome-mv3")
  const [version] = readNews(JSON.parse(readFileSync(join(root, "news.json"), "utf8")))
  expect(version?.groups[0]?.notes).toEqual([{ en: "Names.", ru: "Имена.", my: "အမည်များ။" }])
})
