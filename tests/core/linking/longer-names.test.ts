import { describe, expect, it } from "vitest"
import { isPartOfLongerName } from "../../../src/core/linking/longer-names"

/** Looks at the part of a text that stands in brackets. */
function isPart(marked: string): boolean {
  const start = marked.indexOf("[")
  const text = marked.replace(/[[\]]/g, "")
  return isPartOfLongerName(text, { start, end: marked.indexOf("]") - 1 })
}

describe("a place is only a part of another name", () => {
  it.each([
    ["of a street", "los vecinos de la calle [Moscú] protestan"],
    ["of an avenue with articles", "avenida de las [Naciones Unidas], 12"],
    ["of a French street", "Chat perdu rue de [Moscou], Paris 8e"],
    ["of a Vietnamese street", "quán ở đường [Moskva] đông khách"],
    ["of a Burmese language", "[ရုရှား]ဘာသာ သင်တန်း"],
    ["of a Chinese bank", "她在[曼谷]銀行上班"],
    ["of a Chinese breed of cats", "[俄羅斯]藍貓怕生"],
    ["of a film's title", "Se proyecta «Desde [Rusia] con amor». Entrada libre."],
    ["of a French film's title", "Cinéma. « Bons baisers de [Russie] » ressort en copie neuve."],
    ["of a house", "a room at the [Bangkok] Hotel"],
    ["of a house with a possessive", "the [Bangkok] Hotel’s squid"],
    ["of a Chinese language", "她会说[缅甸]语"],
    ["of a locale", "set the language to en-[US] first"],
    ["of a dish", "Then [Singapore] noodles, which no one there has heard of"]
  ])("%s", (_, text) => expect(isPart(text)).toBe(true))
})

describe("a place is itself", () => {
  it.each([
    ["in a capital", "las calles de [Moscú] estaban vacías"],
    ["behind a word that only ends like a street", "dans la verrue de [Moscou]"],
    ["in words that somebody said", "El ministro dijo: «Volvemos a [Rusia] mañana»"],
    ["in a quotation far from any film", "He called it “A gift to [Russia] and its friends” on Monday"],
    ["before a Chinese profession", "一位[新加坡]银行家说"],
    ["before a Chinese agency", "[仰光]路透社记者"],
    ["before Chinese words on language", "[缅甸]语言学家说"],
    ["behind another country and a hyphen", "the Thai-[Myanmar] border"],
    ["before a Burmese case sign", "[ရုရှား]နိုင်ငံသို့ သွားသည်"]
  ])("%s", (_, text) => expect(isPart(text)).toBe(false))
})
