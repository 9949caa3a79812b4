import { loadCorpus } from "../../src/core/corpus/loaded-corpus"
import { openPack } from "../../src/core/pack/open"
import { buildFromFolder, DEFAULT_CORPUS } from "../../src/node/corpus/pack-file"
import { utf8 } from "../../src/node/text-coding"

const { bytes } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
if (!bytes) throw new Error("the seeds do not build")

/** The corpus of the seeds, built anew. */
export const seedsCorpus = loadCorpus(openPack(bytes, utf8))
