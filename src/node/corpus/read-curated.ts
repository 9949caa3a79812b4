import { existsSync } from "node:fs"
import { join } from "node:path"
import type * as v from "valibot"
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
import { yamlFiles } from "./corpus-files"
import { declineRussian } from "./decline-russian"
import { readFile, type FolderReader } from "./read-file"
import { readYaml, type YamlFile } from "./read-yaml"

/** What editors know of articles that their texts do not say, by file. */
export type Notes = YamlFile<Record<string, ArticleNotes>> | null

/** The files of a corpus folder that editors write. */
export type CuratedFiles = {
  readonly notes: Notes
  readonly entities: readonly CuratedEntity[]
  readonly events: readonly Placed<EventEntry>[]
  readonly claims: readonly Placed<ClaimEntry>[]
  /** What is wrong with them: with the notes, and with the others. */
  readonly problems: { readonly notes: readonly Problem[]; readonly others: readonly Problem[] }
}

/** Reads `articles.yaml`, `events.yaml`, `claims.yaml` and `gazetteer/*.yaml`. */
export function readCuratedFiles({ folder, digests }: Omit<FolderReader, "problems">): CuratedFiles {
  const ofNotes: FolderReader = { folder, digests, problems: [] }
  const notes = readCurated(ofNotes, "articles.yaml", articleNotesFileSchema)
  const reader: FolderReader = { folder, digests, problems: [] }
  const events = readCurated(reader, "events.yaml", eventsFileSchema)
  const claims = readCurated(reader, "claims.yaml", claimsFileSchema)
  const curated = yamlFiles(join(folder, "gazetteer")).flatMap((name) =>
    readGazetteer(reader, `gazetteer/${name}`)
  )
  const entities = withoutDoubles(curated, reader.problems)
  return {
    notes,
    entities,
    events: placed("events.yaml", events),
    claims: placed("claims.yaml", claims),
    problems: { notes: ofNotes.problems, others: reader.problems }
  }
}

function readCurated<const S extends v.GenericSchema>(
  reader: FolderReader,
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

function readGazetteer(reader: FolderReader, file: string): CuratedEntity[] {
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
