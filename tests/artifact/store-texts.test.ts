import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { languages } from "../../src/core/settings/settings"

/** What the stores take of a summary, in characters. */
const LONGEST_SUMMARY = 132

it.each(languages.filter((language) => language !== "browser"))(
  "has a listing in %s, with a summary and a description that the stores take",
  (language) => {
    const listing = readFileSync(`assets/store/listing.${language}.md`, "utf8")
    const [, summary = "", description = ""] = listing.split(/^## .*\n/m).map((part) => part.trim())
    expect(summary.length).toBeGreaterThan(0)
    expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY)
    expect(description.match(/^- /gm)).toHaveLength(5)
  }
)
