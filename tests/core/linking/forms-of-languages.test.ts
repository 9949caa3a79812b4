import { expect, it } from "vitest"
import { spot } from "../../../src/core/spotting/spot"
import { openCorpus } from "../../../src/node/corpus/pack-file"

const { gazetteer } = openCorpus(undefined)

function spotted(lang: string, ...texts: string[]): string[] {
  const { linked } = spot(gazetteer, texts, { lang, title: "", evidence: {} })
  return linked.flatMap(({ mentions }, i) =>
    mentions.filter(({ kind }) => kind === "name").map(({ start, end }) => texts[i]?.slice(start, end) ?? "")
  )
}

it.each(["fr", "es"])("knows a short form that two languages share on pages in %s", (lang) => {
  expect(spotted(lang, "La ONU dijo")).toEqual(["ONU"])
})

it("knows German genitives of names that are listed in another language", () => {
  expect(spotted("de", "Ajit Doval kam an.", "Dovals Besuch endete.")).toEqual(["Ajit Doval", "Doval"])
  expect(spotted("en", "Ajit Doval came.", "The Dovals left.")).toEqual(["Ajit Doval"])
})

it("leaves out all of a page's Soe Win where it speaks of the prime minister of 2004", () => {
  const texts = [
    "Myanmar Prime Minister Soe Win has died.",
    "Soe Win was close to the army.",
    "Soe Win fell ill."
  ]
  expect(spotted("en", ...texts)).toEqual(["Myanmar"])
  expect(
    spotted("en", "Myanmar’s Vice-Senior General Soe Win left.", "Soe Win returned to Myanmar.")
  ).toEqual(["Myanmar", "Soe Win", "Soe Win", "Myanmar"])
})
