import { createHash } from "node:crypto"
import { basename } from "node:path"
import { readArticle, type Article, type NoteProblem } from "../../core/article/read-article"
import { readStatedArticle, type StatedText } from "../../core/article/stated-article"
import type { Problem } from "../../core/corpus/problem"
import { articleFiles } from "./corpus-files"
import type { Notes } from "./read-curated"
import { readFile, type FolderReader } from "./read-file"

/** The articles of a corpus, none of them read yet: files by name, and articles that lie outside of the folder. */
export type ArticleSources = readonly (string | StatedText)[]

/** An article's text, as it came; `stated` where it is of no file. */
export type ArticleText = { readonly file: string; readonly text: string; readonly stated: StatedText | null }

/** Lists the articles, and tells of notes on articles that are not there. */
export function listArticles(
  { folder, problems }: FolderReader,
  notes: Notes,
  elsewhere: readonly StatedText[] | null
): ArticleSources {
  const files = articleFiles(folder)
  const known = new Set([...files, ...(elsewhere ?? []).map(({ file }) => file)])
  if (files.length === 0 && !elsewhere)
    problems.push({ severity: "error", file: basename(folder), line: 0, reason: "it holds no articles" })
  for (const file of Object.keys(notes?.value ?? {})) {
    if (known.has(file)) continue
    const line = notes?.lineOf([file]) ?? 0
    const reason = `there is no article ${file}`
    problems.push({ severity: "error", file: "articles.yaml", line, reason })
  }
  return [...files, ...(elsewhere ?? [])]
}

/** The texts of some sources. Those that cannot be read are told and left out. */
export function readTexts(reader: FolderReader, sources: ArticleSources): ArticleText[] {
  return sources.flatMap((source): ArticleText[] => {
    if (typeof source !== "string") return [{ file: source.file, text: source.text, stated: source }]
    const text = readFile(reader, source)
    return text === null ? [] : [{ file: source, text, stated: null }]
  })
}

/** Leaves out texts that came before. */
export type LeaveOutDoubles = (texts: readonly ArticleText[], problems: Problem[]) => ArticleText[]

/** Two files with the same text are one article: the first stays. Remembers all texts that it is given, by their hashes. */
export function createDoubles(): LeaveOutDoubles {
  const firstWith = new Map<string, string>()
  return (texts, problems) =>
    texts.filter(({ file, text }) => {
      const key = createHash("sha256").update(text.trim()).digest("base64")
      const first = firstWith.get(key)
      if (first === undefined) {
        firstWith.set(key, file)
        return true
      }
      const reason = `it has the same text as ${first} and is left out`
      problems.push({ severity: "warning", file, line: 0, reason })
      return false
    })
}

/** Something that an editor's note says of an article, and the article does not bear out. */
export type ToldNote = NoteProblem & { readonly file: string }

/** Understands texts as articles, with what editors know of them. */
export function understand(
  texts: readonly ArticleText[],
  notes: Notes
): { readonly articles: readonly Article[]; readonly told: readonly ToldNote[] } {
  const told: ToldNote[] = []
  const articles = texts.map(({ file, text, stated }) => {
    const note = notes?.value?.[file]
    const { article, problems } = stated ? readStatedArticle(stated, note) : readArticle(file, text, note)
    told.push(...problems.map((problem) => ({ ...problem, file })))
    return article
  })
  return { articles, told }
}

/** With the lines that the notes stand in now. */
export function noteProblems(notes: Notes, told: readonly ToldNote[]): Problem[] {
  return told.map(({ file, field, reason }) => {
    const path = field.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    const line = notes?.lineOf([file, ...path]) ?? 0
    return { severity: "error", file: "articles.yaml", line, reason: `${file}: ${reason}` }
  })
}
