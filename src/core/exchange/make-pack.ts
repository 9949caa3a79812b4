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
    mentions.flatMap(({ article, entity }) => (kept[article] === true ? [entities[entity]?.id ?? ""] : []))
  )
  return cutPack(contents, { files, entities: named }, label)
}

/** What of a pack is to be a part of it: the articles in these files, and what is said of these entities in them. */
export type Cut = { readonly files: ReadonlySet<string>; readonly entities: ReadonlySet<string> }

/** A part of a pack as a pack of its own. */
export function cutPack(contents: PackContents, wanted: Cut, label: PackLabel): PackContents {
  const part = partOf(contents, wanted, label)
  return { ...part, tables: { ...part.tables, articles: part.tables.articles.map(withOwnName) } }
}

/** The same with the files named as they were, of which further parts can be cut. */
export function partOf(contents: PackContents, wanted: Cut, label: PackLabel): PackContents {
  return joinPacks(
    [
      {
        contents,
        keepsArticle: ({ file }) => wanted.files.has(file),
        // Look-alikes of what is named are no use without those of everything else, which the bundled pack has.
        keepsEntity: ({ id, lookalike }) => lookalike === "no" && wanted.entities.has(id)
      }
    ],
    packRows(label)
  )
}

/** What a pack of this label says of itself. */
export function packRows(label: PackLabel) {
  return [{ key: "format", value: String(PACK_VERSION) }, ...labelRows(label)]
}

/** Where an article lay in the reader's corpus is nobody's business. */
function withOwnName<A extends { readonly file: string }>(article: A): A {
  return { ...article, file: article.file.split("/").at(-1) ?? article.file }
}
