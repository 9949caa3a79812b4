import type { EngineProblem } from "../../core/engine/engine"
import type { Texts } from "./texts"
import { wordHostProblem } from "./word-host"

const statuses = new Map<number, "engineUnauthorized" | "engineForbidden" | "engineNoIndex">([
  [401, "engineUnauthorized"],
  [403, "engineForbidden"],
  [404, "engineNoIndex"]
])

/** Why an engine gave nothing, in one sentence. */
export function wordEngineProblem(host: string, problem: EngineProblem, texts: Texts): string {
  switch (problem.kind) {
    case "no-fields":
      return texts.say("engineNoFields", host)
    case "broken":
      return texts.say("engineNone", host)
    case "too-large":
      return texts.say("engineTooLarge", host)
    case "status": {
      const known = statuses.get(problem.status)
      return known ? texts.say(known, host) : texts.say("engineStatus", host, String(problem.status))
    }
    default:
      return wordHostProblem(host, problem, texts)
  }
}
