import * as v from "valibot"
import { savedArticleSchema } from "../saved/saved-article"
import { importProblems } from "./read-text"

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const fileName = v.pipe(v.string(), v.maxLength(2_000))

/** A file, or a part of one, that was left out. */
export const skippedSchema = v.strictObject({
  file: fileName,
  /** The number of the line, the entry or the chapter, from 1; null for all of the file. */
  part: v.nullable(count),
  problem: v.picklist(importProblems)
})
export type Skipped = v.InferOutput<typeof skippedSchema>

/** A text that is still to be added. */
export const queuedSchema = v.strictObject({
  file: fileName,
  part: v.nullable(count),
  article: savedArticleSchema
})
export type Queued = v.InferOutput<typeof queuedSchema>

/** What became of a reader's files, as it lies in storage: the browser may be closed at any point of it. */
const importRunSchema = v.strictObject({
  version: v.literal(1),
  /** How many files were chosen, and how many of them have been read. */
  files: count,
  filesRead: count,
  /** How many texts were added, were there already, and are still to be added. */
  saved: count,
  known: count,
  waiting: count,
  /** How many files and parts of files were left out, those that were there already not counted. */
  skipped: count,
  /** What was left out, and why: the first of them. */
  report: v.array(skippedSchema),
  /** Why nothing more will be added; null while something may. */
  ended: v.nullable(v.picklist(["finished", "cancelled"]))
})
export type ImportRun = v.InferOutput<typeof importRunSchema>

/** As many lines of a report as a person may still look through. */
const MOST_REPORTED = 1_000

/** The run that begins when further files are chosen. What an earlier one has not added yet is a part of it. */
export function begunRun(before: ImportRun | null, files: number): ImportRun {
  if (before && before.ended === null) return { ...before, files: before.filesRead + files }
  return {
    version: 1,
    files,
    filesRead: 0,
    saved: 0,
    known: 0,
    waiting: 0,
    skipped: 0,
    report: [],
    ended: null
  }
}

type Step = {
  readonly filesRead?: number
  readonly queued?: number
  readonly saved?: number
  readonly known?: readonly Omit<Skipped, "problem">[]
  readonly skipped?: readonly Skipped[]
  /** How many texts have left the queue. */
  readonly taken?: number
}

/** The run after some files were read, or some texts added. */
export function afterStep(run: ImportRun, step: Step): ImportRun {
  const { filesRead = 0, queued = 0, saved = 0, known = [], skipped = [], taken = 0 } = step
  const lines = [...known.map(({ file, part }): Skipped => ({ file, part, problem: "known" })), ...skipped]
  return {
    ...run,
    filesRead: Math.min(run.files, run.filesRead + filesRead),
    saved: run.saved + saved,
    known: run.known + known.length,
    waiting: Math.max(0, run.waiting + queued - taken),
    skipped: run.skipped + skipped.length,
    report: [...run.report, ...lines].slice(0, MOST_REPORTED)
  }
}

/** The run when nothing more is to be added of it. */
export function endedRun(run: ImportRun, ended: NonNullable<ImportRun["ended"]>): ImportRun {
  return { ...run, waiting: 0, ended }
}

/** A run out of storage; null where there is none that we understand. */
export function readRun(stored: unknown): ImportRun | null {
  const read = v.safeParse(importRunSchema, stored)
  return read.success ? read.output : null
}
