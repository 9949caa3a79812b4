import type { Pack } from "../../core/pack/open"
import { sectionNames, tableNames } from "../../core/pack/schema"

/** What the bytes of a pack are spent on, largest first: all of it, and for each article. */
export function sizeReport(pack: Pack): string {
  const articles = Math.max(1, pack.articles.length)
  const offsets = wordsOf(pack.section("stringOffsets").bytes)
  const texts = new Set(
    Array.from({ length: pack.articles.length }, (_, row) => pack.articles.cell(row, "text"))
  )
  const ofTexts = [...texts].reduce((sum, id) => sum + (offsets[id + 1] ?? 0) - (offsets[id] ?? 0), 0)
  const sections = sectionNames.flatMap((name) => {
    const { length } = pack.section(name).bytes
    const table = tableNames.find((one) => one === name)
    if (name !== "stringBytes")
      return [{ name: String(name), bytes: length, rows: table ? pack[table].length : null }]
    return [
      { name: "texts of articles", bytes: ofTexts, rows: texts.size },
      { name: "other strings", bytes: length - ofTexts, rows: pack.strings - texts.size }
    ]
  })
  const all = sections.reduce((sum, { bytes }) => sum + bytes, 0)
  const rows = [...sections.toSorted((a, b) => b.bytes - a.bytes), ...totals(all, ofTexts)]
  const lines = rows.map(({ name, bytes, rows: count }) =>
    [
      name.padEnd(20),
      String(bytes).padStart(12),
      (bytes / articles).toFixed(1).padStart(14),
      (count === null ? "" : (count / articles).toFixed(1)).padStart(17)
    ].join("")
  )
  const head = `${"".padEnd(20)}${"bytes".padStart(12)}${"an article".padStart(14)}${"rows an article".padStart(17)}`
  return `${[head, ...lines].map((line) => line.trimEnd()).join("\n")}\n`
}

function totals(all: number, ofTexts: number) {
  return [
    { name: "all", bytes: all, rows: null },
    { name: "all but the texts", bytes: all - ofTexts, rows: null }
  ]
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
}
