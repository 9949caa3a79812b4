import { useLayoutEffect, useRef, useState } from "preact/hooks"
import type { NewName } from "../../core/own-names/new-names"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { readNameKey } from "./name-keys"
import { NAMES_A_PAGE } from "./new-names-controller"
import type { NewNamesActions, NewNamesState } from "./new-names-state"
import { NewNameLine, type Opened } from "./NewNameLine"

type Props = {
  readonly state: NewNamesState
  readonly actions: NewNamesActions
  readonly texts: Texts
}

/** The names that are proposed, to be decided about one by one or together, by pointer or by keyboard. */
export function NewNamesList({ state, actions, texts }: Props) {
  const { names, total, selected } = state
  const list = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState("")
  const [opened, setOpened] = useState<Opened | null>(null)
  const stop = names.some(({ key }) => key === current) ? current : (names[0]?.key ?? "")
  useFocusOnNext(list, names)

  const onKeyDown = (event: KeyboardEvent) => {
    const wish = readNameKey(event)
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>(".new-name") : null
    const index = lines(list.current).findIndex((each) => each === line)
    const name = names[index]
    if (!wish || !name) return
    event.preventDefault()
    switch (wish) {
      case "next":
      case "previous":
        return lines(list.current)[index + (wish === "next" ? 1 : -1)]?.focus()
      case "accept":
        return actions.onDecide([name], "accepted")
      case "ignore":
        return actions.onDecide([name], "ignored")
      case "select":
        return actions.onSelect([name.key], !selected.has(name.key))
      case "merge":
      case "edit":
        return setOpened({ key: name.key, field: wish })
    }
  }

  const left = total - names.length
  return (
    <>
      <p class="library-note new-names-keys">{texts.say("newNamesKeys")}</p>
      <Together names={names} selected={selected} actions={actions} texts={texts} />
      <ul class="new-names" ref={list} onKeyDown={onKeyDown}>
        {names.map((name) => (
          <NewNameLine
            key={name.key}
            name={name}
            draft={state.drafts.get(name.key)}
            problem={state.problems.get(name.key)}
            isSelected={selected.has(name.key)}
            isStop={name.key === stop}
            opened={opened?.key === name.key ? opened : null}
            actions={actions}
            texts={texts}
            onFocus={() => setCurrent(name.key)}
            onOpen={setOpened}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={actions.onMore}>
          {texts.say("newNamesMore", wordCount(Math.min(left, NAMES_A_PAGE), texts))}
        </button>
      )}
    </>
  )
}

type TogetherProps = {
  readonly names: readonly NewName[]
  readonly selected: ReadonlySet<string>
  readonly actions: NewNamesActions
  readonly texts: Texts
}

/** What is done with all names that are selected. */
function Together({ names, selected, actions, texts }: TogetherProps) {
  const chosen = names.filter(({ key }) => selected.has(key))
  const count = wordCount(chosen.length, texts)
  const isNone = chosen.length === 0
  return (
    <div class="new-names-together">
      <label class="choice-line">
        <input
          type="checkbox"
          checked={chosen.length === names.length}
          onChange={({ currentTarget }) =>
            actions.onSelect(
              names.map(({ key }) => key),
              currentTarget.checked
            )
          }
        />
        <span>{texts.say("newNamesSelectAll")}</span>
      </label>
      <button
        type="button"
        class="button"
        disabled={isNone}
        onClick={() => actions.onDecide(chosen, "accepted")}
      >
        {texts.say("newNamesAcceptSelected", count)}
      </button>
      <button
        type="button"
        class="button"
        disabled={isNone}
        onClick={() => actions.onDecide(chosen, "ignored")}
      >
        {texts.say("newNamesIgnoreSelected", count)}
      </button>
    </div>
  )
}

function lines(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(".new-name") ?? [])]
}

/** A name that was decided about goes away with the focus on it: the keyboard goes on at the one that takes its place. */
function useFocusOnNext(list: { readonly current: HTMLElement | null }, names: readonly NewName[]): void {
  const last = useRef<{ readonly line: Element; readonly index: number } | null>(null)
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const line = target instanceof Element ? target.closest(".new-name") : null
      const index = lines(list.current).findIndex((each) => each === line)
      last.current = line && index >= 0 ? { line, index } : null
    }
    document.addEventListener("focusin", note)
    return () => document.removeEventListener("focusin", note)
  }, [])
  useLayoutEffect(() => {
    if (!last.current || last.current.line.isConnected || document.activeElement !== document.body) return
    const all = lines(list.current)
    const next = all[Math.min(last.current.index, all.length - 1)]
    last.current = null
    next?.focus()
  }, [names])
}
