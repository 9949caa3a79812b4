import { readReason, type ReasonKind } from "../../core/linking/reasons"
import type { Texts } from "./texts"

type Wording = (texts: Texts, words: readonly [string, string, string]) => string

const wordings: Readonly<Record<ReasonKind, Wording>> = {
  "only-meaning": ({ say }) => say("reasonOnlyMeaning"),
  "written-as-name": ({ say }) => say("reasonWrittenAsName"),
  clue: ({ say }, [word]) => say("reasonClue", word),
  "full-name": ({ say }) => say("reasonFullName"),
  nearby: ({ say }, [name]) => say("reasonNearby", name),
  "on-page-both": ({ say }, [name, other]) => say("reasonOnPageBoth", name, other),
  "on-page": ({ say }, [name]) => say("reasonOnPage", name),
  "before-name": ({ say }) => say("reasonBeforeName"),
  reader: ({ say }) => say("reasonReader"),
  merged: (texts, [reason, name, other]) => texts.say("reasonMerged", wordReason(reason, texts), name, other)
}

/** Why a mention was linked, in the reader's language; as it is where it is none of the reasons that core gives. */
export function wordReason(reason: string, texts: Texts): string {
  const read = readReason(reason)
  if (!read) return reason
  const [one = "", two = "", three = ""] = read.words
  return wordings[read.kind](texts, [one, two, three])
}
