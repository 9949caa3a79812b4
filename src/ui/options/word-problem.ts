import type { FileProblem } from "../../core/settings/choices-file"
import type { Texts } from "../text/texts"

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
