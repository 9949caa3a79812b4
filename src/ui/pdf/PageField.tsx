import { useLayoutEffect, useRef } from "preact/hooks"
import type { Texts } from "../text/texts"

type Props = {
  readonly page: number
  readonly pageCount: number
  readonly texts: Texts
  readonly onPage: (page: number) => void
}

/** The number of the page that is looked at; another one is typed over it. */
export function PageField({ page, pageCount, texts, onPage }: Props) {
  const field = useRef<HTMLInputElement>(null)
  // While a number is typed the document does not write into it.
  useLayoutEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = String(page)
  }, [page])
  const go = () => {
    const wanted = Number(field.current?.value)
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pageCount) {
      if (wanted !== page) onPage(wanted)
    } else if (field.current) field.current.value = String(page)
  }
  return (
    <form
      class="pdf-page-field"
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <input
        ref={field}
        class="field"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={6}
        aria-label={texts.say("pdfPageField")}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={go}
      />
      <span>{texts.say("pdfOf", String(pageCount))}</span>
    </form>
  )
}
