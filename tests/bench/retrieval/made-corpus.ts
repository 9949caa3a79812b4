import { cpSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { projectRoot } from "../bench-run"
import { makeArticle } from "./made-articles"

/** The file of a made-up article in its folder. */
export const nameOf = (i: number) => `made-${String(i).padStart(6, "0")}.txt`

/** Fills a folder with made-up articles and the gazetteer of the seeds; gives the bytes of the texts. */
export function writeMadeCorpus(
  folder: string,
  {
    articles,
    names,
    seed
  }: { readonly articles: number; readonly names: readonly string[]; readonly seed: number }
): number {
  cpSync(join(projectRoot, "seeds/gazetteer"), join(folder, "gazetteer"), { recursive: true })
  let bytes = 0
  for (let i = 0; i < articles; i++) {
    const text = makeArticle(names, seed + i)
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, nameOf(i)), text)
  }
  return bytes
}
