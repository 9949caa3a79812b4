import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { Evidence } from "../model"
import { publishedOf } from "../pack/days"
import { risRecord } from "./ris"
import { textFragmentUrl } from "./text-fragment"

/** What a passage can be cited by, beside its own words. */
export type PassageCitation = {
  readonly ris: string
  /** Where the article was published, at these words; null where the corpus does not know. */
  readonly originalUrl: string | null
}

/** The citation of words of an article; null where the corpus has no such words. */
export function citePassage({ pack }: LoadedCorpus, { file, start, end }: Evidence): PassageCitation | null {
  const article = pack.articles.rows().find((row) => row.file === file)
  const text = article?.text.slice(start, end) ?? ""
  if (!article || text === "") return null
  const { title, source, language, url } = article
  const originalUrl = url === "" ? null : textFragmentUrl(url, text)
  const ris = risRecord({
    title,
    source: source === "" ? null : source,
    published: publishedOf(pack, article),
    lang: language === "und" ? null : language,
    url: url === "" ? null : url,
    text
  })
  return { ris, originalUrl }
}
