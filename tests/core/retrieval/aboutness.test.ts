import { describe, expect, it } from "vitest"
import type { MentionKind } from "../../../src/core/model"
import { aboutness, isDefined, isTitled, type MentionInPassage } from "../../../src/core/retrieval/aboutness"
import { spanned } from "../linking/spans"

type Around = { readonly kind?: MentionKind; readonly isLead?: boolean; readonly isPerson?: boolean }

/** What a passage says of the name in braces. */
function said(marked: string, { kind = "name", isLead = false, isPerson = true }: Around = {}) {
  const { text, span } = spanned(marked)
  return aboutness(text, [{ ...span, kind }], { isLead, isPerson })
}

it("says nothing of what it does not mention", () => {
  expect(aboutness("Russia sent jets.", [], { isLead: true, isPerson: false })).toEqual({
    weight: 0,
    why: ""
  })
})

describe("a passage says who or what it is", () => {
  it.each([
    "{Anthony Davis}, a Bangkok-based security analyst, says so.",
    "The regime, officially known as the {State Administration Council}, expelled him.",
    "It met with {Rosatom}, Russia’s state nuclear company.",
    "It was said by {Kin Omar}, president of the group Progressive Voice.",
    "{Russia} is a key backer of the military.",
    "The {ASEAN} (bloc), long known for its policy, met."
  ])("in “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(isDefined(text, span)).toBe(true)
    expect(said(marked).why).toBe("says who or what it is")
  })

  it.each([
    "{Russia} sent jets to Myanmar.",
    "In {Russia}, the junta’s leader met officials.",
    "They left. In {Moscow}, a court said no.",
    "“In {Myanmar}, the army rules,” he said.",
    "It gave {Russia} the right to land.",
    "{Russia} was accused of it.",
    "Moscow, {Naypyitaw}, the Kremlin and others agreed."
  ])("but not in “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(isDefined(text, span)).toBe(false)
  })
})

describe("a passage says what somebody’s office is", () => {
  it.each([
    "The talks with Defense Minister {Sergei Shoigu} were long.",
    "The talks with Gen. {Min Aung Hlaing} were long.",
    "The Russian ambassador to Myanmar {Iskander Azizov} came."
  ])("in “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(isTitled(text, span)).toBe(true)
    expect(said(marked).why).toBe("says what its office is")
  })

  it.each([
    "The talks with {Sergei Shoigu} were long.",
    "{Sergei Shoigu} came.",
    "He met {Shoigu} of Russia."
  ])("but not in “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(isTitled(text, span)).toBe(false)
  })

  it("and only persons have one", () => {
    expect(said("The talks with minister {Rosatom} were long.", { isPerson: false }).why).toBe("names it")
  })
})

describe("a passage is about what its subject does", () => {
  it.each(["{Russia} sent jets to Myanmar.", "The ruling {junta} has denied it."])("as in “%s”", (marked) => {
    expect(said(marked).why).toBe("is about what it does")
  })

  it.each([
    "The jets of {Russia} came.",
    "In {Russia} the leader met officials.",
    "With {Russia} it has signed a pact.",
    "China, {Russia} and others sent jets."
  ])("not as in “%s”", (marked) => {
    expect(said(marked).why).toBe("names it")
  })
})

it("knows who speaks in it", () => {
  expect(said("“It is absurd,” {Ohmar} said.").why).toBe("gives its words")
  expect(said("“It is absurd,” said {Ohmar}.").why).toBe("gives its words")
})

it("calls a demonym what it is", () => {
  expect(said("The {Russian} jets came.", { kind: "demonym" }).why).toBe("speaks of it in passing")
})

it("weighs what says more above what says less", () => {
  const better: readonly [string, Around?][] = [
    ["{Rosatom}, a state company, builds plants."],
    ["{Rosatom} builds plants."],
    ["Plants are built by {Rosatom} too."],
    ["Plants are built by {it} too.", { kind: "descriptor" }],
    ["Plants are built by {Russian} men.", { kind: "demonym" }]
  ]
  const weights = better.map(([marked, around]) => said(marked, around).weight)
  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  expect(new Set(weights).size).toBe(weights.length)
})

it("weighs a lead, and a name that comes back, a little more", () => {
  const marked = "Plants are built by {Rosatom}, or Rosatom pays."
  const { text, span } = spanned(marked)
  const again = {
    start: text.lastIndexOf("Rosatom"),
    end: text.lastIndexOf("Rosatom") + 7,
    kind: "name" as const
  }
  const once = said(marked).weight
  expect(said(marked, { isLead: true }).weight).toBeGreaterThan(once)
  expect(
    aboutness(text, [{ ...span, kind: "name" }, again], { isLead: false, isPerson: false }).weight
  ).toBeGreaterThan(once)
})

it("never weighs more than one byte holds", () => {
  const text = "Gen. Davis, a man, said Davis is a man. ".repeat(20)
  const mentions = [...text.matchAll(/Davis/g)].map(({ index }): MentionInPassage => ({
    start: index,
    end: index + 5,
    kind: "name"
  }))
  expect(aboutness(text, mentions, { isLead: true, isPerson: true }).weight).toBe(255)
})

describe("a passage is about what a country does", () => {
  it.each(["{Western} nations imposed sanctions.", "The {Indian} national security advisor came."])(
    "whose people act for it: “%s”",
    (marked) => expect(said(marked, { kind: "demonym", isPerson: false }).why).toBe("is about what it does")
  )

  it.each(["{Russian}-made jets are used.", "{Russian} jets came with officials."])(
    "but not where only its things are named: “%s”",
    (marked) => expect(said(marked, { kind: "demonym", isPerson: false }).why).toBe("speaks of it in passing")
  )

  it("but not where it is what somebody else visits", () => {
    expect(said("The junta boss has visited {Russia} three times.", { isPerson: false }).why).toBe("names it")
  })
})
