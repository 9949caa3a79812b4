import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { readChangelog } from "../../core/news/read-changelog"
import type { Target } from "./targets"

/** Where `src/webext/news-store.ts` looks for it. */
export const NEWS = "news.json"

/** Writes what the changelog says of released versions, for readers of a browser, into a build. */
export function writeNews(root: string, build: string, target: Target): void {
  const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8")
  const news = readChangelog(changelog, target === "firefox-mv3" ? "Firefox" : "Chrome")
  writeFileSync(join(build, NEWS), `${JSON.stringify(news)}\n`)
}
