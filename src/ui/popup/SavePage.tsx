import { useLayoutEffect, useRef } from "preact/hooks"
import type { InCorpus, SaveProblem } from "../../core/saved/answers"
import { scriptLang } from "../text/script-lang"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { wordNames, wordNewNames, wordPublished, wordSavedOn } from "../text/word-article"
import { wordLanguage } from "../text/word-language"
import { machineDate } from "../text/word-date"
import type { SaveActions, SaveState } from "./save-state"

type Props = {
  readonly state: SaveState
  readonly actions: SaveActions
  readonly texts: Texts
  readonly onRead: (file: string) => void
  /** Opens the page where new names are decided about. */
  readonly onNewNames: () => void
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

/**
 * Saving the page into the reader's corpus: the offer, and then what was understood of it. What is found out only after
 * the popup has been drawn takes the place of the offer and no more, so that nothing moves under the pointer.
 */
export function SavePage(props: Props) {
  const { state, texts } = props
  const section = useRef<HTMLElement>(null)
  const keptFocus = useFocusKept(section, state)
  if (state.phase === "none") return null
  return (
    <section ref={section} class="save" aria-label={texts.say("savePage")} tabIndex={-1} {...keptFocus}>
      {state.phase === "in-corpus" && !state.isAsked ? (
        <details class="save-known">
          <summary class="save-label">
            <Label article={state.article} isNew={false} texts={texts} />
          </summary>
          <div class="save-said">
            <Understood article={state.article} texts={texts} />
          </div>
          <Buttons {...props} />
        </details>
      ) : (
        <>
          <div class="save-said" role="status">
            <Said state={state} texts={texts} />
          </div>
          <Buttons {...props} />
        </>
      )}
    </section>
  )
}

/**
 * What had the focus is often gone with what was pressed, or with what has been found out; the keyboard goes on at what
 * takes its place in the section. Gives the section its listeners.
 */
function useFocusKept(section: { readonly current: HTMLElement | null }, state: SaveState) {
  const before = useRef(state)
  // An element that is taken away with the focus tells nobody that it has lost it.
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    const hasChanged = before.current !== state
    before.current = state
    if (!hasChanged || !(isAnswer(state) || hadFocus.current) || document.activeElement !== document.body)
      return
    const next = section.current?.querySelector<HTMLElement>("summary, button")
    ;(next ?? section.current)?.focus()
  }, [state])
  return {
    onFocusIn: () => void (hadFocus.current = true),
    onFocusOut: () => void (hadFocus.current = false)
  }
}

/** Whether a state comes of what the reader pressed. */
function isAnswer(state: SaveState): boolean {
  if (state.phase === "offer") return state.removed
  return state.phase === "not" || (state.phase === "in-corpus" && state.isAsked)
}

function Buttons({ state, actions, texts, onRead, onNewNames }: Props) {
  const isSaving = state.phase === "saving"
  const hasSelection = "hasSelection" in state && state.hasSelection
  const canSavePage =
    isSaving || state.phase === "offer" || (state.phase === "not" && state.problem !== "private")
  return (
    <div class="save-buttons">
      {canSavePage && (
        <button type="button" class="button" aria-disabled={isSaving} onClick={() => actions.save("page")}>
          {texts.say(isSaving ? "saveBusy" : "savePage")}
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
          {state.article.savedAt !== null && state.article.newNames.length > 0 && (
            <button type="button" class="text-button" onClick={onNewNames}>
              {texts.say("newNamesDecide")}
            </button>
          )}
          {state.article.savedAt !== null && (
            <button type="button" class="text-button" onClick={actions.remove}>
              {texts.say(state.isNew ? "undo" : "saveRemove")}
            </button>
          )}
        </>
      )}
    </div>
  )
}

function Said({ state, texts }: Pick<Props, "state" | "texts">) {
  switch (state.phase) {
    case "none":
      return null
    case "saving":
      return <p class="only-spoken">{texts.say("saveBusy")}</p>
    case "not":
      return <p>{texts.say(problemTexts[state.problem])}</p>
    case "offer":
      return (
        <>
          {state.removed && <p>{texts.say("saveRemoved")}</p>}
          {state.undoFailed && <p>{texts.say("saveFailed")}</p>}
        </>
      )
    case "in-corpus":
      return (
        <>
          <p class="save-label">
            <Label article={state.article} isNew={state.isNew} texts={texts} />
          </p>
          <Understood article={state.article} texts={texts} />
        </>
      )
  }
}

type AboutProps = { readonly article: InCorpus; readonly texts: Texts }

/** That the page is there, and since when. */
function Label({ article: { savedAt }, isNew, texts }: AboutProps & { readonly isNew: boolean }) {
  return (
    <>
      {texts.say(isNew ? "saveDone" : "saveKnown")}
      {!isNew && <span> · {savedAt === null ? texts.say("saveCame") : wordSavedOn(savedAt, texts)}</span>}
    </>
  )
}

function Understood({ article, texts }: AboutProps) {
  const { title, source, published, language, extent, entities, newNames } = article
  const words = language === null ? null : wordLanguage(language, texts)
  return (
    <>
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
      {newNames.length > 0 && <p class="save-names">{wordNewNames(newNames, texts)}</p>}
    </>
  )
}
