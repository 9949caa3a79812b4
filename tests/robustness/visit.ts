import { setTimeout as pause } from "node:timers/promises"
import type { Driver, Page } from "../e2e/browsers/driver"

/** What one look at a page gave. */
export type Visit = {
  /** The document as text, open shadow trees and the cuts between text nodes included. */
  readonly dom: string
  /** What went wrong on the page, in its own words. */
  readonly pageErrors: readonly string[]
  /** From the start of the navigation until the page was at rest, in ms. */
  readonly ms: number
  /** Names that the extension found; null where none was asked. */
  readonly mentions: number | null
}

/** Asks the extension how many names it found in the tab that shows an address; null where it does not answer. */
export type AskMentions = (url: string) => Promise<number | null>

const settleMs = 350
const looks = 12
const scrollPx = 2_000

/** Opens a page in a new tab, waits until it and the extension are at rest, reads it and closes it. */
export async function visit(
  driver: Driver,
  url: string,
  ask: AskMentions | null,
  limitMs: number
): Promise<Visit> {
  const page = await driver.newPage()
  try {
    return await within(limitMs, look(page, url, ask))
  } finally {
    // A tab that has crashed may not answer, and is gone with the browser at the latest.
    await within(5_000, page.close()).catch(() => null)
  }
}

async function look(page: Page, url: string, ask: AskMentions | null): Promise<Visit> {
  await page.goto(url)
  const ms = await page.evaluate(timeOfRest)
  let mentions = null
  for (let i = 0; i < looks; i++) {
    await pause(settleMs)
    const now = ask ? await ask(url) : null
    if (i > 1 && now === mentions) break
    mentions = now
  }
  await page.evaluate((px) => scrollBy(0, px), scrollPx)
  await pause(settleMs)
  return { dom: await page.evaluate(serialise), pageErrors: page.pageErrors(), ms, mentions }
}

async function within<Answer>(ms: number, work: Promise<Answer>): Promise<Answer> {
  const late = new AbortController()
  try {
    return await Promise.race([
      work,
      pause(ms, undefined, { signal: late.signal }).then(() => {
        throw new Error(`took more than ${ms / 1000} s`)
      })
    ])
  } finally {
    late.abort()
    // When it fails after all, nobody is interested any more.
    work.catch(() => null)
  }
}

/** Runs in the page: when five timers in a row have come in time, in ms since the navigation began. */
async function timeOfRest(): Promise<number> {
  const restMs = 20
  const lateMs = 12
  const latest = performance.now() + 8_000
  for (let inTime = 0; inTime < 5 && performance.now() < latest;) {
    const before = performance.now()
    await new Promise((resolve) => setTimeout(resolve, restMs))
    inTime = performance.now() - before < restMs + lateMs ? inTime + 1 : 0
  }
  return performance.now()
}

/** Runs in the page. */
function serialise(): string {
  const parts: string[] = [document.compatMode]
  const write = (root: Node) => {
    const walker = document.createTreeWalker(root)
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const { nodeType, nodeName } = node
      // Text nodes one by one, so that one that was cut in two is seen.
      if (nodeType === 3 || nodeType === 8 || nodeType === 4)
        parts.push(`${nodeName} ${(node as CharacterData).data}`)
      if (nodeType !== 1) continue
      const element = node as Element
      const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
      parts.push(`<${nodeName} ${attributes.join(" ")}>`)
      if (element.shadowRoot) write(element.shadowRoot)
    }
  }
  write(document)
  return parts.join("\n")
}
