import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { CardAsk } from "../../../src/core/card-ask"
import { firefoxFolder, projectRoot, testFolder } from "../bench-run"
import { openBrowser } from "../browser/open-browser"
import { openFirefox } from "../browser/open-firefox"
import { startPageServer, type Served } from "../browser/page-server"
import { heapOfBackground } from "../extension/chromium-memory"
import { backgroundMemory } from "../extension/firefox-rows"
import { informative, show, type BenchRow } from "../report/bench-row"
import { makePageWords } from "../retrieval/made-articles"
import { median } from "../statistics"
import type { MadePack } from "./made-pack"
import { withChromiumPage, withFirefoxPage, type OwnPage } from "./own-page"

/** Named in about every sixth of the articles. */
const entity = "vladimir-putin"
const cards = 15
const heapMb = 20_000

type Making = { readonly names: readonly string[]; readonly seed: number }
type Hosted = {
  readonly addMs: number
  /** Until the dossier stands with what was fetched. */
  readonly fetchMs: number
  readonly cardMs: number
  readonly memory: number
}
type Cut = { readonly files: ReadonlyMap<string, Served>; readonly shardMs: number }

/** A pack that is too large to be given to a browser, cut for a web host and read from there, in both browsers. */
export async function benchHosted(
  pack: MadePack,
  { names, seed }: Making
): Promise<{ readonly rows: readonly BenchRow[]; readonly details: unknown }> {
  const { articles } = pack
  const { files, shardMs } = cutPack(pack)
  const server = await startPageServer(files)
  const page = makePageWords(names, seed - 1)
  const read = (own: OwnPage) => readHosted(own, server.url("/manifest.json"), page)
  try {
    const [chromium, firefox] = [await inChromium(read), await inFirefox(read)]
    const of = `hosted pack of ${articles.toLocaleString("en")} articles`
    const shards = files.size - 2
    return {
      rows: [
        informative(`${of}, cut into ${shards} shards`, show(shardMs, "ms")),
        ...rowsOf(`Chromium, ${of}`, chromium, "memory of the background's scripts"),
        ...rowsOf(`Firefox, ${of}`, firefox, "memory of the process of all extensions")
      ],
      details: { articles, shards, shardMs, chromium, firefox }
    }
  } finally {
    await server.close()
  }
}

function cutPack({ file: pack, folder: out }: MadePack): Cut {
  const start = performance.now()
  const command = ["--import", "tsx", join(projectRoot, "src/node/cli.ts"), "shard", pack, out]
  execFileSync(process.execPath, [`--max-old-space-size=${heapMb}`, ...command], { cwd: projectRoot })
  const shardMs = performance.now() - start
  const type = "application/octet-stream"
  const files = readdirSync(out).map(
    (file) => [`/${file}`, { type, body: () => readFileSync(join(out, file)) }] as const
  )
  return { files: new Map<string, Served>(files), shardMs }
}

async function readHosted(own: OwnPage, address: string, text: string): Promise<Omit<Hosted, "memory">> {
  const { answer: look } = await own.ask("lookAtHosted", { address })
  if (look.status !== "sound") throw new Error(`The hosted pack is not sound: ${JSON.stringify(look)}`)
  const { answer, ms: addMs } = await own.ask("addHosted", { address, seen: look.manifest })
  if (answer.status !== "added") throw new Error(`It was not added: ${JSON.stringify(answer)}`)
  const { answer: dossier, ms: fetchMs } = await own.ask("fullerDossier", { entity, isFurther: false })
  if (!dossier || dossier.passageCount === 0) throw new Error("Nothing came from the host")
  const page = { lang: "en", title: "", evidence: { [entity]: 2 } }
  const ask: CardAsk = { entity, page, date: null, text, reason: "" }
  const times: number[] = []
  for (let i = 0; i < cards; i++) times.push((await own.ask("card", ask)).ms)
  return { addMs, fetchMs, cardMs: median(times) }
}

type Read = (own: OwnPage) => Promise<Omit<Hosted, "memory">>

async function inChromium(read: Read): Promise<Hosted> {
  const browser = await openBrowser(testFolder)
  try {
    const hosted = await withChromiumPage(browser, read)
    return { ...hosted, memory: await heapOfBackground(browser) }
  } finally {
    await browser.close()
  }
}

async function inFirefox(read: Read): Promise<Hosted> {
  const firefox = await openFirefox(firefoxFolder)
  try {
    return await withFirefoxPage(firefox, async (own) => ({
      ...(await read(own)),
      memory: await backgroundMemory(firefox)
    }))
  } finally {
    await firefox.close()
  }
}

function rowsOf(
  where: string,
  { addMs, fetchMs, cardMs, memory }: Hosted,
  what: string
): readonly BenchRow[] {
  return [
    informative(`${where}: its names fetched, checked, joined and stored`, show(addMs, "ms")),
    informative(`${where}: a shard fetched, checked, joined and stored`, show(fetchMs, "ms")),
    informative(`${where}: an answer for a card afterwards, median of ${cards}`, show(cardMs, "ms")),
    informative(`${where}: ${what}`, show(memory, "MB"))
  ]
}
