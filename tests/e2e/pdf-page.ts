import type { Page } from "./browsers/driver"
import type { Session } from "./session"

/** Our own page on a document of the server (`/report.pdf`). */
export function openPdf(session: Session, path: string, fragment = ""): Promise<Page> {
  const source = new URLSearchParams({ src: session.server.url(path) + fragment })
  return session.openUrl(session.driver.extensionUrl(`tabs/pdf.html?${source}`))
}

/** Chooses a file, as the browser's own dialog would. */
export async function choosePdf(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.waitFor(() => document.querySelector("input[type=file]"))
  await page.evaluate(
    ({ name, base64 }) => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]")
      if (!input) throw new Error("There is no field for a file")
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const chosen = new DataTransfer()
      chosen.items.add(new File([bytes], name, { type: "application/pdf" }))
      input.files = chosen.files
      input.dispatchEvent(new Event("change", { bubbles: true }))
    },
    { name, base64: Buffer.from(bytes).toString("base64") }
  )
}

/** Resolves when the picture of a page is there. */
export async function waitForPicture(page: Page, number = 1): Promise<void> {
  await page.waitFor((number) => document.querySelector(`[data-page="${number}"] canvas`), number)
}

/** Where some words stand on a page of the document, to rest the pointer on. */
export function wordsAt(page: Page, words: string) {
  return page.waitFor((words) => {
    for (const span of document.querySelectorAll(".pdf-text span")) {
      const [text] = span.childNodes
      const start = text?.textContent?.indexOf(words) ?? -1
      if (!text || start < 0) continue
      const range = new Range()
      range.setStart(text, start)
      range.setEnd(text, start + words.length)
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    return null
  }, words)
}
