import { join } from "node:path"
import type { LoadedCorpus } from "../../src/core/corpus/loaded-corpus"

/** What every part of the bench is given. */
export type BenchRun = {
  readonly corpus: LoadedCorpus
  /** Fewer rounds and shorter patience: shows that all parts work, and the order of magnitude. */
  readonly isQuick: boolean
  /** A peer is stopped when one case has taken so long on the wall, in ms. */
  readonly peerLimitMs: number
  /** Also what takes minutes: a corpus of 100,000 articles. */
  readonly isLarge: boolean
  readonly seed: number
}

export const projectRoot = join(import.meta.dirname, "../..")
/** The product, and the same files with all hosts granted at install. */
export const productFolder = join(projectRoot, "build/chrome-mv3-prod")
export const testFolder = join(projectRoot, "build/chrome-mv3-test")
export const firefoxFolder = join(projectRoot, "build/firefox-mv3-test")
export const firefoxProduct = join(projectRoot, "build/firefox-mv3-prod")

/** The pack that the extension was built with; the one beside it may be newer. */
export const packFile = join(testFolder, "pack/seeds.bin")
