import { expect, it } from "vitest"
import { sectionNames } from "../../../src/core/pack/schema"
import { sizeReport } from "../../../src/node/report/size-report"
import { seedsCorpus } from "../../core/seeds-corpus"

it("tells where every byte of the sections is, largest first", () => {
  const { pack } = seedsCorpus
  const rows = sizeReport(pack)
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => Number(/^.{20} *(\d+)/.exec(line)?.[1]))
  const [all, butTexts] = rows.slice(-2)
  const parts = rows.slice(0, -2)
  const texts = pack.articles.rows().reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  expect(parts).toEqual(parts.toSorted((a, b) => b - a))
  expect(parts.reduce((sum, bytes) => sum + bytes, 0)).toBe(all)
  expect(all).toBe(sectionNames.reduce((sum, name) => sum + pack.section(name).bytes.length, 0))
  expect(butTexts).toBe((all ?? 0) - texts)
})
