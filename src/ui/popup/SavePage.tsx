import type { InCorpus, SaveProblem } from "../../core/saved/answers"
import { scriptLang } from "../text/script-lang"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { wordLanguage, wordNames, wordPublished, wordSavedOn } from "../text/word-article"
import { machineDate } from "../text/word-date"
import type { SaveActions, SaveState } from "./save-state"

type Props = {
  readonly state: SaveState
  readonly actions: SaveActions
  readonly texts: Texts
  readonly onRead: (file: string) => void
}

const problemTexts = {
  private: "saveNotPrivate",
  "cannot-read": "saveNotRead",
  "no-article": "saveNoArticle",
  "too-long": "saveTooLong",
  "no-address": "saveNoAddress",
  "nothing-selected": "saveNothingSelected",
  "no-room": "saveNoRoom",
  failed: "saveFailed"
} satisfies Record<SaveProblem | "failed", PlainTextKey>

/** Saving the page into the reader's corpus: the offer, and then what was understood of it. */
export function SavePage({ state, actions, texts, onRead }: Props) {
  if (state.phase === "none") return null
  const hasSelection = "hasSelection" in state && state.hasSelection
  const canSavePage = state.phase === "offer" || (state.phase === "not" && state.problem !== "private")
  return (
    <section class="save" aria-label={texts.say("savePage")}>
      <div class="save-said" role="status">
        <Said state={state} texts={texts} />
      </div>
      <div class="save-buttons">
        {canSavePage && (
          <button type="button" class="button" onClick={() => actions.save("page")}>
            {texts.say("savePage")}
          </button>
        )}
        {hasSelection && (
          <button type="button" class="button" onClick={() => actions.save("selection")}>
            {texts.say("saveSelection")}
          </button>
        )}
        {state.phase === "offer" && state.removed && (
          <button type="button" class="text-button" onClick={actions.putBack}>
            {texts.say("undo")}
          </button>
        )}
        {state.phase === "in-corpus" && (
          <>
            <button type="button" class="text-button" onClick={() => onRead(state.article.file)}>
              {texts.say("saveRead")}
            </button>
            {state.article.savedAt !== null && (
              <button type="button" class="text-button" onClick={actions.remove}>
                {texts.say(state.isNew ? "undo" : "saveRemove")}
              </button>
            )}
          </>
        )}
      </div>
    </section>
  )
}

function Said({ state, texts }: Pick<Props, "state" | "texts">) {
  switch (state.phase) {
    case "none":
      return null
    case "saving":
      return <p>{texts.say("saveBusy")}</p>
    case "not":
      return <p>{texts.say(problemTexts[state.problem])}</p>
    case "offer":
      return state.removed ? <p>{texts.say("saveRemoved")}</p> : null
    case "in-corpus":
      return <Understood article={state.article} isNew={state.isNew} texts={texts} />
  }
}

function Understood({
  article,
  isNew,
  texts
}: {
  readonly article: InCorpus
  readonly isNew: boolean
  readonly texts: Texts
}) {
  const { title, source, published, language, extent, entities, savedAt } = article
  const words = wordLanguage(language, texts)
  return (
    <>
      <p class="save-label">
        {texts.say(isNew ? "saveDone" : "saveKnown")}
        {!isNew && <span> · {savedAt === null ? texts.say("saveCame") : wordSavedOn(savedAt, texts)}</span>}
      </p>
      <p class="save-title" lang={language ?? scriptLang(title)} dir="auto">
        {title}
      </p>
      <p class="save-from">
        {published ? (
          <time dateTime={machineDate(published)}>{wordPublished(published, texts)}</time>
        ) : (
          wordPublished(published, texts)
        )}
        {" · "}
        <bdi>{source ?? texts.say("sourceUnknown")}</bdi>
        {words !== null && ` · ${words}`}
        {extent === "selection" && ` · ${texts.say("savePart")}`}
      </p>
      <p class="save-names">{wordNames(entities, texts)}</p>
    </>
  )
}
