import { expect, it } from "vitest"
import { backgroundFigures } from "./background-figures"
import { backgroundTable, rankingsTable, worstPairs } from "./background-report"
import type { ScoredPair } from "./score-background"

function pair(entity: string, at3: number): ScoredPair {
  const place = { file: "001_ab.txt", start: 0, end: 9 }
  return {
    file: "en-01.txt",
    lang: "en",
    set: "tuned",
    entity,
    isSpotted: false,
    stretches: [
      { ...place, grade: 2, quotation: "in passing" },
      { ...place, grade: 16, quotation: "jets have come" }
    ],
    shown: [{ ...place, text: "Tea\nis grown.", gain: 2 }],
    scores: { "as built": { at3, at5: 1 } }
  }
}

it("shows the sets over all languages side by side, a dash where nothing was measured", () => {
  const lines = rankingsTable([
    backgroundFigures("en tuned", [pair("russia", 0)]),
    backgroundFigures("all tuned", [pair("russia", 0.5)])
  ]).split("\n")
  expect(lines[0]).toMatch(/tuned @3 {2}tuned @5$/)
  expect(lines[1]).toMatch(/^as built +0\.500 +1\.000$/)
  expect(lines[2]).toMatch(/- +-$/)
})

it("tells how many pairs a reader could not have asked for", () => {
  const [, row] = backgroundTable([backgroundFigures("en tuned", [pair("russia", 0.5)])]).split("\n")
  expect(row).toMatch(/^en tuned +1 +1 +0\.500 +1\.000/)
})

it("lists the worst pairs first, with what was shown and what should have been", () => {
  expect(worstPairs([pair("china", 0.75), pair("russia", 0.25)]).split("\n")).toEqual([
    "en-01.txt russia  nDCG@3 0.250",
    "    shown  2  001 Tea is grown.",
    "    ideal 16  001 jets have come",
    "    ideal  2  001 in passing",
    "en-01.txt china  nDCG@3 0.750",
    "    shown  2  001 Tea is grown.",
    "    ideal 16  001 jets have come",
    "    ideal  2  001 in passing"
  ])
})
