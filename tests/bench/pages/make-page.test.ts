import { expect, it } from "vitest"
import { makePage, type PageNames } from "./make-page"

const names: PageNames = { en: ["Min Aung Hlaing", "R&D Corporation"], ru: ["Путин"], my: ["မင်းအောင်လှိုင်"] }
const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)?.[1] ?? ""
const textNodesOf = (html: string) =>
  bodyOf(html)
    .split(/<[^>]+>/)
    .filter((text) => text !== "")
    .map((text) => text.replaceAll("&lt;", "<").replaceAll("&amp;", "&"))

it("writes the same page for the same seed", () => {
  expect(makePage({ seed: 7, units: 5_000, names })).toBe(makePage({ seed: 7, units: 5_000, names }))
})

it("writes another page for another seed", () => {
  expect(makePage({ seed: 7, units: 5_000, names })).not.toBe(makePage({ seed: 8, units: 5_000, names }))
})

it.each([1, 200, 10_000, 100_000])("writes %i units of text", (units) => {
  expect(textNodesOf(makePage({ seed: 1, units, names })).join("")).toHaveLength(units)
})

it("closes what it opens", () => {
  const open: string[] = []
  for (const [, end, tag = ""] of bodyOf(makePage({ seed: 3, units: 20_000, names })).matchAll(
    /<(\/?)(\w+)[^>]*>/g
  )) {
    if (end === "") open.push(tag)
    else expect(open.pop()).toBe(tag)
  }
  expect(open).toEqual([])
})

it("has as many text nodes and names as a page of news", () => {
  const nodes = textNodesOf(makePage({ seed: 1, units: 100_000, names }))
  const named = nodes.join("").match(/Min Aung Hlaing|R&D Corporation|Путин|မင်းအောင်လှိုင်/g) ?? []
  expect(nodes.length / 100).toBeGreaterThan(22)
  expect(nodes.length / 100).toBeLessThan(28)
  expect(named.length / 100).toBeGreaterThan(3)
  expect(named.length / 100).toBeLessThan(6)
})

it("plants names of other scripts in sentences of their own", () => {
  const paragraphs = bodyOf(makePage({ seed: 1, units: 100_000, names })).match(/<p>.*?<\/p>/g) ?? []
  const withRussian = paragraphs.filter((paragraph) => paragraph.includes("Путин"))
  expect(withRussian).not.toEqual([])
  expect(withRussian.filter((paragraph) => paragraph.includes("Min Aung Hlaing"))).toEqual([])
})
