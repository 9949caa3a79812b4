import { groupBy } from "../group-by"
import type { Pack } from "../pack/open"
import { splitSentences } from "../text/sentences"
import { clusterSpellings, type NameCluster } from "./cluster-spellings"
import { proposeNames, type ProposedName } from "./propose-names"

/** A likely new name with the words around it in the first article that has it. */
export type Proposal = NameCluster & { readonly file: string; readonly context: string }

/** Context on each side of a name, in UTF-16 code units. */
const CONTEXT = 60

/** Likely names that the articles of a pack hold and its gazetteer lacks, commonest first. */
export function proposeFromPack(pack: Pack): Proposal[] {
  const passages = groupBy(pack.passages.rows(), ({ article }) => article)
  const mentions = groupBy(pack.mentions.rows(), ({ article }) => article)
  const firstIn = new Map<string, number>()
  const found = new Map<string, ProposedName>()
  pack.articles.rows().forEach(({ text }, article) => {
    const sentences = (passages.get(article) ?? []).flatMap((passage) => splitSentences(text, passage))
    for (const proposed of proposeNames(text, sentences, mentions.get(article) ?? [])) {
      const earlier = found.get(proposed.name)
      found.set(
        proposed.name,
        earlier ? { ...earlier, spans: [...earlier.spans, ...proposed.spans] } : proposed
      )
      if (!earlier) firstIn.set(proposed.name, article)
    }
  })
  const known = pack.entities.rows().flatMap(({ name, lookalike }) => (lookalike === "no" ? [name] : []))
  const names = [...found.values()].toSorted((a, b) => b.spans.length - a.spans.length)
  return clusterSpellings(names, known).map((cluster) => {
    const [name] = cluster.names
    const { file, text } = pack.articles.row(firstIn.get(name?.name ?? "") ?? 0)
    const [span] = name?.spans ?? []
    const context = span
      ? text.slice(Math.max(0, span.start - CONTEXT), span.end + CONTEXT).replace(/\s+/g, " ")
      : ""
    return { ...cluster, file, context }
  })
}
