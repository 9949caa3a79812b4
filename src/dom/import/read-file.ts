import { kindOf, LARGEST_FILE, type FileKind } from "../../core/import/file-kind"
import { pieceOf, readJson, readJsonLine } from "../../core/import/json-text"
import { readMarkdown } from "../../core/import/markdown"
import { readPlainText } from "../../core/import/plain-text"
import type { ImportProblem, Piece } from "../../core/import/read-text"
import { readBook } from "./book-texts"
import { decodeMarkup, decodeText } from "./decode-text"
import { readFeed } from "./feed-texts"
import { readHtml } from "./html-text"
import { linesOf } from "./lines-of"

/** What reading files takes that is not the document's. */
export type ReadWays = {
  /** Is told what browser or parser said of a file that could not be read. */
  readonly tell: (error: unknown) => void
  readonly readPdf: (bytes: Uint8Array) => Promise<readonly Piece[]>
}

/**
 * What is in a file, piece by piece. Never throws: whatever is wrong with a file is one of its pieces, and what was read
 * before it stays.
 */
export async function* readFile(file: File, { tell, readPdf }: ReadWays): AsyncGenerator<Piece> {
  const kind = kindOf(file.name)
  if ("problem" in kind) {
    yield whole(kind.problem)
    return
  }
  if (file.size > LARGEST_FILE[kind.kind]) {
    yield whole("too-large")
    return
  }
  try {
    if (kind.kind === "json-lines") yield* readLines(file)
    else yield* await readWhole(file, kind.kind, readPdf)
  } catch (error) {
    tell(error)
    // What is no UTF-8 comes up only as lines are read: the rest is decoded as a whole.
    yield whole(kind.kind === "json-lines" && error instanceof TypeError ? "encoding" : "unreadable")
  }
}

function whole(problem: ImportProblem): Piece {
  return { part: null, problem }
}

async function* readLines(file: File): AsyncGenerator<Piece> {
  for await (const { number, text } of linesOf(file)) {
    if (text === null) yield { part: number, problem: "long-line" }
    else if (text.trim() !== "") yield pieceOf(number, readJsonLine(text))
  }
}

async function readWhole(
  file: File,
  kind: Exclude<FileKind, "json-lines">,
  readPdf: ReadWays["readPdf"]
): Promise<readonly Piece[]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (kind === "epub") return readBook(bytes)
  if (kind === "pdf") return readPdf(bytes)
  const decoded = kind === "html" || kind === "feed" ? decodeMarkup(bytes) : decodeText(bytes)
  if ("problem" in decoded) return [whole(decoded.problem)]
  const { text } = decoded
  switch (kind) {
    case "text":
      return [{ part: null, text: readPlainText(text) }]
    case "markdown":
      return [{ part: null, text: readMarkdown(text) }]
    case "html":
      return [{ part: null, text: readHtml(text) }]
    case "json":
      return readJson(text)
    case "feed":
      return readFeed(text)
  }
}
