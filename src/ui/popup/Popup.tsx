import type { EntityId } from "../../core/model"
import type { FoundEntity } from "../../core/page"
import type { Texts } from "../text/texts"
import { FoundList } from "./FoundList"
import { SiteSwitch } from "./SiteSwitch"

/** What the extension may do and does on the page of this tab. `site` is its host name. */
export type PopupState =
  | { readonly status: "loading" }
  /** The browser's own pages, stores, and whatever else no extension may read. */
  | { readonly status: "cannot-run" }
  /** A picture, a PDF, data: a document, but none of words. */
  | { readonly status: "no-words" }
  | { readonly status: "needs-permission" }
  | { readonly status: "off-here"; readonly site: string }
  | { readonly status: "working"; readonly site: string; readonly found: readonly FoundEntity[] }

type Callbacks = {
  readonly texts: Texts
  readonly onShowMention: (entity: EntityId) => void
  readonly onSwitchSite: (active: boolean) => void
  readonly onRunHere: () => void
  readonly onGrantAllSites: () => void
  readonly onOpenLibrary: () => void
  readonly onOpenOptions: () => void
}

/** The toolbar popup: what was found on this page, and whether this site is read at all. */
export function Popup({ state, ...callbacks }: Callbacks & { readonly state: PopupState }) {
  const { texts, onSwitchSite, onOpenLibrary, onOpenOptions } = callbacks
  return (
    <div class="popup" lang={texts.locale} dir={texts.direction}>
      <main class="popup-main">
        <h1 class="popup-title">{texts.say("popupTitle")}</h1>
        <Status state={state} {...callbacks} />
      </main>
      <footer class="popup-foot">
        {(state.status === "working" || state.status === "off-here") && (
          <SiteSwitch
            active={state.status === "working"}
            site={state.site}
            texts={texts}
            onSwitch={onSwitchSite}
          />
        )}
        <div class="popup-links">
          <button type="button" class="text-button" onClick={onOpenLibrary}>
            {texts.say("popupOpenLibrary")}
          </button>
          <button type="button" class="text-button" onClick={onOpenOptions}>
            {texts.say("popupOpenOptions")}
          </button>
        </div>
      </footer>
    </div>
  )
}

function Status({
  state,
  texts,
  onShowMention,
  onRunHere,
  onGrantAllSites
}: Callbacks & { readonly state: PopupState }) {
  switch (state.status) {
    case "loading":
      return <Sentence>{texts.say("popupLoading")}</Sentence>
    case "cannot-run":
      return <Sentence>{texts.say("popupCannotRun")}</Sentence>
    case "no-words":
      return <Sentence>{texts.say("popupNoWords")}</Sentence>
    case "off-here":
      return <Sentence>{texts.say("popupOffHere", state.site)}</Sentence>
    case "working":
      return state.found.length === 0 ? (
        <Sentence>{texts.say("popupNothing")}</Sentence>
      ) : (
        <FoundList found={state.found} texts={texts} onShowMention={onShowMention} />
      )
    case "needs-permission":
      return (
        <>
          <Sentence>{texts.say("popupNeedsPermission")}</Sentence>
          <button type="button" class="button button-main" onClick={onRunHere}>
            {texts.say("popupRunHere")}
          </button>
          <button type="button" class="button" onClick={onGrantAllSites}>
            {texts.say("grantAllSites")}
          </button>
        </>
      )
  }
}

function Sentence({ children }: { readonly children: string }) {
  return (
    <p class="popup-sentence" role="status">
      {children}
    </p>
  )
}
