import { expect, it } from "vitest"
import { isNamesakeTown } from "../../../src/core/linking/namesake-towns"
import { spanned } from "./spans"

function isTown(marked: string): boolean {
  const { text, span } = spanned(marked)
  return isNamesakeTown(text, span)
}

it.each([
  "from {Burma}, Pennsylvania, to the country of that name",
  "a farm in {China}, Maine",
  "born in {Moscow}, Fayette County, Tennessee",
  "родился в {Москве}, Верхошижемского района",
  "автобус до посёлка {Москва} Кировской области",
  "в деревне {Индия} сгорел дом",
  "nach Klein {Moskau} hinter dem Bahnhof",
  "in Klein-{Moskau} scheint die Sonne",
  "gana alguien de Nueva {Singapur}",
  "隔壁「小{仰光}」賣"
])("finds a smaller place of that name in “%s”", (marked) => {
  expect(isTown(marked)).toBe(true)
})

it.each([
  "plants in {China}, Texas and Ohio",
  "offices in {Singapore}, Oregon or Utah",
  "talks with {Ukraine}, Georgia and Moldova",
  "{Moscow}, Washington and Beijing",
  "жители деревни {Мьянмы}",
  "в {Москве} Московской области нет",
  "Nueva {China}, viejos problemas",
  "kleine {China}-Vasen",
  "中小{中国}企业",
  "从小{缅甸}就"
])("leaves the place in “%s”", (marked) => {
  expect(isTown(marked)).toBe(false)
})
