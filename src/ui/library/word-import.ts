import type { ImportRun, Skipped } from "../../core/import/import-run"
import type { ImportProblem } from "../../core/import/read-text"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"

const problemTexts = {
  "unknown-kind": "bringNotKind",
  "web-archive": "bringNotArchive",
  "too-large": "bringTooLarge",
  "too-long": "bringTooLong",
  "too-short": "bringTooShort",
  encoding: "bringEncoding",
  binary: "bringBinary",
  "not-json": "bringNotJson",
  "no-text": "bringNoText",
  "not-feed": "bringNotFeed",
  damaged: "bringDamaged",
  "unpacks-too-large": "bringUnpacks",
  protected: "bringProtected",
  locked: "bringLocked",
  "long-line": "bringLongLine",
  unreadable: "bringUnreadable",
  known: "bringIsKnown"
} satisfies Record<ImportProblem, PlainTextKey>

/** Why something was left out, as a sentence. */
export function wordImportProblem(problem: ImportProblem, texts: Texts): string {
  return texts.say(problemTexts[problem])
}

/** What was left out: a file, or a part of one. */
export function wordPlace({ file, part }: Skipped, texts: Texts): string {
  return part === null ? file : texts.say("bringPart", file, wordCount(part, texts))
}

/** How many things were left out beyond those that a run lists. */
export function unlisted({ skipped, known, report }: ImportRun): number {
  return skipped + known - report.length
}

/** The whole report as text, a line for each. */
export function wordReport(run: ImportRun, texts: Texts): string {
  const lines = run.report.map((one) =>
    texts.say("labelled", wordPlace(one, texts), wordImportProblem(one.problem, texts))
  )
  const more = unlisted(run)
  if (more > 0) lines.push(texts.say("bringMore", wordCount(more, texts)))
  return lines.join("\n")
}
