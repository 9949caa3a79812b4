import { readdirSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"
import messages from "../../../assets/locales/en/messages.json"
import { createTexts } from "../../../src/ui/text/texts"
import { englishTexts, getEnglishMessage } from "../english-texts"

type Message = {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

const english = new Map<string, Message>(Object.entries(messages))
const keyFiles = filesUnder("src/ui/text", /text-keys\.ts$/)
const sources = filesUnder("src", /\.tsx?$/).filter((file) => !keyFiles.includes(file))
const manifests = filesUnder("manifest", /\.json$/)

function filesUnder(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`)
}

const read = (files: readonly string[]) => files.map((file) => readFileSync(file, "utf8")).join("\n")

/** Keys of the typed list, each with the names of its values in order. */
const typed = new Map(
  [
    ...keyFiles
      .map((file) => readFileSync(file, "utf8"))
      .join("\n")
      .matchAll(/readonly (\w+): \[(.*)\]/g)
  ].map(([, key = "", values = ""]) => [
    key,
    [...values.matchAll(/(\w+): string/g)].map(([, value = ""]) => value)
  ])
)
const inManifests = new Set([...read(manifests).matchAll(/__MSG_(\w+)__/g)].map(([, key = ""]) => key))

it("has a sentence for every key, and no sentence without one", () => {
  expect([...english.keys()].sort()).toEqual([...new Set([...typed.keys(), ...inManifests])].sort())
})

it("uses every sentence", () => {
  const quoted = new Set([...read(sources).matchAll(/["`](\w+)(?:"|\$\{plural)/g)].map(([, key]) => key))
  const isUsed = (key: string) => quoted.has(key) || quoted.has(key.replace(/(?:One|Other)$/, ""))
  expect([...english.keys()].filter((key) => !isUsed(key) && !inManifests.has(key))).toEqual([])
})

it("puts every value where its sentence wants it", () => {
  const wanted = [...typed].map(([key]) => {
    const { message = "", placeholders = {} } = english.get(key) ?? {}
    const contents = Object.entries(placeholders).map(([name, { content }]) => [content, name] as const)
    const named = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = ""]) => name.toLowerCase()))
    return [key, Object.fromEntries(contents), named]
  })
  const given = [...typed].map(([key, values]) => [
    key,
    Object.fromEntries(values.map((name, index) => [`$${String(index + 1)}`, name])),
    new Set(values)
  ])
  expect(wanted).toEqual(given)
})

it("words a sentence with its values", () => {
  expect(englishTexts.say("coverageDated", "5 articles", "July 2022")).toBe("5 articles, July 2022")
})

it("takes its language from the sentences and not from the browser", () => {
  const arabic = createTexts((key) => ({ language: "ar", direction: "rtl" })[key] ?? "")
  expect(arabic).toMatchObject({ locale: "ar", direction: "rtl" })
  expect(englishTexts).toMatchObject({ locale: "en-GB", direction: "ltr" })
})

it("can still say that a reload is needed when the extension is gone", () => {
  let gone = false
  const texts = createTexts((key, values) => {
    if (gone) throw new Error("Extension context invalidated.")
    return getEnglishMessage(key, values)
  })
  texts.say("popoverLooking")
  gone = true
  expect(texts.say("popoverOrphaned")).toContain("Reload")
  expect(texts.say("close")).toBe("Close")
})
