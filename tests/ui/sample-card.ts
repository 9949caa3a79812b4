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
  if (start < 0 || at < 0) throw new Error(`no such words in ${file}`)
  const mentions = [{ start: at, end: at + name.length }]
  return {
    file,
    start,
    end: start + text.length,
    text,
    mentions,
    links: [],
    ...known(file),
    lang: "en",
    why: "names him"
  }
}

function known(file: string) {
  const found = about[file]
  if (!found) throw new Error(`nothing is known about ${file}`)
  return found
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
      topicLang: "en",
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
  timeline: [
    {
      date: "2022-09-05",
      precision: "day",
      what: "Min Aung Hlaing was on a visit to Russia, his second in less than two months.",
      whatLang: "en",
      isNewer: false,
      passage: passage(
        irrawaddy,
        "Russia has been the only country that welcomed Min Aung Hlaing after his coup.",
        name
      )
    },
    {
      date: "2024-07-01",
      precision: "month",
      what: "Ajit Doval, the Indian national security advisor, visited Min Aung Hlaing.",
      whatLang: "en",
      isNewer: true,
      passage: passage(irrawaddy, "visited junta boss Min Aung Hlaing in Naypyitaw this month", name)
    }
  ],
  related: [
    {
      entity: "ajit-doval",
      name: "Ajit Doval",
      type: "person",
      passage: passage(
        irrawaddy,
        "The Indian national security advisor Ajit Doval visited junta boss Min Aung Hlaing in Naypyitaw this month.",
        "Ajit Doval"
      )
    }
  ],
  articles: [{ file: kremlin, start: 0, end: 80, lang: "en", ...known(kremlin) }],
  coverage: { articles: 5, from: "2022-07-12", to: "2025-03-05", sources: 2, undated: 2 },
  pageDate: null,
  reason: "the full name stands in the text"
}
