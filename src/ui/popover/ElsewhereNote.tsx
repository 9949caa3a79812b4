import { useRef } from "preact/hooks"
import type { Elsewhere } from "../../core/hosted/answers"
import type { Texts } from "../text/texts"
import { wordHostProblem } from "../text/word-host"

type Props = {
  readonly elsewhere: readonly Elsewhere[] | undefined
  readonly texts: Texts
  /** Has more fetched of what hosts have of other times; nothing is offered without it. */
  readonly onFurther?: () => void
}

/** What is on its way from hosts, or why it did not come; one place for both, so that the change is heard. */
export function ElsewhereNote({ elsewhere, texts, onFurther }: Props) {
  const note = useRef<HTMLDivElement>(null)
  const wasPressed = useRef(false)
  // Whoever has pressed the button stays where it was, and hears what came of it.
  if (!elsewhere && !wasPressed.current) return null
  const press = () => {
    wasPressed.current = true
    note.current?.focus({ preventScroll: true })
    onFurther?.()
  }
  return (
    <div role="status" ref={note} tabIndex={-1}>
      {elsewhere?.map(({ host, problem }) => (
        <p key={host} class="card-note">
          {wordOf(host, problem, texts)}
          {problem?.kind === "other-times" && onFurther && (
            <>
              {" "}
              <button type="button" class="text-button" onClick={press}>
                {texts.say("hostedFurther")}
              </button>
            </>
          )}
        </p>
      ))}
    </div>
  )
}

function wordOf(host: string, problem: Elsewhere["problem"], texts: Texts): string {
  if (problem === null) return texts.say("hostedMore", host)
  const worded = wordHostProblem(host, problem, texts)
  return problem.kind === "other-times" ? worded : `${worded} ${texts.say("hostedMissing")}`
}
