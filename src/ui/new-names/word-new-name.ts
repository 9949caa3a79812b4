import type { WishProblem } from "../../core/own-names/answers"
import type { Decision } from "../../core/own-names/decision"
import { doubtOf } from "../../core/own-names/form-doubts"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"
import type { NewNamesNotice } from "./new-names-state"

/** Why a name was not accepted. */
export function wordProblem(problem: WishProblem, texts: Texts): string {
  switch (problem.kind) {
    case "unmatchable":
      return texts.say("newNameUnmatchable", problem.form)
    case "too-short":
      return texts.say("newNameTooShort", problem.form)
    case "lower-case":
      return texts.say("newNameLowerCase", problem.form)
    case "known":
      return texts.say("newNameKnown", problem.form, problem.name)
    case "too-many":
      return texts.say("newNameTooMany")
    case "no-room":
      return texts.say("newNameNoRoom")
  }
}

/** What a reader should know of spellings before they are accepted. */
export function wordDoubts(forms: readonly string[], texts: Texts): readonly string[] {
  return forms.flatMap((form) => {
    const doubt = doubtOf(form, forms)
    if (doubt === null) return []
    return [texts.say(doubt === "short" ? "newNameShort" : "newNameOneWord", form)]
  })
}

/** What has just been done. */
export function wordNotice(notice: NewNamesNotice, texts: Texts): string {
  switch (notice.did) {
    case "failed":
      return texts.say("saveFailed")
    case "undone":
      return texts.say("newNameUndone")
    case "decided": {
      const { decisions } = notice
      if (decisions.length > 1) return texts.count("newNamesDone", decisions.length)
      const [decision] = decisions
      const [form = ""] = decision.forms
      if (decision.kind === "merged") return texts.say("newNameMerged", form, decision.name)
      return decision.kind === "accepted"
        ? texts.say("newNameAccepted", decision.name)
        : texts.say("newNameIgnored", form)
    }
  }
}

/** What a name was decided to be. */
export function wordDecision(decision: Decision, texts: Texts): string {
  switch (decision.kind) {
    case "accepted":
      return texts.say(typeTexts[decision.type])
    case "merged":
      return texts.say("newNameIsSpelling", decision.name)
    case "ignored":
      return texts.say("newNameIsIgnored")
  }
}
