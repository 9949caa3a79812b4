import { expect, it } from "vitest"
import { isSaidToBeAThing } from "../../../src/core/linking/apposition"
import { spanned } from "./spans"

function isThing(marked: string): boolean {
  const { text, span } = spanned(marked)
  return isSaidToBeAThing(text, span)
}

it.each([
  "The {Sagaing}, a teak dinghy built in 1931, won",
  "six postcards of the {Kremlin}, a supper club in Blackpool",
  "We had coffee at noon. {Rangoon}, her old tomcat, slept",
  "{Burma} – a schooner with two masts – sank",
  "a cat called {Burma} was found",
  "a tavern in Duluth called {Moscow} on the Lake",
  "The {Rangoon} was a British cargo vessel",
  "{Dawei} is one of the last coal-fired steamers",
  "In May {Burma} was torpedoed off Malta",
  "{Sagaing} was launched in 1926 at Leith",
  "the {Singapore} ran aground",
  "the tall ship {Moscow}, under tow",
  "{Rusia}, su yegua, descansa",
  "los marineros de la {China}, la taberna del muelle, cantan",
  "« Le {Kremlin} », un bar de nuit, ferme",
  "Der {Kreml}, eine Kneipe im Hafen, schließt",
  "eine Katze namens {Birma}",
  "{Москва}, рыжая кошка, спит",
  "лошадь по кличке {Россия}"
])("finds something that is called after a place in “%s”", (marked) => {
  expect(isThing(marked)).toBe(true)
})

it.each([
  "In {Moscow}, a hotel burned down",
  "In {Moscow}, a bar in the centre burned down",
  "Near the {Kremlin}, a bar with a view opened",
  "in the suburbs of {Yangon}, a hotel in flames",
  "{Russia}, a friend of the junta, said",
  "{Moscow}, a ferry leaves daily",
  "a country called {Burma}",
  "They met in a bar. A country called {Burma} was far away",
  "{Singapore} was one of the first to send a cargo ship",
  "{Russia} was requisitioning lorries",
  "{Myanmar} is a country without a frigate",
  "In {Yangon} was launched a campaign",
  "En {Rusia}, un bar de copas cierra",
  "В {Москве}, кафе на набережной закрылось",
  "{Yangon}, the largest city"
])("leaves the place in “%s”", (marked) => {
  expect(isThing(marked)).toBe(false)
})
