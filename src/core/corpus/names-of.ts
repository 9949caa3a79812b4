import type { EntityNames } from "../dossier"
import type { MentionKind } from "../model"
import type { Pack } from "../pack/open"

/** How an entity is written, by its row: in the articles, and in the languages in which it is looked for on pages. */
export function namesOf(pack: Pack, entity: number): EntityNames {
  return { written: writtenIn(pack, entity), known: knownNames(pack, entity) }
}

function writtenIn(pack: Pack, entity: number): EntityNames["written"] {
  const written = new Map<string, { text: string; kind: MentionKind; count: number }>()
  for (let row = 0; row < pack.mentions.length; row++) {
    if (pack.mentions.cell(row, "entity") !== entity) continue
    const { article, start, end, kind } = pack.mentions.row(row)
    // A line of the article may end inside a name.
    const text = pack.articles.row(article).text.slice(start, end).replaceAll(/\s+/g, " ")
    const known = written.get(text)
    written.set(text, { text, kind, count: (known?.count ?? 0) + 1 })
  }
  return [...written.values()].toSorted(
    (a, b) =>
      Number(b.kind === "name") - Number(a.kind === "name") || b.count - a.count || (a.text < b.text ? -1 : 1)
  )
}

function knownNames(pack: Pack, entity: number): EntityNames["known"] {
  const names = new Map<string, string[]>()
  for (let row = 0; row < pack.forms.length; row++) {
    if (pack.forms.cell(row, "entity") !== entity) continue
    const { language, text, kind, inflectionOf } = pack.forms.row(row)
    if (kind !== "name" || inflectionOf !== null || language === "und") continue
    const known = names.get(language) ?? []
    if (!known.includes(text)) names.set(language, [...known, text])
  }
  return [...names].map(([lang, names]) => ({ lang, names }))
}
