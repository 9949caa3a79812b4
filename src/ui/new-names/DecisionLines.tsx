import { useState } from "preact/hooks"
import { hashOf } from "../../core/library/route"
import type { Decision, Decisions } from "../../core/own-names/decision"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { wordDecision } from "./word-new-name"

type Props = {
  readonly decisions: Decisions
  readonly texts: Texts
  readonly onUndo: (id: string) => void
}

const FIRST_LINES = 50

/** What the reader has decided, the last decision first; each can be taken back. */
export function DecisionLines({ decisions, texts, onUndo }: Props) {
  const [isWhole, setWhole] = useState(false)
  if (decisions.length === 0) return null
  const newest = decisions.toReversed()
  const shown = isWhole ? newest : newest.slice(0, FIRST_LINES)
  return (
    <section class="library-section">
      <h2 class="library-heading">
        {texts.say("newNamesDecided")} <span class="library-count">{wordCount(decisions.length, texts)}</span>
      </h2>
      <ul class="decisions">
        {shown.map((decision) => (
          <li key={decision.id} class="decision">
            <p>
              <Name decision={decision} />{" "}
              <span class="library-note">
                {wordDecision(decision, texts)}
                <Spellings decision={decision} />
              </span>
            </p>
            <button
              type="button"
              class="text-button"
              aria-label={texts.say("labelled", texts.say("undo"), titleOf(decision))}
              onClick={() => onUndo(decision.id)}
            >
              {texts.say("undo")}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < decisions.length && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {texts.say("libraryShowAll", wordCount(decisions.length, texts))}
        </button>
      )}
    </section>
  )
}

function Name({ decision }: { readonly decision: Decision }) {
  const name = titleOf(decision)
  const words = <bdi lang={scriptLang(name)}>{name}</bdi>
  if (decision.kind !== "accepted") return <span class="decision-name">{words}</span>
  return (
    <a class="link name-line-name" href={hashOf({ page: "entity", entity: decision.id })}>
      {words}
    </a>
  )
}

function Spellings({ decision }: { readonly decision: Decision }) {
  const others = decision.forms.filter((form) => form !== titleOf(decision))
  return (
    <>
      {others.map((form) => (
        <>
          {" · "}
          <bdi lang={scriptLang(form)}>{form}</bdi>
        </>
      ))}
    </>
  )
}

function titleOf(decision: Decision): string {
  return decision.kind === "accepted" ? decision.name : (decision.forms[0] ?? "")
}
