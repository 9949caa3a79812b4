import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { languages } from "../../../src/core/settings/settings"
import { sayFrom } from "../../../src/core/wording/catalogue"
import { readCatalogue } from "../../../src/core/wording/read-catalogue"
import { pluralForm } from "../../../src/core/wording/plural-form"
import { createTexts } from "../../../src/ui/text/texts"

type Messages = Readonly<
  Record<string, { readonly message: string; readonly placeholders?: Readonly<Record<string, unknown>> }>
>

const spoken = languages.filter((language) => language !== "browser")
const messagesOf = (language: string) =>
  JSON.parse(readFileSync(`assets/locales/${language}/messages.json`, "utf8")) as Messages
const english = messagesOf("en")

/** The beginnings of keys that English has in two forms. */
const counted = Object.keys(english).flatMap((key) => {
  const beginning = /^(.+)Other$/.exec(key)?.[1] ?? ""
  return `${beginning}One` in english ? [beginning] : []
})

/** The forms that a language has for numbers up to a thousand and for fractions. */
function formsOf(locale: string): readonly string[] {
  const numbers = [0.5, ...Array.from({ length: 1001 }, (_, i) => i)]
  return [...new Set(numbers.map((number) => pluralForm(locale, number)))]
}

const valuesIn = (message: string) =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name = ""]) => name.toLowerCase()).toSorted()

describe.each(spoken)("the interface in %s", (language) => {
  const messages = messagesOf(language)
  const catalogue = readCatalogue(messages)
  const locale = sayFrom(catalogue, "language", [])

  it("has a sentence for every key of the English one, in every form that its numbers want, and no other", () => {
    const inForms = new Set(counted.flatMap((beginning) => [`${beginning}One`, `${beginning}Other`]))
    const wanted = [
      ...Object.keys(english).filter((key) => !inForms.has(key)),
      ...counted.flatMap((beginning) => formsOf(locale).map((form) => `${beginning}${form}`))
    ]
    expect(Object.keys(messages).toSorted()).toEqual([...new Set(wanted)].toSorted())
  })

  it("puts the same values into its sentences", () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const pattern = english[key] ?? english[key.replace(/(?:One|Few|Many|Other)$/, "Other")]
      expect(valuesIn(message), key).toEqual(valuesIn(pattern?.message ?? ""))
      expect(
        valuesIn(message).filter((name) => !(name in placeholders)),
        key
      ).toEqual([])
    }
  })

  it("has a description that the stores take", () => {
    expect(sayFrom(catalogue, "extensionDescription", []).length).toBeLessThanOrEqual(132)
  })

  it("counts in all its forms", () => {
    const texts = createTexts((key, values) => sayFrom(catalogue, key, values))
    for (const count of [0, 1, 2, 5, 11, 21, 100]) expect(texts.count("article", count)).not.toBe("")
    expect(texts.locale).toBe(locale)
  })
})
