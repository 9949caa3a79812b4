import { useLayoutEffect, useRef } from "preact/hooks"
import { LONGEST_QUERY } from "../../core/library/route"
import type { Texts } from "../text/texts"

type Props = {
  readonly query: string
  readonly texts: Texts
  readonly onSearch: (query: string) => void
  /** The reader is done typing and wants what was found. */
  readonly onEnter: () => void
}

/** One field for names and words. */
export function SearchField({ query, texts, onSearch, onEnter }: Props) {
  const field = useRef<HTMLInputElement>(null)
  // Back and forward change what was asked for; what is typed comes back as it is, and must not move the caret. At once:
  // a moment later the next letter is there, and would be lost.
  useLayoutEffect(() => {
    if (field.current && field.current.value !== query) field.current.value = query
  }, [query])
  return (
    <form
      class="library-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        onEnter()
      }}
    >
      <input
        ref={field}
        class="field"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={LONGEST_QUERY}
        placeholder={texts.say("librarySearchHint")}
        aria-label={texts.say("librarySearch")}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
    </form>
  )
}
