import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { LabelError, parseLabelledText, type LabelledText } from "./labelled-text"

const FOLDER = join(import.meta.dirname, "../fixtures/labelled")

/** A labelled text of the project and the file it stands in. */
export type LabelledFile = LabelledText & { readonly file: string }

/** The labelled articles of the corpus (`seed-*`) and all the other labelled pages, by file name. */
export type Labels = { readonly seeds: readonly LabelledFile[]; readonly pages: readonly LabelledFile[] }

/** @throws LabelError for the first file that is not as it should be. */
export function readLabels(folder = FOLDER): Labels {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
  const texts = files.map((file) => readOne(folder, file))
  return {
    seeds: texts.filter(({ id }) => id.startsWith("seed-")),
    pages: texts.filter(({ id }) => !id.startsWith("seed-"))
  }
}

function readOne(folder: string, file: string): LabelledFile {
  const text = parseLabelledText(file, readFileSync(join(folder, file), "utf8"))
  if (`${text.id}.txt` !== file) throw new LabelError(file, 1, `its id is “${text.id}”`)
  return { ...text, file }
}
