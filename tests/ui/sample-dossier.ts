import type { Dossier } from "../../src/core/dossier"
import { sampleCard } from "./sample-card"

const { entity, name, type, nativeNames, who, coverage, passages, timeline, claims, related } = sampleCard
const [doval] = related
if (!doval) throw new Error("the sample card has somebody related")

/** The dossier of whom the sample card is about. */
export const sampleDossier: Dossier = {
  entity,
  name,
  type,
  nativeNames,
  who,
  coverage,
  passages: passages.slice(0, 2),
  passageCount: 27,
  timeline,
  claims,
  related: [
    { ...doval, closeness: 1 },
    { ...doval, entity: "soe-win", name: "Soe Win", closeness: 0.5 },
    { ...doval, entity: "naypyitaw", name: "Naypyitaw", type: "place", closeness: 0.25 }
  ],
  ties: [
    { one: 0, other: 2 },
    { one: 1, other: 2 }
  ],
  names: {
    written: [
      { text: "Min Aung Hlaing", kind: "name", count: 16 },
      { text: "junta boss", kind: "descriptor", count: 2 }
    ],
    known: [
      { lang: "en", names: ["Min Aung Hlaing", "Ming Aung Hlaing"] },
      { lang: "ru", names: ["Мин Аун Хлайн"] }
    ]
  }
}
