import { expect, it } from "vitest"
import { openPack } from "../../../src/core/pack/open"
import { createDatedness } from "../../../src/core/retrieval/dated-passages"
import { buildFromFolder, DEFAULT_CORPUS } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"

const { bytes } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
if (!bytes) throw new Error("the seeds do not build")
const pack = openPack(bytes, utf8)

/** The row of the passage that holds some words. */
function rowOf(words: string): number {
  const row = pack.passages
    .rows()
    .findIndex(({ article, start, end }) => pack.articles.row(article).text.slice(start, end).includes(words))
  if (row < 0) throw new Error(`no passage says “${words}”`)
  return row
}

it("finds most in a passage that tells of several events, and nothing in one that tells of none", () => {
  const datedness = createDatedness(pack)
  expect(datedness(rowOf("despite a 2020 election victory"))).toBe(1)
  expect(datedness(rowOf("is likely to politicize the meeting"))).toBe(0)
})
