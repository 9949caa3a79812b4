import type { BackupProblem } from "../../core/saved/backup"
import type { FileProblem } from "../../core/settings/choices-file"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"

/** Why a file was refused, in one sentence that says what is wrong and where. */
export function wordProblem(problem: FileProblem, texts: Texts): string {
  switch (problem.kind) {
    case "too-large":
      return texts.say("importTooLarge")
    case "not-json":
      return texts.say("importNotJson", problem.what)
    case "not-ours":
      return texts.say("importNotOurs")
    case "other-version":
      return texts.say("importOtherVersion", problem.version)
    case "broken":
      return texts.say("importBroken", problem.where, problem.what)
  }
}

/** Why a backup was refused. */
export function wordBackupProblem(problem: BackupProblem, texts: Texts): string {
  if (problem.kind !== "cut-off") return wordProblem(problem, texts)
  const { wanted, found } = problem
  return texts.say("savedCutOff", wordCount(wanted, texts), wordCount(found, texts))
}
