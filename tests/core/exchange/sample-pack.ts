import { readArticle } from "../../../src/core/article/read-article"
import { extendPack } from "../../../src/core/corpus/extend-pack"
import type { PackLabel } from "../../../src/core/exchange/pack-label"
import { makePack } from "../../../src/core/exchange/make-pack"
import { encodePack, type PackContents } from "../../../src/core/pack/encode"
import { openPack, type Pack } from "../../../src/core/pack/open"
import { openCorpus } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"

/** The pack of the seeds. */
export const bundled = openCorpus(undefined).pack

export const words =
  "June 3, 2023\n\nRosatom director Alexey Likhachev received Min Aung Hlaing on Saturday. " +
  "Min Aung Hlaing praised a zirconium laboratory that nobody else had mentioned.\n\n" +
  "Vladimir Putin received Min Aung Hlaing the next day, and Vladimir Putin said little."

export const label: PackLabel = {
  id: "0b0e7d7e-1f2a-4c52-9d5e-52b2a1b6f001",
  revision: 1,
  name: "Reactors",
  author: "Aye Chan",
  made: "2026-11-22"
}

export const opened = (contents: PackContents): Pack => openPack(encodePack(contents, utf8), utf8)

/** The bundled pack with articles of a reader, by their files. */
export function readerPack(articles: Readonly<Record<string, string>>): Pack {
  const source = {
    source: { name: "The Morning Paper", because: "saved" },
    url: "https://news.example/1",
    zones: []
  }
  const read = Object.entries(articles).map(([file, text]) => readArticle(file, text, source).article)
  return opened(extendPack(bundled, { articles: read }))
}

/** A pack as a reader exports it, of one article unless others are named. */
export function packBytes(
  changed: Partial<PackLabel> = {},
  articles: Readonly<Record<string, string>> = { "saved/one": words }
): Uint8Array {
  const pack = readerPack(articles)
  return encodePack(makePack(pack, new Set(Object.keys(articles)), { ...label, ...changed }), utf8)
}

/** The contents of that pack, changed before they are written: made in malice. */
export function changedPack(change: (contents: PackContents) => PackContents): Uint8Array {
  const contents = makePack(readerPack({ "saved/one": words }), new Set(["saved/one"]), label)
  return encodePack(change(contents), utf8)
}
