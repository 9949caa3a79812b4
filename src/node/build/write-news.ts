import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { readChangelog } from "../../core/news/read-changelog"
import type { Target } from "./targets"

/** Where `src/webext/news-store.ts` looks for it. */
export const NEWS = "news.json"

/** The languages of the interface, and the changelog in those that it is not written in: `assets/changelog/ru.md`. */
const LOCALES = "assets/locales"
const CHANGELOGS = "assets/changelog"

/**
 * Writes what the changelog says of released versions, for readers of a browser, into a build.
 *
 * @throws where a note lacks a language that the interface speaks
 */
export function writeNews(root: string, build: string, target: Target): void {
  const { news, problems } = newsOf(root, target)
  if (problems.length > 0) throw new Error(`What is new is not told to all:\n  ${problems.join("\n  ")}`)
  writeFileSync(join(build, NEWS), `${JSON.stringify(news)}\n`)
}

/** The news of the changelogs, and the notes that lack a language. */
export function newsOf(root: string, target: Target): ReturnType<typeof readChangelog> {
  const read = (file: string) => readFileSync(join(root, file), "utf8")
  const further = readdirSync(join(root, LOCALES))
    .filter((language) => language !== "en")
    .map((language) => [language, read(`${CHANGELOGS}/${language}.md`)] as const)
  const browser = target === "firefox-mv3" ? "Firefox" : "Chrome"
  return readChangelog(read("CHANGELOG.md"), browser, Object.fromEntries(further))
}
