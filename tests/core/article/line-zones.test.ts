import { describe, expect, it } from "vitest"
import { lineZones } from "../../../src/core/article/line-zones"

function zonesOf(text: string): [string, string][] {
  return lineZones(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

const prose =
  "Russia has been the only country that welcomed the junta boss after his coup, state media said."
const paragraph = `${prose} ${prose}`
const headlines = [
  "Kosovo Heads to Early Parliamentary Election",
  "Trump and Netanyahu Diverge on West Bank Policy",
  "Lavrov Says Russia Holds Initiative in Ukraine"
]

describe("a sub-heading", () => {
  it("stands between two empty lines", () => {
    expect(zonesOf(`${prose}\n\nASEAN Defense Meeting\n\n${prose}`)).toEqual([
      ["sub-heading", "ASEAN Defense Meeting"]
    ])
  })

  it("may stand between two paragraphs of one line each", () => {
    expect(zonesOf(`${paragraph}\nASEAN Defense Meeting\n${paragraph}`)).toEqual([
      ["sub-heading", "ASEAN Defense Meeting"]
    ])
  })

  it.each([
    ["a sentence", "The junta has denied it."],
    ["a question", "What comes next?"],
    ["a quotation", "“We will not go back”"],
    ["the beginning of a list", "Those who came were:"],
    ["a line in small letters", "and so it went"],
    ["a line of many words", "They came from all of the towns and villages of the north"]
  ])("is not %s", (_, line) => {
    expect(zonesOf(`${prose}\n\n${line}\n\n${prose}`)).toEqual([])
  })

  it("is neither the first nor the last line", () => {
    expect(zonesOf(`Junta Leader Visits\n\n${prose}\n\nThe End`)).toEqual([])
  })

  it("is no line of a paragraph that a program wrapped", () => {
    const wrapped = [
      "After the coup of 2021 the junta has become closer to",
      "Russia than ever before, and Moscow has sent it arms",
      "Western nations do not sell. It has sent jets as well.",
      "Myanmar has thanked it."
    ].join("\n")
    expect(zonesOf(`${wrapped}\n\n${wrapped}`)).toEqual([])
  })
})

describe("a block of headlines", () => {
  it("follows the text after a gap", () => {
    expect(zonesOf(`${prose}\n\n\n${headlines.join("\n")} \n\n`)).toEqual([
      ["headline-block", headlines.join("\n")]
    ])
  })

  it("may hold headlines of four words, and no shorter ones", () => {
    const short = ["Junta Chief Visits Moscow", "Putin Receives His Guest", "Jets Bomb Another Town"]
    expect(zonesOf(`${prose}\n\n${short.join("\n")}`)).toEqual([["headline-block", short.join("\n")]])
    const names = ["General Tun Oo", "Admiral Aung San", "General Maung Kyaw"]
    expect(zonesOf(`${prose}\n\n${names.join("\n")}`)).toEqual([])
  })

  it("holds the sub-headings that it swallows only once", () => {
    expect(zonesOf(`${prose}\n\n${headlines.join("\n\n")}\n`)).toEqual([
      ["headline-block", headlines.join("\n\n")]
    ])
  })

  it.each(["Related stories", "Read more:", "More from World", "Latest"])(
    "begins with its label “%s”",
    (label) => {
      expect(zonesOf(`${prose}\n\n${label}\n${headlines.join("\n")}`)).toEqual([
        ["headline-block", `${label}\n${headlines.join("\n")}`]
      ])
    }
  )

  it.each([
    ["two headlines are too few", `${prose}\n\n${headlines.slice(1).join("\n")}`],
    ["no gap parts them from the text", `${prose}\n${headlines.join("\n")}`],
    ["nothing stands before them", headlines.join("\n")],
    ["text follows them", `${prose}\n\n${headlines.join("\n")}\n\n${prose}`]
  ])("is none where %s", (_, text) => {
    expect(zonesOf(text).filter(([kind]) => kind === "headline-block")).toEqual([])
  })

  it.each([
    [
      "short sentences",
      ["The junta denied it.", "The UN said no.", "Min Aung Hlaing left Moscow.", "Putin stayed."]
    ],
    ["quoted sentences", ["“Russia Will Help.”", "“The Junta Said No.”", "“Myanmar Is Our Friend.”"]],
    [
      "quotations that break off",
      ["“Russia Will Help Myanmar…”", "“The Junta Said No…”", "“We All Knew It…”"]
    ],
    ["names in a list", ["- General Mya Tun Oo", "- Admiral Tin Aung San", "- General Maung Maung Kyaw"]],
    ["numbered names", ["1. General Mya Tun Oo", "2. Admiral Tin Aung San", "3. General Maung Maung Kyaw"]],
    [
      "lines in small letters",
      ["the junta’s men came first", "the people came after them", "nobody came at the end"]
    ]
  ])("is no end of an article in %s", (_, lines) => {
    expect(zonesOf(`${prose}\n\n${prose}\n\n\n${lines.join("\n")}\n`)).toEqual([])
  })

  it("is no list that a colon announces", () => {
    const names = [
      "Defence Minister General Mya Tun Oo",
      "Navy Chief Admiral Tin Aung San",
      "Air Chief General Htun Aung"
    ]
    expect(zonesOf(`${prose}\n\nThose on the list are:\n\n${names.join("\n")}`)).toEqual([])
  })
})
