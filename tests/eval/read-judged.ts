import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { parseJudgedPage, type JudgedPage } from "./judged-page"
import { LabelError } from "./labelled-text"

const FOLDER = join(import.meta.dirname, "../fixtures/judged")

/** A judged page of the project and the file it stands in. */
export type JudgedFile = JudgedPage & { readonly file: string }

/**
 * All judged pages, by file name.
 *
 * @throws LabelError for the first file that is not as it should be
 */
export function readJudged(folder = FOLDER): JudgedFile[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"))
  return files.toSorted().map((file) => {
    const page = parseJudgedPage(file, readFileSync(join(folder, file), "utf8"))
    if (`${page.id}.txt` !== file) throw new LabelError(file, 1, `its id is “${page.id}”`)
    return { ...page, file }
  })
}
