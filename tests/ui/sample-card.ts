import { readFileSync } from "node:fs"
import type { Card, Passage } from "../../src/core/card"

const kremlin = "001_f974205e83e0cc87.txt"
const irrawaddy = "002_b043efbe3f31b4c6.txt"
const aljazeera = "003_2e5acd54a31582bb.txt"

const about: Record<string, Pick<Passage, "published" | "source" | "title">> = {
  [kremlin]: {
    published: { date: "2025-03-05", precision: "day", stated: true },
    source: "AP",
    title: "Putin receives the head of Myanmar's military government"
  },
  [irrawaddy]: {
    published: { date: "2024-07-30", precision: "day", stated: true },
    source: null,
    title: "Russian ambassador meets deputy junta boss"
  },
  [aljazeera]: {
    published: { date: "2022-07-12", end: "2022-07-18", precision: "range", stated: false },
    source: null,
    title: "Russia, a backer of Myanmar's military"
  }
}

/** A passage of the seeds with a name set off; fails where the seeds do not say that. */
function passage(file: string, text: string, name: string): Passage {
  const start = readFileSync(`seeds/${file}`, "utf8").indexOf(text)
  const at = text.indexOf(name)
  const known = about[file]
  if (start < 0 || at < 0 || !known) throw new Error(`no such words in ${file}`)
  const mentions = [{ start: at, end: at + name.length }]
  return { file, start, end: start + text.length, text, mentions, ...known, lang: "en", why: "names him" }
}

const name = "Min Aung Hlaing"

export const sampleCard: Card = {
  entity: "min-aung-hlaing",
  name,
  type: "person",
  nativeNames: [
    { lang: "my", text: "မင်းအောင်လှိုင်" },
    { lang: "ru", text: "Мин Аун Хлайн" }
  ],
  who: passage(
    kremlin,
    "Gen. Min Aung Hlaing was on his fourth trip to Russia since his army seized power",
    name
  ),
  passages: [
    passage(
      irrawaddy,
      "Russia has been the only country that welcomed Min Aung Hlaing after his coup.",
      name
    ),
    passage(aljazeera, "while Min Aung Hlaing has made several trips to Russia since the coup", name),
    passage(irrawaddy, "China and India have not invited Min Aung Hlaing for an official visit", name),
    passage(aljazeera, "with Min Aung Hlaing vowing to “exterminate” army opponents", name),
    passage(irrawaddy, "visited junta boss Min Aung Hlaing in Naypyitaw this month", name)
  ],
  since: [
    passage(kremlin, "Ming Aung Hlaing emphasized his military government's support", "Ming Aung Hlaing")
  ],
  claims: [
    {
      topic: "Whether Vladimir Putin has received him",
      statements: [
        passage(aljazeera, "while Min Aung Hlaing has made several trips to Russia since the coup", name),
        passage(
          irrawaddy,
          "Russia has been the only country that welcomed Min Aung Hlaing after his coup.",
          name
        )
      ]
    }
  ],
  coverage: { articles: 5, from: "2022-07-12", to: "2025-03-05" },
  reason: "the full name stands in the text"
}
