import { expect, it } from "vitest"
import { hasOtherGivenName } from "../../../src/core/linking/given-names"
import { spanned } from "./spans"

function isOther(marked: string, name: string): boolean {
  const { text, span } = spanned(marked)
  return hasOtherGivenName(text, span, name)
}

it.each([
  ["Mikhail {Putin} works at Gazprom", "Vladimir Putin"],
  ["with Yekaterina {Putin} in 2002", "Vladimir Putin"],
  ["грамота за подписью Андрея {Шойгу}", "Sergei Shoigu"],
  ["Ирине {Шойгу} вручили приз", "Sergei Shoigu"],
  ["A. {Shoigu} (Tuva) won bronze", "Sergei Shoigu"],
  ["судья А. Б. {Путин}", "Vladimir Putin"],
  ["{Shoigu}, Larisa, sat in the Duma", "Sergei Shoigu"],
  ["слесарь {Путин} Игорь из Твери", "Vladimir Putin"],
  ["{Путин} Игорь Александрович", "Vladimir Putin"]
])("finds somebody else of that surname in “%s”", (marked, name) => {
  expect(isOther(marked, name)).toBe(true)
})

it.each([
  ["{Putin} said so", "Vladimir Putin"],
  ["President {Putin} said so", "Vladimir Putin"],
  ["Vladimir {Putin} said so", "Vladimir Putin"],
  ["V. V. {Putin} said so", "Vladimir Putin"],
  ["В. {Путин} сказал", "Vladimir Putin"],
  ["he told Roman. {Putin} nodded", "Vladimir Putin"],
  ["leaving the U.S. {Putin} flew on", "Vladimir Putin"],
  ["selon M. {Andrews}", "Tom Andrews"],
  ["Генералу {Шойгу} вручили", "Sergei Shoigu"],
  ["{Putin}, Alexander Lukashenko and others", "Vladimir Putin"],
  ["принял {Путин} Александра Лукашенко", "Vladimir Putin"],
  ["{Путин} Владимир из Ленинграда", "Vladimir Putin"],
  ["Roman {Min Aung Hlaing}", "Min Aung Hlaing"]
])("finds nobody else in “%s”", (marked, name) => {
  expect(isOther(marked, name)).toBe(false)
})
