import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buildPackFile, USUALLY_AT_ONCE } from "../../../src/node/corpus/build-pack-file"
import { writeMadeCorpus } from "../retrieval/made-corpus"

/** A pack of so many made-up articles: its file, and an empty folder for what is made of it. Both go afterwards. */
export type MadePack = { readonly file: string; readonly folder: string; readonly articles: number }

/** Builds a pack as the command line does, for as long as `use` runs. */
export async function withMadePack<T>(
  made: { readonly articles: number; readonly names: readonly string[]; readonly seed: number },
  use: (pack: MadePack) => Promise<T>
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), "backgrounder-bench-"))
  try {
    const [corpus, file, folder] = [join(home, "corpus"), join(home, "made.pack"), join(home, "out")]
    writeMadeCorpus(corpus, made)
    buildPackFile(corpus, file, { atOnce: USUALLY_AT_ONCE, keepGoing: true })
    return await use({ file, folder, articles: made.articles })
  } finally {
    rmSync(home, { recursive: true })
  }
}
