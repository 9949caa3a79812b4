import { contentsOf } from "../corpus/extend-pack"
import { joinPacks } from "../corpus/join-packs"
import type { PackContents } from "../pack/encode"
import type { Pack } from "../pack/open"
import { PACK_VERSION } from "../pack/schema"
import { labelRows, type PackLabel } from "./pack-label"

/** The articles of a pack that are in these files, with what is said of them and whom they name, as a pack of their own. */
export function makePack(pack: Pack, files: ReadonlySet<string>, label: PackLabel): PackContents {
  const contents = contentsOf(pack)
  const { articles, entities, mentions } = contents.tables
  const kept = articles.map(({ file }) => files.has(file))
  const named = new Set(
    mentions.flatMap(({ article, entity }) => (kept[article] === true ? [entities[entity]?.id] : []))
  )
  const part = joinPacks(
    [
      {
        contents,
        keepsArticle: ({ file }) => files.has(file),
        // Look-alikes of what is named are no use without those of everything else, which the bundled pack has.
        keepsEntity: ({ id, lookalike }) => lookalike === "no" && named.has(id)
      }
    ],
    [{ key: "format", value: String(PACK_VERSION) }, ...labelRows(label)]
  )
  return { ...part, tables: { ...part.tables, articles: part.tables.articles.map(withOwnName) } }
}

/** Where an article lay in the reader's corpus is nobody's business. */
function withOwnName<A extends { readonly file: string }>(article: A): A {
  return { ...article, file: article.file.split("/").at(-1) ?? article.file }
}
