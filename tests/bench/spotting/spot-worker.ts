import { loadCorpus, type LoadedCorpus } from "../../../src/core/corpus/loaded-corpus"
import { openPack } from "../../../src/core/pack/open"
import type { JoinedTexts, PageContext } from "../../../src/core/page"
import { partTexts } from "../../../src/core/spotting/joined-texts"
import { toTable } from "../../../src/core/spotting/spotted-table"
import { spotPage } from "../../../src/core/spotting/spot-page"
import { utf8 } from "../../../src/node/text-coding"
import type { SpottingFiles } from "./contestants"
import { resizeCorpus } from "./resized-corpus"

// Stands in for the background: the real matcher and linking, in another thread than the page's.

/** The detector of Zawgyi decodes its model by Node's `Buffer`, which the extension's build brings along. */
function DecodedBase64(data: string): Uint8Array {
  return Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0))
}
Object.assign(globalThis, { Buffer: DecodedBase64 })

addEventListener("message", ({ data, ports: [port] }: MessageEvent<SpottingFiles>) => void start(data, port))

async function start(files: SpottingFiles, port: MessagePort | undefined): Promise<void> {
  if (!port) throw new Error("The page gave no port to answer through")
  const corpus = await load(files)
  port.onmessage = ({
    data: ask
  }: MessageEvent<{ readonly page: PageContext; readonly blocks: JoinedTexts }>) =>
    port.postMessage(toTable(spotPage(corpus.gazetteer, ask.page, partTexts(ask.blocks))))
  port.postMessage("ready")
}

async function load({ pack, resized }: SpottingFiles): Promise<LoadedCorpus> {
  const corpus = loadCorpus(openPack(new Uint8Array(await bytesOf(pack)), utf8))
  if (!resized) return corpus
  const own = (await (await fetch(resized.own)).json()) as readonly (number | null)[]
  return resizeCorpus(corpus, new Uint32Array(await bytesOf(resized.table)), own)
}

async function bytesOf(url: string): Promise<ArrayBuffer> {
  return (await fetch(url)).arrayBuffer()
}
