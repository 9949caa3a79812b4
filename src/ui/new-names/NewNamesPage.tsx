import { useRef } from "preact/hooks"
import { hashOf } from "../../core/library/route"
import { PageTitle } from "../library/PageTitle"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { DecisionLines } from "./DecisionLines"
import type { NewNamesActions, NewNamesState } from "./new-names-state"
import { NewNamesBar } from "./NewNamesBar"
import { NewNamesList } from "./NewNamesList"

type Props = {
  readonly state: NewNamesState
  readonly actions: NewNamesActions
  readonly texts: Texts
  /** Nothing is kept of private windows. */
  readonly isPrivate: boolean
}

/** Where readers decide about names that the corpus does not know. */
export function NewNamesPage({ state, actions, texts, isPrivate }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  return (
    <div class="library-stack" ref={frame}>
      <PageTitle title={texts.say("newNamesTitle")}>
        <p class="import-hint">{texts.say("newNamesHint")}</p>
      </PageTitle>
      {isPrivate ? (
        <p>{texts.say("newNamesPrivate")}</p>
      ) : (
        <>
          <Proposed state={state} actions={actions} texts={texts} />
          <DecisionLines decisions={state.decisions} texts={texts} onUndo={(id) => actions.onUndo([id])} />
          <NewNamesBar notice={state.notice} texts={texts} onUndo={actions.onUndo} />
        </>
      )}
    </div>
  )
}

function Proposed({ state, actions, texts }: Omit<Props, "isPrivate">) {
  const { phase, read, articles, names, total } = state
  if (phase === "failed")
    return (
      <div class="library-section">
        <p role="alert">{texts.say("popoverNoAnswer")}</p>
        <button type="button" class="button" onClick={actions.onRetry}>
          {texts.say("tryAgain")}
        </button>
      </div>
    )
  const isLooking = phase === "loading" || read < articles
  return (
    <section class="library-section" aria-labelledby="new-names-list" aria-busy={isLooking}>
      <h2 class="library-heading" id="new-names-list">
        {texts.say("newNamesList")} <span class="library-count">{wordCount(total, texts)}</span>
      </h2>
      <p class="library-note new-names-said" role="status">
        {isLooking &&
          (phase === "loading"
            ? texts.say("libraryLoading")
            : texts.say("newNamesLooking", wordCount(read, texts), wordCount(articles, texts)))}
      </p>
      {names.length > 0 && <NewNamesList state={state} actions={actions} texts={texts} />}
      {!isLooking && total === 0 && <Nothing articles={articles} texts={texts} />}
    </section>
  )
}

function Nothing({ articles, texts }: { readonly articles: number; readonly texts: Texts }) {
  if (articles > 0) return <p>{texts.say("newNamesNone")}</p>
  return (
    <>
      <p>{texts.say("newNamesNothingSaved")}</p>
      <p>
        <a class="link" href={hashOf({ page: "import" })}>
          {texts.say("bringTitle")}
        </a>
      </p>
    </>
  )
}
