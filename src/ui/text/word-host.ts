import type { HostProblem } from "../../core/hosted/answers"
import type { Texts } from "./texts"

const sentences = {
  gone: "hostGone",
  slow: "hostSlow",
  cut: "hostCut",
  changed: "hostChanged",
  "too-large": "hostTooLarge",
  "not-allowed": "hostNotAllowed",
  private: "hostPrivate",
  "no-room": "hostNoRoom",
  "other-times": "hostOtherTimes"
} as const

/** Why something did not come from a host, in one sentence. */
export function wordHostProblem(host: string, problem: HostProblem, texts: Texts): string {
  if (problem.kind === "status") return texts.say("hostStatus", host, String(problem.status))
  if (problem.kind === "broken") return texts.say("hostBroken", host, problem.what)
  return texts.say(sentences[problem.kind], host)
}
