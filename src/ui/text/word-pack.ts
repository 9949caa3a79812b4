import type { PackProblem } from "../../core/exchange/check-pack"
import type { PackStanding } from "../../core/exchange/kept-pack"
import type { PackFigures } from "../../core/exchange/pack-figures"
import type { PackLabel } from "../../core/exchange/pack-label"
import type { Texts } from "./texts"
import { wordBytes } from "./word-bytes"
import { wordCount } from "./word-coverage"
import { wordDate } from "./word-date"

/** Who made a pack, and when. */
export function wordProvenance({ author, made, revision }: PackLabel, texts: Texts): string {
  return [
    author === "" ? texts.say("packNoAuthor") : texts.say("packBy", author),
    ...(made === null ? [] : [texts.say("packMadeOn", wordDay(made, texts))]),
    ...(revision === 0 ? [] : [texts.say("packRevision", wordCount(revision, texts))])
  ].join(" · ")
}

/** How much a pack holds, and of which time. */
export function wordFigures({ articles, entities, period }: PackFigures, texts: Texts): string {
  const days = period && [period.from, period.to].map((day) => wordDay(day, texts))
  return [
    texts.count("article", articles),
    texts.count("libraryName", entities),
    ...(days ? [days[0] === days[1] ? days[0] : days.join(" – ")] : [])
  ].join(" · ")
}

/** What adding a pack would do; null for one that is new. */
export function wordStanding(standing: PackStanding, texts: Texts): string | null {
  switch (standing.kind) {
    case "new":
      return null
    case "update":
      return texts.say("packStandingUpdate", wordCount(standing.from.revision, texts))
    case "same":
      return texts.say("packStandingSame")
    case "older":
      return texts.say("packStandingOlder", wordCount(standing.than.revision, texts))
  }
}

/** Why a file was refused, in one sentence that says which file, what is wrong and where. */
export function wordPackProblem(fileName: string, problem: PackProblem, texts: Texts): string {
  switch (problem.kind) {
    case "too-large":
      return texts.say("packTooLarge", fileName, wordBytes(problem.most, texts))
    case "not-a-pack":
      return texts.say("packNotAPack", fileName)
    case "other-format":
      return texts.say("packOtherFormat", fileName, String(problem.format), String(problem.known))
    case "cut-off":
      return texts.say("packCutOff", fileName, wordCount(problem.states, texts), wordCount(problem.is, texts))
    case "broken":
      return texts.say("packBroken", fileName, problem.what)
  }
}

function wordDay(date: string, texts: Texts): string {
  return wordDate({ date, precision: "day", stated: true }, texts)
}
