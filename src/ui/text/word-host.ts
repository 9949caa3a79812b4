import type { HostProblem } from "../../core/hosted/answers"
import type { Texts } from "./texts"

/** Why something did not come from a host, in one sentence. */
export function wordHostProblem(host: string, problem: HostProblem, texts: Texts): string {
  switch (problem.kind) {
    case "gone":
      return texts.say("hostGone", host)
    case "slow":
      return texts.say("hostSlow", host)
    case "status":
      return texts.say("hostStatus", host, String(problem.status))
    case "cut":
      return texts.say("hostCut", host)
    case "changed":
      return texts.say("hostChanged", host)
    case "too-large":
      return texts.say("hostTooLarge", host)
    case "broken":
      return texts.say("hostBroken", host, problem.what)
    case "not-allowed":
      return texts.say("hostNotAllowed", host)
    case "private":
      return texts.say("hostPrivate", host)
    case "no-room":
      return texts.say("hostNoRoom", host)
  }
}
