import tools from "myanmar-tools"
import { describe, expect, it } from "vitest"
import type { PageEvidence } from "../../../src/core/page"
import { spot } from "../../../src/core/spotting/spot"
import { openCorpus } from "../../../src/node/corpus/pack-file"

const { gazetteer } = openCorpus(undefined)
const unknown = { lang: null, title: "", evidence: {} }

function surfacesIn(texts: readonly string[]): string[][] {
  const { linked } = spot(gazetteer, texts, unknown)
  return texts.map((text, i) => (linked[i]?.mentions ?? []).map(({ start, end }) => text.slice(start, end)))
}

describe("spotting", () => {
  it("finds in Burmese in Zawgyi what it finds in Unicode, and says where that stands in Zawgyi", () => {
    const unicode = "စစ်ကောင်စီ ဥက္ကဋ္ဌ မင်းအောင်လှိုင်သည် ရုရှားနိုင်ငံ မော်စကိုမြို့သို့ သွားရောက်ခဲ့သည်။"
    const { unicodeToZawgyi, zawgyiToUnicode } = new tools.ZawgyiConverter()
    const [found] = surfacesIn([unicode])
    const [inZawgyi] = surfacesIn([unicodeToZawgyi(unicode)])
    expect(found).toContain("မင်းအောင်လှိုင်")
    expect(inZawgyi?.map(zawgyiToUnicode)).toEqual(found)
  })

  it("finds a name in Unicode among letters without sense, which look like Zawgyi", () => {
    const name = "မင်းအောင်လှိုင်"
    expect(surfacesIn([`${name}${"ကခဂဃင".repeat(400)}`])).toEqual([[name]])
  })

  it("lets a block lend its evidence to the others", () => {
    const [first, second] = surfacesIn([
      "Anthony Davis, a Bangkok-based security analyst, spoke.",
      "Davis said so."
    ])
    expect(first).toContain("Anthony Davis")
    expect(second).toEqual(["Davis"])
    expect(surfacesIn(["Davis said so."])).toEqual([[]])
  })

  it("hands on what the page has said of a namesake, for what is read later", () => {
    const { evidence } = spot(gazetteer, ["Four students died in Moscow, Idaho."], unknown)
    const later = (known: PageEvidence) =>
      spot(gazetteer, ["Police in Moscow said so."], { ...unknown, evidence: known }).linked[0]?.mentions
    expect(later({})).toHaveLength(1)
    expect(later(evidence)).toEqual([])
  })
})
