import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { openPack } from "../../../src/core/pack/open"
import type { Block, PageContext } from "../../../src/core/page"
import { spotPage } from "../../../src/core/spotting/spot-page"
import { utf8 } from "../../../src/node/text-coding"

// Stands in for the background: the real matcher and linking, in another thread than the page's.

addEventListener("message", ({ data, ports: [port] }: MessageEvent<string>) => void start(data, port))

async function start(packUrl: string, port: MessagePort | undefined): Promise<void> {
  if (!port) throw new Error("The page gave no port to answer through")
  const response = await fetch(packUrl)
  const corpus = loadCorpus(openPack(new Uint8Array(await response.arrayBuffer()), utf8))
  port.onmessage = ({
    data: ask
  }: MessageEvent<{ readonly page: PageContext; readonly blocks: readonly Block[] }>) =>
    port.postMessage(spotPage(corpus, ask.page, ask.blocks))
  port.postMessage("ready")
}
