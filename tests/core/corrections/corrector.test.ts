import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Correction } from "../../../src/core/corrections/correction"
import { correct, found, foundWithout } from "./small-corpus"

const never = (form: string) => correct({ kind: "never", form })
const always = (form: string, entity: string) => correct({ kind: "always", form, entity })
const notThis = (form: string, entity: string, path: string | null | undefined = undefined) =>
  correct({
    kind: "not-this",
    form,
    entity,
    where: path === undefined ? null : { host: "news.example", path }
  })
const merge = (entity: string, into: string) => correct({ kind: "merge", entity, into })

it("changes nothing where nothing was corrected", () => {
  const text = "Soe Win flew from Karen State in Myanmar to Москву, Москве and 缅甸."
  expect(found(text, [])).toEqual(foundWithout(text))
  expect(found(text, [])).toContain("Москве = moscow")
})

describe("a form that is never to be marked", () => {
  it.each<[string, string, string[]]>([
    ["in any case of letters", "SOE WIN said, Soe Win said.", []],
    ["in all cases that the gazetteer knows", "Москва. Москвы. Москве.", []],
    ["and no longer name", "Karen State is in Myanmar.", ["Karen State = karen", "Myanmar = myanmar"]]
  ])("is not: %s", (_, text, expected) => {
    expect(found(text, [never("Soe Win"), never("Москвы"), never("Karen")])).toEqual(expected)
  })

  it("leaves no shorter name marked inside it", () => {
    expect(found("Myanmar Now reported it.", [never("Myanmar Now")])).toEqual([])
    expect(found("Myanmar Now reported it.", [notThis("Myanmar Now", "paper", "/today")])).toEqual([])
    expect(found("Myanmar Now reported it.", [notThis("Myanmar Now", "paper", "/")])).toHaveLength(1)
  })

  it("is compared without hyphens and spaces", () => {
    expect(found("Su-30, Su 30, Su30.", [never("Su30")])).toEqual([])
  })
})

describe("a form that does not name an entity", () => {
  it.each<[string, Correction, string[]]>([
    ["anywhere", notThis("Soe Win", "soe-win"), []],
    ["on this page", notThis("Soe Win", "soe-win", "/today"), []],
    ["on this site", notThis("Soe Win", "soe-win", null), []],
    ["on another page", notThis("Soe Win", "soe-win", "/tomorrow"), ["Soe Win = soe-win"]],
    ["but another entity", notThis("Soe Win", "deputy"), ["Soe Win = soe-win"]]
  ])("is corrected %s", (_, correction, expected) => {
    expect(found("Soe Win said.", [correction])).toEqual(expected)
  })

  it("is no evidence for others", () => {
    const text = "Karen State. Karen State. Karen State. Karen people met."
    expect(found(text, [notThis("Karen State", "karen")])).toEqual([])
  })
})

describe("a form that is always believed", () => {
  it.each<[string, string, string[]]>([
    ["where linking would not", "Karen said no.", ["Karen = karen"]],
    ["in capitals", "KAREN SAID NO.", ["KAREN = karen"]],
    ["but not in small letters", "a karen said no.", []],
    ["but not inside a longer name", "Karen State is there.", ["Karen State = karen"]],
    ["nor inside a word", "Karenni forces", []]
  ])("is found %s", (_, text, expected) => {
    expect(found(text, [always("Karen", "karen")])).toEqual(expected)
  })

  it("is found though the gazetteer lacks it, in any script", () => {
    const corrections = [always("The Deputy Chief", "soe-win"), always("缅国", "myanmar")]
    expect(found("The Deputy Chief went. 他去缅国了", corrections)).toEqual([
      "The Deputy Chief = soe-win",
      "缅国 = myanmar"
    ])
  })

  it("is found in the cases that the gazetteer knows of it", () => {
    expect(found("Москве.", [always("Москва", "myanmar")])).toEqual(["Москве = myanmar"])
  })

  it("outdoes what linking finds in a shorter stretch and in the same one", () => {
    const corrections = [always("Soe Win Tun", "deputy"), always("Moscow", "myanmar")]
    expect(found("Soe Win Tun in Moscow", corrections)).toEqual(["Soe Win Tun = deputy", "Moscow = myanmar"])
  })

  it("may still be wrong on one page", () => {
    const corrections = [always("Karen", "karen"), notThis("Karen", "karen", "/today")]
    expect(found("Karen said no.", corrections)).toEqual([])
    expect(found("Karen said no.", corrections, { host: "news.example", path: "/" })).toEqual([
      "Karen = karen"
    ])
  })

  it("waits for its entity where the corpus does not know it", () => {
    expect(found("Karen said no.", [always("Karen", "nobody")])).toEqual([])
  })

  it("is evidence for others, as a full name is", () => {
    const corrections = [always("KNU Land", "karen")]
    expect(found("KNU Land, KNU Land.", corrections)).toHaveLength(2)
  })
})

describe("an entity that is another one", () => {
  it("is found as that", () => {
    expect(found("Vice Senior General", [merge("deputy", "soe-win")])).toEqual([
      "Vice Senior General = soe-win"
    ])
  })

  it("is followed to the end", () => {
    const corrections = [merge("deputy", "soe-win"), merge("soe-win", "karen")]
    expect(found("Vice Senior General", corrections)).toEqual(["Vice Senior General = karen"])
  })

  it("stays itself where merges go round in a circle, or lead to nobody we know", () => {
    const circle = [merge("deputy", "soe-win"), merge("soe-win", "karen"), merge("karen", "deputy")]
    expect(found("Vice Senior General", circle)).toEqual(["Vice Senior General = deputy"])
    expect(found("Soe Win", [merge("soe-win", "nobody")])).toEqual(["Soe Win = soe-win"])
  })

  it("may be corrected under the name that the reader saw, and under its own", () => {
    const merged = merge("deputy", "soe-win")
    expect(found("Vice Senior General", [merged, notThis("Vice Senior General", "soe-win")])).toEqual([])
    expect(found("Vice Senior General", [merged, notThis("Vice Senior General", "deputy")])).toEqual([])
  })
})

describe("of corrections that contradict each other the last one counts", () => {
  it.each<[string, () => Correction[], string[]]>([
    ["always, then never", () => [always("Karen", "karen"), never("KAREN")], []],
    ["never, then always", () => [never("Karen"), always("karen", "karen")], ["Karen = karen"]],
    ["always this, then not this", () => [always("Karen", "karen"), notThis("Karen", "karen")], []],
    [
      "not this, then always",
      () => [notThis("Karen", "karen", "/today"), always("Karen", "karen")],
      ["Karen = karen"]
    ],
    [
      "always one, then another",
      () => [always("Karen", "karen"), always("Karen", "soe-win")],
      ["Karen = soe-win"]
    ]
  ])("%s", (_, corrections, expected) => {
    expect(found("Karen said no.", corrections())).toEqual(expected)
  })

  it("and undoing it brings the earlier one back", () => {
    const first = always("Karen", "karen")
    expect(found("Karen said no.", [first, never("Karen")])).toEqual([])
    expect(found("Karen said no.", [first])).toEqual(["Karen = karen"])
  })
})

describe("whatever was corrected", () => {
  const form = fc.constantFrom("Karen", "Karen State", "Soe Win", "Win", "Myanmar", "缅甸", "Su-30", "Москвы")
  const entity = fc.constantFrom("karen", "soe-win", "moscow", "myanmar", "nobody")
  const correction = fc.oneof(
    form.map(never),
    fc.tuple(form, entity).map(([text, id]) => always(text, id)),
    fc.tuple(form, entity).map(([text, id]) => notThis(text, id)),
    fc
      .tuple(entity, entity)
      .filter(([one, other]) => one !== other)
      .map(([one, other]) => merge(one, other))
  )
  const words = fc.constantFrom(
    "Karen",
    "State",
    "Soe",
    "Win",
    "Myanmar",
    "Now",
    "缅甸",
    "Su-30",
    "Москве",
    "said,"
  )
  const text = fc.array(words, { maxLength: 20 }).map((list) => list.join(" "))

  it("mentions come in order, without overlaps, and no form that is never marked among them", () => {
    fc.assert(
      fc.property(text, fc.array(correction, { maxLength: 8 }), (page, corrections) => {
        const mentions = found(page, [...corrections, never("Soe Win")])
        expect(mentions.some((mention) => mention.startsWith("Soe Win ="))).toBe(false)
        let at = 0
        for (const mention of mentions) {
          const next = page.indexOf(mention.split(" = ")[0] ?? "", at)
          expect(next).toBeGreaterThanOrEqual(at)
          at = next + (mention.split(" = ")[0] ?? "").length
        }
      })
    )
  })
})
