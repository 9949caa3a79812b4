import type { LoadedCorpus } from "../../core/corpus/loaded-corpus"
import { articleLines } from "./article-lines"
import { entityLines } from "./entity-lines"
import { claimLines, eventLines } from "./event-lines"
import { unsureLines } from "./unsure-lines"

/**
 * A pack as a report for an editor: what was recognised, left out, inferred and said by an editor, and of what the
 * builder is not sure. Everything that `inspect --format json` says is in it, in the order in which a person checks it.
 */
export function packReport(corpus: LoadedCorpus): string {
  const { pack } = corpus
  const lines = [
    ...pack.articles.rows().flatMap((_, article) => [...articleLines(corpus, article), ""]),
    ...entityLines(pack),
    "",
    ...eventLines(pack),
    "",
    ...claimLines(pack),
    "",
    ...unsureLines(pack)
  ]
  return `${lines.join("\n")}\n`
}
