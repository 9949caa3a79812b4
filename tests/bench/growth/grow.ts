import { PART_BYTES } from "../../../src/webext/base64"
import type { OwnPage } from "./own-page"

/** Gives the extension a pack, as the options do; resolves to the ms until it is checked, joined and stored. */
export async function addPack(page: OwnPage, pack: Uint8Array): Promise<number> {
  const upload = crypto.randomUUID()
  for (let at = 0; at < pack.length; at += PART_BYTES) {
    const base64 = Buffer.from(pack.subarray(at, at + PART_BYTES)).toString("base64")
    await page.ask("packPart", { upload, at, size: pack.length, base64 })
  }
  const { answer, ms } = await page.ask("addPack", { upload, putBack: null })
  if (answer.status !== "added") throw new Error(`The pack was not added: ${JSON.stringify(answer)}`)
  return ms
}

/** Saves the page that a tab shows; resolves to the ms until its passages are in the corpus. */
export async function savePage(page: OwnPage, url: string): Promise<number> {
  const { answer, ms } = await page.ask("savePage", { tab: await page.tabOf(url), extent: "page" })
  if (answer.status !== "saved") throw new Error(`The page was not saved: ${JSON.stringify(answer)}`)
  return ms
}
