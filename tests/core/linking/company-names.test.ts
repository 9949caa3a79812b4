import { expect, it } from "vitest"
import { lendsItsName } from "../../../src/core/linking/company-names"
import { spanned } from "./spans"

function lends(marked: string): boolean {
  const { text, span } = spanned(marked)
  return lendsItsName(text, span)
}

it.each([
  "the final at {Rosatom} Arena tonight",
  "{Reuters} Events runs a conference",
  "корпоративная газета «Страна {Росатом}» вышла",
  'корпоративная газета "Страна {Росатом}" сообщала',
  "«{Росатом} Инфраструктурные решения» строит порт",
  "the channel “Planet {Rosatom}”"
])("finds that something else is called so in “%s”", (marked) => {
  expect(lends(marked)).toBe(true)
})

it.each([
  "{Rosatom} builds it",
  "{Rosatom} Director General Alexei Likhachev said",
  "госкорпорация «{Росатом}» сообщила",
  'сообщила госкорпорация "{Росатом}" в Telegram',
  "он сказал: «{Росатом} готов»",
  "“{Rosatom} Is Ready To Build,” it said",
  "the hall of {Reuters}"
])("leaves the company in “%s”", (marked) => {
  expect(lends(marked)).toBe(false)
})
