import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findZones } from "../../../src/core/article/zone-rules"
import { seedText } from "./seed-texts"

/** The zones of a text as their kinds and words. */
function zonesOf(text: string): [string, string][] {
  return findZones(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

const prose =
  "Russia has been the only country that welcomed the junta boss after his coup, state media said."

describe("the seeds", () => {
  it("ends 000 with the headlines of other stories", () => {
    const text = seedText(0)
    const [zone, ...others] = findZones(text)
    expect(others).toEqual([])
    expect(zone?.kind).toBe("headline-block")
    const block = text.slice(zone?.start, zone?.end)
    expect(block.split("\n")).toHaveLength(17)
    expect(block).toMatch(/^Kosovo Heads to[^]*to Reagan Building$/)
  })

  it("opens 001 with a day and a dateline, and ends it with its agency", () => {
    const text = seedText(1)
    expect(zonesOf(text)).toEqual([
      ["header-date", "date 2025-03-05"],
      ["dateline", "Moscow, Mar 5 (AP)"],
      ["agency-tag", "(AP)"]
    ])
    expect(text.slice(findZones(text)[2]?.start).trim()).toBe("(AP)")
  })

  it("opens 002 with a day", () => {
    expect(zonesOf(seedText(2))).toEqual([["header-date", "date 2024-07-30"]])
  })

  it("finds two sub-headings, a caption and a post inside of 003", () => {
    expect(zonesOf(seedText(3))).toEqual([
      ["sub-heading", "Civilians were forced to flee"],
      [
        "caption",
        expect.stringMatching(/^Myanmar sources much[^]*and China \[File: Nyein Chan Naing\/EPA\]$/)
      ],
      ["sub-heading", "ASEAN Defense Meeting"],
      [
        "embedded-post",
        expect.stringMatching(/^1\/2 My time[^]*#What.* — Pete Vowles \(@PeteVowles\) July 13, 2022$/)
      ]
    ])
  })

  it("opens 004 with a day and a dateline", () => {
    expect(zonesOf(seedText(4))).toEqual([
      ["header-date", "date 2022-09-06"],
      ["dateline", "YANGON -"]
    ])
  })
})

describe("a dateline", () => {
  it.each([
    ["YANGON (Reuters) -", "YANGON (Reuters) - Myanmar’s junta said"],
    ["NAYPYITAW, Myanmar (AP) —", "NAYPYITAW, Myanmar (AP) — Myanmar’s junta said"],
    ["Yangon (AFP) –", "Yangon (AFP) – Myanmar’s junta said"],
    ["LONDON, March 5 (Xinhua) --", "LONDON, March 5 (Xinhua) -- The envoy said"],
    ["New Delhi, Jul 12 (PTI)", "New Delhi, Jul 12 (PTI) The envoy said"],
    ["Naypyitaw, 5 March, 2025 (ANI):", "Naypyitaw, 5 March, 2025 (ANI): The envoy said"],
    ["MOSCOW, March 5. /TASS/.", "MOSCOW, March 5. /TASS/. The envoy said"],
    ["МОСКВА, 5 мар -", "МОСКВА, 5 мар - РИА Новости. Глава хунты прибыл"],
    ["São Paulo, 5 May (EFE)", "São Paulo, 5 May (EFE) The envoy said"]
  ])("is %s", (dateline, text) => {
    expect(zonesOf(text)).toEqual([["dateline", dateline.replace(/:$/, "")]])
  })

  it.each([
    "The Associated Press (AP) reported on the visit.",
    "Russia - the main supplier - sends jets.",
    "On Monday, the U.N. said it would go.",
    "Moscow, which has supplied arms, said nothing.",
    "Gen. Min Aung Hlaing – the junta’s leader – left."
  ])("is not at the beginning of %s", (text) => {
    expect(zonesOf(text)).toEqual([])
  })

  it("stands nowhere but at the top", () => {
    expect(zonesOf(`${prose}\n\nYANGON - the city - slept.`)).toEqual([])
  })
})

describe("a day before the text", () => {
  it.each(["2022-09-06", "date 2022-09-06", "Date: 2022-09-06"])("is %s", (header) => {
    expect(zonesOf(`\uFEFF ${header} ${prose}`)).toEqual([["header-date", header]])
  })

  it.each([
    "Since 2022-09-06 it has been so.",
    "2022-09-06T12:00 it began.",
    "Up to date 2022-09-06 it was."
  ])("is not in %s", (text) => expect(zonesOf(text)).toEqual([]))
})

describe("an agency in brackets", () => {
  it("is a zone where it ends a paragraph", () => {
    expect(zonesOf(`${prose} (Reuters)\n\n${prose} (ТАСС) `)).toEqual([
      ["agency-tag", "(Reuters)"],
      ["agency-tag", "(ТАСС)"]
    ])
  })

  it("is prose in the middle of a sentence, and so is any other bracket", () => {
    expect(zonesOf("The Associated Press (AP) said so. It was true (mostly)\n")).toEqual([])
  })
})

describe("a caption", () => {
  it.each([
    "Myanmar sources weapons from Russia [File: Nyein Chan Naing/EPA]",
    "Gen. Min Aung Hlaing in Moscow (Photo: AFP)",
    "Protesters march in the U.S. capital (Photo by STR/AFP)",
    "Soldiers stand in Naypyitaw (AP Photo/Aung Shine Oo, File)",
    "Soldiers stand in Naypyitaw [Sai Aung Main/AFP]",
    "Putin greets his guest [Alexander Kazakov/Pool via Reuters]",
    "A jet of the air force [File photo]",
    "A parade (File Photo: Reuters)",
    "The port of Dawei [Photo courtesy of Irrawaddy]"
  ])("is %s, inside of a paragraph", (caption) => {
    const text = `${prose} ${caption} “We know,” he said. ${prose} ${prose} ${prose}`
    expect(zonesOf(text)).toEqual([["caption", caption]])
  })

  it("is a whole line that a credit ends, full stops and all", () => {
    const caption = "Min Aung Hlaing in Moscow. The visit was his fourth. (Photo: AFP)"
    expect(zonesOf(`${prose}\n${caption}\n${prose}`)).toEqual([["caption", caption]])
  })

  it("leaves a sentence that is too long for one to the prose", () => {
    const long = `${prose.slice(0, -1)} and ${prose.slice(0, -1)} and ${prose.slice(0, -1)} and ${prose.slice(0, -1)}`
    expect(zonesOf(`${prose} ${long} [File: AFP] ${prose}`)).toEqual([["caption", "[File: AFP]"]])
  })

  it.each([
    "“[Images] of the dead moved us,” she said.",
    "“[Photographs of the camp] were shown,” she said.",
    "He filed [the files about it] and left.",
    "The pictures (see above) were true.",
    "The photo (which AFP took) was true.",
    "They fell by half (and/or more)."
  ])("is not in %s", (text) => {
    expect(zonesOf(`${prose} ${text} ${prose}`)).toEqual([])
  })
})

describe("an embedded post", () => {
  const signature = "— Pete Vowles (@PeteVowles) July 13, 2022"

  it("runs from its thread number to its author’s signature", () => {
    const post = `1/2 My time ends today. I am sorry. ${signature}`
    expect(zonesOf(`${prose} ${post} Even ASEAN supports it.`)).toEqual([["embedded-post", post]])
  })

  it("runs from the start of its line where it has no number", () => {
    const post = `My time ends today. I am sorry. ${signature}`
    expect(zonesOf(`${prose}\n\n${post}\n${prose}`)).toEqual([["embedded-post", post]])
  })

  it("begins at a sentence where its line began too far away", () => {
    const line = Array.from({ length: 12 }, () => prose).join(" ")
    const [zone, ...others] = findZones(`${line} I am sorry. ${signature} ${prose}`)
    expect(others).toEqual([])
    const words = `${line} I am sorry. ${signature}`.slice(zone?.start, zone?.end)
    expect(words).toMatch(/^Russia has been [^]* July 13, 2022$/)
    expect(words.length).toBeLessThan(700 + signature.length)
  })

  it.each(["Since 9/11 all has changed", "They work 24/7 there", "About 1/3 of it"])(
    "does not begin in the middle of “%s”",
    (words) => {
      const post = `It ends today. ${words}. ${signature}`
      expect(zonesOf(`${prose}\n${post}`)).toEqual([["embedded-post", post]])
    }
  )

  it("is no sentence that names a handle", () => {
    expect(zonesOf(`The envoy (@PeteVowles) wrote on July 13, 2022 that he had to leave. ${prose}`)).toEqual(
      []
    )
  })
})

describe("whatever the text", () => {
  const pieces = fc.constantFrom(
    "date 2022-09-06 ",
    "YANGON (AFP) - ",
    " (AP)",
    "Soldiers march ",
    "[File: X/EPA]",
    " (AP Photo/X Y)",
    "1/2 ",
    " — A B (@ab) July 13, 2022",
    "\n",
    "\n\n",
    "ASEAN Defense Meeting",
    "Trump and Netanyahu Diverge Again",
    "He said so. "
  )

  it("gives zones in text order, without overlaps, none of them empty", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join("")
        let last = 0
        for (const { start, end } of findZones(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      })
    )
  })
})
