import { describe, expect, it } from "vitest"
import { createEvidence } from "../../../src/core/linking/evidence"
import { DENIED } from "../../../src/core/linking/judge-form"
import { findInBlock, linkBlock } from "../../../src/core/linking/link-block"
import { rowsById, smallGazetteer, type SmallEntity, type SmallForm } from "./small-gazetteer"

/** What a page has shown before, by entity id. */
type Shown = Readonly<Record<string, number>>

/** The company that doubtful names keep in these tests. */
const company: readonly SmallEntity[] = [
  { id: "nld", type: "party", topic: "myanmar", forms: ["NLD"] },
  { id: "junta", type: "organisation", topic: "myanmar", forms: ["SAC"] },
  { id: "yangon", type: "place", topic: "myanmar", forms: ["Yangon"] },
  { id: "bago", type: "place", topic: "myanmar", forms: ["Bago"] },
  { id: "pyay", type: "place", topic: "myanmar", forms: ["Pyay"] },
  { id: "nba", type: "organisation", topic: "world", forms: ["NBA"] }
]

/** Why the entity "it", written like `form`, is believed in a text; null where it is not, "later" where it may be. */
function judged(
  form: SmallForm,
  text: string,
  {
    entity = {},
    shown = {},
    language = "en"
  }: {
    entity?: Partial<SmallEntity>
    shown?: Shown
    language?: string
  } = {}
): string | null {
  const entities = [
    { id: "it", type: "organisation", topic: "myanmar", forms: [form], ...entity } as const,
    ...company
  ]
  const gazetteer = smallGazetteer(entities)
  const rows = rowsById(entities)
  const known = new Map(Object.entries(shown).map(([id, count]) => [rows.get(id) ?? -1, count]))
  const { mentions, isUndecided } = linkBlock(
    gazetteer,
    findInBlock(gazetteer, text),
    language,
    createEvidence(gazetteer, known)
  )
  return mentions.find((mention) => mention.entity === 0)?.reason ?? (isUndecided ? "later" : null)
}

it("believes a form that needs nothing", () => {
  expect(judged({ text: "PDF" }, "the PDF fought")).toBe("no other meaning of these words is known")
})

describe("a form that needs a clue", () => {
  const pdf: SmallForm = { text: "PDF", needs: ["clue"], clues: ["fighter", "junta"] }

  it("is believed where a clue stands near, and says which", () => {
    expect(judged(pdf, "a PDF of fighters and the junta")).toBe("“fighter” stands near")
  })

  it("is told by no clue where it stands alone in brackets and is a kind of file, too", () => {
    const file: SmallForm = { ...pdf, notBefore: ["file"] }
    expect(judged(file, "Report on fighters and the junta (PDF), 2 pages")).toBe(null)
    expect(judged(file, "Fighters of the junta [PDF]")).toBe(null)
    expect(judged(pdf, "Fighters against the junta (PDF) met")).toBe("“junta” stands near")
    expect(judged({ text: "K-8", needs: ["clue"], clues: ["jet"] }, "a Chinese jet (K-8) crashed")).toBe(
      "“jet” stands near"
    )
  })

  it.each([
    ["no clue stands near", "open the PDF file"],
    ["a clue stands too far away", `a PDF ${"of many pages ".repeat(15)} about fighters`]
  ])("is not believed where %s", (_, text) => {
    expect(judged(pdf, text)).toBeNull()
  })

  it("takes the entity’s clues where it has none of its own", () => {
    expect(judged({ text: "PDF", needs: ["clue"] }, "the PDF unit", { entity: { clues: ["unit"] } })).toBe(
      "“unit” stands near"
    )
  })
})

describe("a form that needs a full name", () => {
  const davis: SmallForm = { text: "Davis", needs: ["full-name"] }

  it("is believed once the page has named it in full", () => {
    expect(judged(davis, "then Davis said", { shown: { it: 1 } })).toBe("named in full on this page")
  })

  it("waits for more of the page otherwise", () => {
    expect(judged(davis, "then Davis said")).toBe("later")
  })

  it("is believed in the block that names it in full as soon as that counts", () => {
    const entity = { type: "person" as const, forms: ["Anthony Davis", davis] }
    expect(judged(davis, "Anthony Davis, an analyst", { entity })).toBe(
      "no other meaning of these words is known"
    )
  })

  it("is not believed as a part of another name", () => {
    expect(judged(davis, "with Ruth Davis here", { entity: { type: "person" }, shown: { it: 1 } })).toBeNull()
  })
})

describe("a form that needs its topic", () => {
  const pdf: SmallForm = { text: "PDF", needs: ["topic"] }

  it("is believed beside a sure name of its topic", () => {
    expect(judged(pdf, "the NLD and the PDF")).toBe("nld is named nearby")
  })

  it("is not believed beside a name of another topic", () => {
    expect(judged(pdf, "the NBA and the PDF")).toBe("later")
  })

  it("is believed where the page has named its topic often enough", () => {
    expect(judged(pdf, "a PDF", { shown: { nld: 3 } })).toBe("nld is named on this page")
    expect(judged(pdf, "a PDF", { shown: { nld: 2, junta: 1 } })).toBe("nld and junta are named on this page")
  })

  it("is not believed for places alone where it is an acronym, however often they are named", () => {
    const acronym: SmallForm = { ...pdf, rule: "exact-capitals" }
    const places = { yangon: 9, bago: 9, pyay: 9 }
    expect(judged(pdf, "a PDF", { shown: places })).toBe("yangon and bago are named on this page")
    expect(judged(acronym, "a PDF", { shown: places })).toBe("later")
    expect(judged(acronym, "a PDF", { shown: { ...places, nld: 1 } })).toBe(
      "yangon and bago are named on this page"
    )
    expect(judged(acronym, "a PDF", { shown: { nld: 3 } })).toBe("nld is named on this page")
  })

  it("is not believed for places alone where it is a name that many people bear", () => {
    const person: SmallForm = { text: "Than Swe", needs: ["topic"] }
    const entity = { type: "person" } as const
    expect(judged(person, "Than Swe of Yangon", { entity })).toBe("later")
    expect(judged(person, "Than Swe of the NLD", { entity })).toBe("nld is named nearby")
    expect(judged(person, "Than Swe", { entity, shown: { yangon: 9, bago: 9, pyay: 9 } })).toBe("later")
    expect(judged(person, "Than Swe", { entity, shown: { nld: 3 } })).toBe("nld is named on this page")
  })

  it("waits where the page has named it too seldom, or only itself", () => {
    expect(judged(pdf, "a PDF", { shown: { nld: 2, nba: 9 } })).toBe("later")
    expect(judged(pdf, "a PDF", { shown: { it: 9 } })).toBe("later")
  })
})

it("needs any one of what a form needs", () => {
  const form: SmallForm = { text: "PDF", needs: ["clue", "topic"], clues: ["unit"] }
  expect(judged(form, "a PDF unit")).toBe("“unit” stands near")
  expect(judged(form, "the NLD and the PDF")).toBe("nld is named nearby")
  expect(judged(form, "a PDF")).toBe("later")
})

describe("a word that says “something else”", () => {
  const form: SmallForm = { text: "PDF", needs: ["clue", "topic"], clues: ["unit"], unless: ["download"] }

  it("speaks against a form in the same sentence", () => {
    expect(judged(form, "Download the PDF of the NLD.")).toBeNull()
    expect(judged({ text: "PDF", unless: ["download"] }, "Download the PDF.")).toBeNull()
  })

  it("says nothing of the next sentence", () => {
    expect(judged(form, "Download it. The PDF fought the NLD.")).toBe("nld is named nearby")
  })

  it("speaks against a descriptor in the sentences around", () => {
    const junta: SmallForm = { text: "junta", kind: "descriptor", needs: ["topic"], unless: ["niger"] }
    const entity = { type: "government-body" } as const
    const shown = { nld: 3 }
    expect(judged(junta, "Niger froze. The junta said so.", { entity, shown })).toBeNull()
    expect(judged(junta, "It froze. The junta said so.", { entity, shown })).not.toBeNull()
  })

  it("says nothing of a descriptor in a sentence before it", () => {
    const junta: SmallForm = { text: "junta", kind: "descriptor", needs: ["topic"], unless: ["niger"] }
    expect(judged(junta, "The junta said so. Niger froze.", { shown: { nld: 3 } })).not.toBeNull()
  })

  it("says nothing of a descriptor whose own country stands beside it", () => {
    const junta: SmallForm = { text: "junta", kind: "descriptor", needs: ["topic"], unless: ["niger"] }
    const shown = { nld: 3 }
    expect(judged(junta, "Niger froze. Yangon's junta said so.", { shown })).not.toBeNull()
    expect(judged(junta, "Niger froze. The junta of Yangon said so.", { shown })).not.toBeNull()
    expect(judged(junta, "Niger froze. The junta saw Yangon.", { shown })).toBeNull()
  })

  it("reaches no farther than sentences do in what has no full stops", () => {
    const unless = { text: "PDF", unless: ["download"] }
    expect(judged(unless, `download ${"a ".repeat(450)}PDF`)).toBeNull()
    expect(judged(unless, `download ${"a ".repeat(550)}PDF`)).not.toBeNull()
  })

  it("yields to a clue that stands nearer", () => {
    expect(judged(form, "Download reports of a PDF unit.")).toBe("“unit” stands near")
    expect(judged(form, "Download PDF reports of a unit.")).toBeNull()
  })
})

describe("a neighbour that makes it something else", () => {
  it.each([
    ["Hlaing River", "Hlaing", ["River"]],
    ["the Hlaing rivers", "Hlaing", ["river"]],
    ["the Hlaing River’s banks", "Hlaing", ["river"]],
    ["Hlaing-Thar Yar", "Hlaing", ["Thar Yar"]],
    ["Hlaing “River”", "Hlaing", ["river"]],
    ["缅军事", "缅军", ["事"]],
    ["တပ်မ ၇၇", "တပ်မ", ["၇၇"]]
  ])("stands behind it in “%s”", (text, form, notBefore) => {
    expect(judged({ text: form, notBefore }, text)).toBeNull()
  })

  it.each([
    ["Hlaing saw the River", "Hlaing", ["River"]],
    ["Hlaing Riverside", "Hlaing", ["River"]],
    ["Hlaing", "Hlaing", ["River"]],
    ["缅军在政府大楼", "缅军", ["政", "事"]]
  ])("does not stand behind it in “%s”", (text, form, notBefore) => {
    expect(judged({ text: form, notBefore }, text)).toBe("no other meaning of these words is known")
  })

  it.each([
    ["Ernst Reuters", "Reuters", ["Ernst"]],
    ["Dr. Ernst-Reuters", "Reuters", ["Ernst"]],
    ["the New York PDF", "PDF", ["New York"]],
    ["对俄缅军", "缅军", ["俄"]],
    ["ရုရှားရဲ့ စစ်တပ်", "စစ်တပ်", ["ရုရှား"]]
  ])("stands before it in “%s”", (text, form, notAfter) => {
    expect(judged({ text: form, notAfter }, text)).toBeNull()
  })

  it.each([
    ["Ernst and Reuters", "Reuters", ["Ernst"]],
    ["中国支持缅军", "缅军", ["中"]],
    ["Reuters", "Reuters", ["Ernst"]]
  ])("does not stand before it in “%s”", (text, form, notAfter) => {
    expect(judged({ text: form, notAfter }, text)).toBe("no other meaning of these words is known")
  })
})

describe("a short form of another language", () => {
  const nga: SmallForm = { text: "Nga", language: "vi" }
  const sure = "no other meaning of these words is known"

  it.each([
    ["vi", sure],
    ["vi-VN", sure],
    ["und", sure],
    ["ru", sure],
    ["en", null],
    ["en-GB", null],
    ["de", null]
  ])("on a page in %s: %s", (language, reason) => {
    expect(judged(nga, "Nga said", { language })).toBe(reason)
  })

  it("counts everywhere where it is long", () => {
    expect(judged({ text: "Moskau", language: "de" }, "Moskau", { language: "en" })).toBeNull()
    expect(judged({ text: "Russland", language: "de" }, "Russland", { language: "en" })).toBe(sure)
  })
})

it("does not take a credit for a mention of a medium", () => {
  const media = { entity: { type: "media" as const } }
  expect(
    judged(
      { text: "AP" },
      "Moscow, Mar 5 (AP) Putin was holding talks with his guest from Myanmar on Tuesday",
      media
    )
  ).toBeNull()
  expect(
    judged(
      { text: "AP" },
      "He said so in a text message to the AP, which has asked him about it many times",
      media
    )
  ).not.toBeNull()
})

it("lets a form that the reader denies name nothing, nor anything inside it", () => {
  const gazetteer = smallGazetteer([
    { id: "place", type: "place", forms: ["Rakhine"] },
    { id: "paper", type: "media", forms: ["Rakhine Voice"] }
  ])
  const denying = {
    ...gazetteer,
    form: (index: number) => ({ ...gazetteer.form(index), needs: index === 1 ? DENIED : 0 })
  }
  const block = findInBlock(denying, "the paper Rakhine Voice says")
  expect(linkBlock(denying, block, "en", createEvidence(denying, new Map())).mentions).toEqual([])
})

describe("things called after what is named", () => {
  const kremlin: Partial<SmallEntity> = { type: "government-body", topic: "russia" }

  it.each(["the Kremlin Hotel in Antalya", "the house at Kremlin Cottage"])("are not it: “%s”", (text) => {
    expect(judged({ text: "Kremlin" }, text, { entity: kremlin })).toBeNull()
  })

  it.each([
    "the Kremlin said so",
    "the Kremlin Press Secretary said so",
    "the word “Kremlin” means fortress"
  ])("are told from it: “%s”", (text) => {
    expect(judged({ text: "Kremlin" }, text, { entity: kremlin })).not.toBeNull()
  })

  it("are streets that bear a person's name, too", () => {
    const person: Partial<SmallEntity> = { type: "person", topic: "russia" }
    expect(judged({ text: "Шойгу" }, "собрание жильцов по ул. Шойгу", { entity: person })).toBeNull()
    expect(judged({ text: "Шойгу" }, "собрание вёл Шойгу", { entity: person })).not.toBeNull()
  })
})

describe("a descriptor that takes its topic or a clue", () => {
  const coup: SmallForm = { text: "coup", kind: "descriptor", needs: ["topic", "clue"], clues: ["junta"] }

  it("waits beside a clue while the page has named nothing of the topic", () => {
    expect(judged(coup, "a junta took power in the coup")).toBe("later")
  })

  it("is believed beside a clue as soon as it has", () => {
    const shown = { yangon: 1 }
    expect(judged(coup, "a junta took power in the coup", { shown })).toBe("“junta” stands near")
  })

  it("is another's where the page has named other topics alone", () => {
    expect(judged(coup, "a junta took power in the coup", { shown: { nba: 3 } })).toBe("later")
  })
})
