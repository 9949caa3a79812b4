import type { Elsewhere } from "../../core/hosted/answers"
import type { Texts } from "../text/texts"
import { wordHostProblem } from "../text/word-host"

type Props = { readonly elsewhere: readonly Elsewhere[] | undefined; readonly texts: Texts }

/** What is on its way from hosts, or why it did not come; one place for both, so that the change is heard. */
export function ElsewhereNote({ elsewhere, texts }: Props) {
  if (!elsewhere) return null
  return (
    <div role="status">
      {elsewhere.map(({ host, problem }) => (
        <p key={host} class="card-note">
          {problem === null
            ? texts.say("hostedMore", host)
            : `${wordHostProblem(host, problem, texts)} ${texts.say("hostedMissing")}`}
        </p>
      ))}
    </div>
  )
}
