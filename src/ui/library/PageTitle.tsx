import type { ComponentChildren } from "preact"
import { scriptLang } from "../text/script-lang"

type Props = {
  readonly title: string
  /** The language of the title where it is not the interface's own. */
  readonly lang?: string | undefined
  readonly children?: ComponentChildren
}

/** The one heading that names a page, with what belongs to it. It takes the focus when the page comes up. */
export function PageTitle({ title, lang, children }: Props) {
  return (
    <div class="page-head">
      <h1 class="page-title" tabIndex={-1} lang={lang ?? scriptLang(title)} dir="auto">
        {title}
      </h1>
      {children}
    </div>
  )
}
