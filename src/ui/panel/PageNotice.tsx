import { Waiting } from "../popover/Waiting"
import type { Texts } from "../text/texts"
import type { PageView } from "./panel-state"

type Props = {
  readonly page: Exclude<PageView, { readonly status: "read" }>
  readonly texts: Texts
  readonly onRetry: () => void
  readonly onGrantAllSites: () => void
}

/** Why there is nothing to say of a page, and what can be done about it. */
export function PageNotice({ page, texts, onRetry, onGrantAllSites }: Props) {
  if (page.status === "loading") return <Waiting slow={page.slow} texts={texts} />
  return (
    <>
      <h1 class="panel-title">{texts.say("panelThisPage")}</h1>
      <p class="panel-sentence" role="status">
        {sentence(page, texts)}
      </p>
      {page.status === "not-read" && (
        <button type="button" class="button" onClick={onGrantAllSites}>
          {texts.say("grantAllSites")}
        </button>
      )}
      {page.status === "failed" && (
        <button type="button" class="button" onClick={onRetry}>
          {texts.say("tryAgain")}
        </button>
      )}
    </>
  )
}

function sentence(page: Exclude<Props["page"], { readonly status: "loading" }>, texts: Texts): string {
  switch (page.status) {
    case "cannot-run":
      return texts.say("popupCannotRun")
    case "no-words":
      return texts.say("popupNoWords")
    case "not-read":
      return texts.say("panelNeedsPermission")
    case "off-here":
      return texts.say("popupOffHere", page.site)
    case "failed":
      return texts.say("popoverNoAnswer")
  }
}
