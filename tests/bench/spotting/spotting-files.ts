import { readFileSync } from "node:fs"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import { packFile, type BenchRun } from "../bench-run"
import { bundle } from "../browser/bundle"
import { startPageServer, type PageServer, type Served } from "../browser/page-server"
import { namesToPlant } from "../gazetteer-names"
import { gazetteerOf } from "../matcher/gazetteers"
import { makePage } from "../pages/make-page"
import { textBlocksOf } from "../pages/text-blocks"
import { formCounts, pageUnits } from "../sizes"
import type { SpottingFiles } from "./contestants"

/** A page of no text to speak of, like the frame of an advertisement. */
export const tinyUnits = 100

export type SpottingServer = {
  readonly page: (units: number) => string
  readonly names: (forms: number) => string
  readonly worker: string
  /** `forms`: so many; null: those of the pack. */
  readonly files: (forms: number | null) => SpottingFiles
  readonly close: PageServer["close"]
}

/** Serves pages of all sizes, and the names of gazetteers of all sizes in the ways in which they are asked for. */
export async function serveSpotting({ corpus, seed }: BenchRun): Promise<SpottingServer> {
  const names = namesToPlant(corpus)
  const pages = [tinyUnits, ...pageUnits].map((units) => ({
    units,
    html: makePage({ seed, units, names })
  }))
  const texts = textBlocksOf(pages.find(({ units }) => units === 1_000_000)?.html ?? "")
  const files = new Map<string, Served>([
    ["/blank.html", { type: "text/html", body: "<!doctype html><title>Nothing</title>" }],
    ["/spot-worker.js", { type: "text/javascript", body: await bundle("spotting/spot-worker") }],
    ["/pack.bin", { type: "application/octet-stream", body: readFileSync(packFile) }]
  ])
  for (const { units, html } of pages) files.set(`/page-${units}.html`, { type: "text/html", body: html })
  for (const count of formCounts) {
    const forms = gazetteerOf(corpus, texts, { count, seed })
    const { buffer } = buildMatchingTable(forms)
    files.set(`/table-${count}.bin`, { type: "application/octet-stream", body: new Uint8Array(buffer) })
    files.set(`/own-${count}.json`, json(forms.map(({ own }) => own)))
    files.set(`/names-${count}.json`, json(forms.map(({ text }) => text)))
  }
  const server = await startPageServer(files)
  return {
    page: (units) => server.url(`/page-${units}.html`),
    names: (forms) => server.url(`/names-${forms}.json`),
    worker: server.url("/spot-worker.js"),
    files: (forms) => ({
      pack: server.url("/pack.bin"),
      resized:
        forms === null
          ? null
          : { table: server.url(`/table-${forms}.bin`), own: server.url(`/own-${forms}.json`) }
    }),
    close: server.close
  }
}

const json = (value: unknown): Served => ({ type: "application/json", body: JSON.stringify(value) })
