import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { projectRoot } from "../bench-run"
import { drawPanels } from "../chart/draw-panels"
import { countReached, describeRun, nameReached, targetsOf, type PartReport } from "./bench-report"
import { betweenMarks, markdownTable } from "./markdown-table"

const published = join(projectRoot, "tests/bench/figures")
const readme = join(projectRoot, "README.md")

/** Writes the picture in both themes and the figures behind it, without the details, into a folder. */
export async function writePicture(reports: readonly PartReport[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const panels = reports.flatMap(({ panels }) => panels)
  if (panels.length > 0) {
    for (const theme of ["light", "dark"] as const) {
      writeFileSync(join(folder, `cost-${theme}.svg`), `${drawPanels(panels, theme)}\n`)
    }
  }
  const figures = { targets: targetsOf(reports), parts: reports.map(({ details: _, ...part }) => part) }
  const file = join(folder, "bench.json")
  writeFileSync(file, await layOut(file, JSON.stringify(figures)))
}

/** In the form that the project's files have, which a check asks of them. */
async function layOut(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file })
}

/** Puts picture and figures where the README shows them, and the table of targets into the README itself. */
export async function publish(reports: readonly PartReport[]): Promise<void> {
  await writePicture(reports, published)
  const targets = targetsOf(reports)
  const lines = targets.map((row) => [row.what, row.target, row.measured, nameReached(row)])
  const table = markdownTable([["what", "target", "measured", "reached"], ...lines])
  const text = `${describeRun(reports)} ${countReached(targets)}; “?” is what was not run, or cannot be told.\n\n${table}`
  writeFileSync(readme, await layOut(readme, betweenMarks(readFileSync(readme, "utf8"), text)))
}
