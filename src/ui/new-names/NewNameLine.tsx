import { useEffect, useRef } from "preact/hooks"
import type { WishProblem } from "../../core/own-names/answers"
import type { NewName } from "../../core/own-names/new-names"
import { QuoteFigure } from "../library/QuoteFigure"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { useUniqueId } from "../unique-id"
import { draftOf, type Draft } from "./draft"
import { KindChoice } from "./KindChoice"
import type { NewNamesActions } from "./new-names-state"
import { NewNameForm } from "./NewNameForm"
import { wordDoubts, wordProblem } from "./word-new-name"

/** Which name is unfolded, and the field of it that gets the focus; none where a pointer unfolded it. */
export type Opened = { readonly key: string; readonly field: "edit" | "merge" | null }

type Props = {
  readonly name: NewName
  /** What the reader has changed; undefined where nothing was. */
  readonly draft: Draft | undefined
  readonly problem: WishProblem | undefined
  readonly isSelected: boolean
  /** The Tab key stops at it. */
  readonly isStop: boolean
  readonly opened: Opened | null
  readonly actions: NewNamesActions
  readonly texts: Texts
  readonly onFocus: () => void
  readonly onOpen: (opened: Opened | null) => void
}

/** A proposed name: how often it stands where, in which words, and what can be done with it. */
export function NewNameLine(props: Props) {
  const { name, problem, isSelected, isStop, opened, actions, texts } = props
  const { key, like } = name
  const draft = props.draft ?? draftOf(name)
  const line = useRef<HTMLLIElement>(null)
  const title = useUniqueId()
  const doubts = problem ? [] : wordDoubts(draft.forms, texts)
  useEffect(() => {
    if (problem && document.activeElement === document.body) line.current?.focus()
  }, [problem])
  const labelled = (action: string) => texts.say("labelled", action, name.name)
  const close = () => {
    props.onOpen(null)
    line.current?.focus()
  }
  return (
    <li
      ref={line}
      class="new-name"
      tabIndex={isStop ? 0 : -1}
      aria-labelledby={title}
      onFocusIn={props.onFocus}
    >
      <label class="new-name-select">
        <input
          type="checkbox"
          tabIndex={isStop ? 0 : -1}
          checked={isSelected}
          onChange={({ currentTarget }) => actions.onSelect([key], currentTarget.checked)}
        />
        <span class="only-spoken">{texts.say("newNameSelect", name.name)}</span>
      </label>
      <div class="new-name-words">
        <p id={title} class="new-name-title">
          <bdi lang={scriptLang(draft.name)}>{draft.name}</bdi>{" "}
          <span class="library-note">
            {texts.count("newNameTime", name.count)} · {texts.count("article", name.articles)}
            <OtherSpellings forms={draft.forms} title={draft.name} />
          </span>
        </p>
        {name.contexts.map((passage) => (
          <QuoteFigure key={`${passage.file} ${passage.start}`} passage={passage} texts={texts} />
        ))}
        {problem && (
          <p class="new-name-problem" role="alert">
            {wordProblem(problem, texts)}
          </p>
        )}
        {doubts.map((doubt) => (
          <p key={doubt} class="library-note">
            {doubt}
          </p>
        ))}
        <div class="new-name-buttons">
          <KindChoice
            label={labelled(texts.say("newNameKind"))}
            value={draft.type}
            texts={texts}
            onChoose={(type) => actions.onDraft(key, { ...draft, type })}
          />
          <button
            type="button"
            class="button"
            aria-label={labelled(texts.say("newNameAccept"))}
            onClick={() => actions.onDecide([name], "accepted")}
          >
            {texts.say("newNameAccept")}
          </button>
          <button
            type="button"
            class="button"
            aria-label={labelled(texts.say("newNameIgnore"))}
            onClick={() => actions.onDecide([name], "ignored")}
          >
            {texts.say("newNameIgnore")}
          </button>
          {like && (
            <button type="button" class="button" onClick={() => actions.onMerge(name, like)}>
              {texts.say("newNameMerge", like.name)}
            </button>
          )}
          <button
            type="button"
            class="text-button"
            aria-expanded={opened !== null}
            aria-label={labelled(texts.say("newNameEdit"))}
            onClick={() => props.onOpen(opened ? null : { key, field: null })}
          >
            {texts.say("newNameEdit")}
          </button>
        </div>
        {opened && (
          <NewNameForm
            name={name}
            draft={draft}
            field={opened.field}
            actions={actions}
            texts={texts}
            onClose={close}
          />
        )}
      </div>
    </li>
  )
}

/** Those that count, besides the name itself. */
function OtherSpellings({ forms, title }: { readonly forms: readonly string[]; readonly title: string }) {
  return (
    <>
      {forms
        .filter((form) => form !== title)
        .map((form) => (
          <span key={form}>
            {" · "}
            <bdi lang={scriptLang(form)}>{form}</bdi>
          </span>
        ))}
    </>
  )
}
