import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { listFiles } from "./list-files"

/** The one page that fetches a document of the reader's choice. It closes itself when it has it; see `webext/fetch-pdf`. */
const openPage = "tabs/pdf.html"

const policy = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`

/** Forbids every page of a build but the one for PDFs to reach any server: the manifest's policy is one for all pages. */
export function closePages(build: string): void {
  for (const page of listFiles(build).filter((file) => file.endsWith(".html") && file !== openPage)) {
    const file = join(build, page)
    const html = readFileSync(file, "utf8")
    if (!html.includes("<head>")) throw new Error(`${page} has no head to put a policy into`)
    writeFileSync(file, html.replace("<head>", `<head>${policy}`))
  }
}
