import { incline, inclineLastname } from "lvovich"
import type { Declension } from "../../core/curation/gazetteer-schema"

const cases = ["genitive", "dative", "accusative", "instrumental", "prepositional"] as const
type Case = (typeof cases)[number]

/**
 * The other case forms of a Russian spelling of a person's name, without repeats and without the name itself. A name of
 * one word is a surname, of two a first name and a surname, of three has the patronymic between them; where only the
 * last word declines, as in names that are not Russian, the words before it stay as they are.
 */
export function declineRussian(name: string, declension: Declension): readonly string[] {
  const declined = cases.map((one) =>
    declension === "last-word" ? declineLastWord(name, one) : declineName(name, declension, one)
  )
  return [...new Set(declined)].filter((form) => form !== name)
}

function declineLastWord(name: string, one: Case): string {
  const start = name.lastIndexOf(" ") + 1
  return name.slice(0, start) + inclineLastname(name.slice(start), one, "male")
}

function declineName(name: string, gender: "male" | "female", one: Case): string {
  const words = name.split(" ")
  const last = words.pop() ?? ""
  const [first, middle] = words
  const declined = incline({ ...(first && { first }), ...(middle && { middle }), last, gender }, one)
  return [declined.first, declined.middle, declined.last].filter(Boolean).join(" ")
}
