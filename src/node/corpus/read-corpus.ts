import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import type * as v from "valibot"
import { readArticle, type Article } from "../../core/article/read-article"
import type { CuratedEntity } from "../../core/corpus/curated-entity"
import type { Placed } from "../../core/corpus/curated-rows"
import type { Problem } from "../../core/corpus/problem"
import {
  articleNotesFileSchema,
  claimsFileSchema,
  eventsFileSchema,
  type ArticleNotes,
  type ClaimEntry,
  type EventEntry
} from "../../core/curation/article-notes-schema"
import { gazetteerFileSchema, type FormEntry } from "../../core/curation/gazetteer-schema"
import { declineRussian } from "./decline-russian"
import { readText } from "./read-text"
import { readYaml, type YamlFile } from "./read-yaml"

/** All that a pack is built from, and all that was wrong with it. */
export type Corpus = {
  readonly articles: readonly Article[]
  readonly entities: readonly CuratedEntity[]
  readonly events: readonly Placed<EventEntry>[]
  readonly claims: readonly Placed<ClaimEntry>[]
  /** SHA-256 of every file that was read, by file. */
  readonly digests: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** Reads a corpus folder: `*.txt`, `articles.yaml`, `events.yaml`, `claims.yaml` and `gazetteer/*.yaml`. */
export function readCorpus(folder: string): Corpus {
  const problems: Problem[] = []
  const digests = new Map<string, string>()
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    problems.push({ severity: "error", file: folder, line: 0, reason: "there is no such folder" })
    return { articles: [], entities: [], events: [], claims: [], digests, problems }
  }
  const reader: Reader = { folder, digests, problems }
  const notes = readCurated(reader, "articles.yaml", articleNotesFileSchema)
  const articles = readArticles(reader, notes)
  const events = readCurated(reader, "events.yaml", eventsFileSchema)
  const claims = readCurated(reader, "claims.yaml", claimsFileSchema)
  const curated = yamlFiles(join(folder, "gazetteer")).flatMap((name) =>
    readGazetteer(reader, `gazetteer/${name}`)
  )
  const entities = withoutDoubles(curated, problems)
  return {
    articles,
    entities,
    events: placed("events.yaml", events),
    claims: placed("claims.yaml", claims),
    digests,
    problems
  }
}

/** The files of a corpus folder that a pack is built from, relative to it, sorted. */
export function corpusFiles(folder: string): string[] {
  const curated = ["articles.yaml", "events.yaml", "claims.yaml"].filter((file) =>
    existsSync(join(folder, file))
  )
  const gazetteer = yamlFiles(join(folder, "gazetteer")).map((name) => `gazetteer/${name}`)
  return [...articleFiles(folder), ...curated, ...gazetteer].toSorted()
}

function articleFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
}

type Reader = { readonly folder: string; readonly digests: Map<string, string>; readonly problems: Problem[] }

/** The text of a file of the folder; null, and a problem told, where there is none to read. */
function readFile({ folder, digests, problems }: Reader, file: string): string | null {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(folder, file))
  } catch (error) {
    const reason = `it cannot be read: ${error instanceof Error ? error.message : String(error)}`
    problems.push({ severity: "error", file, line: 0, reason })
    return null
  }
  digests.set(file, createHash("sha256").update(bytes).digest("hex"))
  const read = readText(file, bytes)
  problems.push(...read.problems)
  return read.text
}

function readCurated<const S extends v.GenericSchema>(
  reader: Reader,
  file: string,
  schema: S
): YamlFile<v.InferOutput<S>> | null {
  if (!existsSync(join(reader.folder, file))) return null
  const text = readFile(reader, file)
  if (text === null) return null
  const read = readYaml(file, text, schema)
  reader.problems.push(...read.problems)
  return read
}

function readArticles(reader: Reader, notes: YamlFile<Record<string, ArticleNotes>> | null): Article[] {
  const files = articleFiles(reader.folder)
  if (files.length === 0) {
    reader.problems.push({
      severity: "error",
      file: basename(reader.folder),
      line: 0,
      reason: "it holds no articles"
    })
  }
  for (const file of Object.keys(notes?.value ?? {})) {
    if (files.includes(file)) continue
    const line = notes?.lineOf([file]) ?? 0
    reader.problems.push({
      severity: "error",
      file: "articles.yaml",
      line,
      reason: `there is no article ${file}`
    })
  }
  return collapseDoubles(
    files.flatMap((file) => readOne(reader, file, notes)),
    reader.problems
  )
}

function readOne(
  reader: Reader,
  file: string,
  notes: YamlFile<Record<string, ArticleNotes>> | null
): Article[] {
  const text = readFile(reader, file)
  if (text === null) return []
  const read = readArticle(file, text, notes?.value?.[file])
  for (const { field, reason } of read.problems) {
    const line =
      notes?.lineOf([file, ...field.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key))]) ?? 0
    reader.problems.push({ severity: "error", file: "articles.yaml", line, reason: `${file}: ${reason}` })
  }
  return [read.article]
}

/** Two files with the same text are one article: the first by name stays. */
function collapseDoubles(articles: readonly Article[], problems: Problem[]): Article[] {
  const firstWith = new Map<string, string>()
  return articles.filter(({ file, text }) => {
    const key = text.trim()
    const first = firstWith.get(key)
    if (first === undefined) {
      firstWith.set(key, file)
      return true
    }
    problems.push({
      severity: "warning",
      file,
      line: 0,
      reason: `it has the same text as ${first} and is left out`
    })
    return false
  })
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
}

function readGazetteer(reader: Reader, file: string): CuratedEntity[] {
  const read = readCurated(reader, file, gazetteerFileSchema)
  return Object.entries(read?.value ?? {}).map(([id, entry]) => ({
    ...entry,
    forms: Object.fromEntries(
      Object.entries(entry.forms).map(([language, forms]) => [language, forms.map(withCases)])
    ),
    id,
    file,
    lineOf: (path) => read?.lineOf([id, ...path]) ?? 0
  }))
}

/** A form with the case forms that it is said to have: those listed by an editor, or else those that a rule gives. */
function withCases(form: FormEntry): FormEntry {
  if (!("declines" in form) || form.declines === undefined || form.cases.length > 0) return form
  return { ...form, cases: [...declineRussian(form.form, form.declines)] }
}

/** Of two entities with one id the first stays: files in the order of their names, entries in their order. */
function withoutDoubles(entities: readonly CuratedEntity[], problems: Problem[]): CuratedEntity[] {
  const first = new Map<string, CuratedEntity>()
  for (const entity of entities) {
    const earlier = first.get(entity.id)
    if (!earlier) first.set(entity.id, entity)
    else {
      const reason = `the entity ${entity.id} stands in ${earlier.file}, line ${earlier.lineOf([])}, already`
      problems.push({ severity: "error", file: entity.file, line: entity.lineOf([]), reason })
    }
  }
  return [...first.values()]
}

function placed<T>(file: string, read: YamlFile<readonly T[]> | null): Placed<T>[] {
  return (read?.value ?? []).map((entry, i) => ({ entry, file, line: read?.lineOf([i]) ?? 0 }))
}
