import type { EntityId } from "../../core/model"
import { Dossier } from "../dossier/Dossier"
import type { PassageActions } from "../popover/PassageFigure"
import { Waiting } from "../popover/Waiting"
import type { Texts } from "../text/texts"
import { MentionSteps } from "./MentionSteps"
import { PageNotice } from "./PageNotice"
import type { PanelActions, PanelState } from "./panel-state"
import { ThisPage } from "./ThisPage"

type Props = {
  readonly state: PanelState
  readonly actions: PanelActions
  readonly texts: Texts
  /** What can be done with passages; a name in them leads to its dossier. */
  readonly passageActions: PassageActions
  readonly onOpen: (entity: EntityId) => void
  /** All there is on an entity is to open in the library. */
  readonly onOpenLibrary: (entity: EntityId) => void
  readonly onBack: () => void
  readonly onGrantAllSites: () => void
}

/** The panel beside a page: what the corpus holds around it, or the dossier of one entity. */
export function Panel({ state, onBack, ...props }: Props) {
  const { texts } = props
  return (
    <div class="panel" lang={texts.locale} dir={texts.direction}>
      {state.dossier && (
        <nav class="panel-bar" aria-label={texts.say("panelWays")}>
          <button type="button" class="panel-back" onClick={onBack}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M10 3L5 8l5 5" />
            </svg>
            {texts.say("popoverBack")}
          </button>
        </nav>
      )}
      <main class="panel-main" aria-busy={state.page.status === "loading"}>
        {state.dossier ? (
          <DossierOf {...props} state={state} dossier={state.dossier} />
        ) : (
          <PageOf {...props} state={state} />
        )}
      </main>
    </div>
  )
}

type Shown = Omit<Props, "onBack">

function PageOf({ state: { page, tour }, actions, texts, passageActions, onOpen, onGrantAllSites }: Shown) {
  if (page.status !== "read") {
    const { onRetry } = actions
    return <PageNotice page={page} texts={texts} onRetry={onRetry} onGrantAllSites={onGrantAllSites} />
  }
  return (
    <ThisPage
      page={page}
      tour={tour}
      texts={texts}
      actions={actions}
      passageActions={passageActions}
      onOpen={onOpen}
    />
  )
}

function DossierOf({
  state: { page, tour },
  dossier: { entity, view },
  actions,
  texts,
  passageActions,
  onOpenLibrary
}: Shown & { readonly dossier: NonNullable<PanelState["dossier"]> }) {
  switch (view.phase) {
    case "loading":
      return <Waiting slow={view.slow} texts={texts} />
    case "empty":
      return <Sentence>{texts.say("dossierEmpty", entity)}</Sentence>
    case "failed":
      return (
        <>
          <Sentence>{texts.say("popoverNoAnswer")}</Sentence>
          <button type="button" class="button" onClick={actions.onRetry}>
            {texts.say("tryAgain")}
          </button>
        </>
      )
    case "open": {
      const found = page.status === "read" && page.description.entities.find((one) => one.entity === entity)
      return (
        <Dossier
          // Another entity is another page to read: nothing unfolded here is unfolded there.
          key={entity}
          dossier={view.dossier}
          texts={texts}
          actions={passageActions}
          onMorePassages={actions.onMorePassages}
          onFurther={actions.onFurther}
        >
          {found && (
            <p class="dossier-here">
              {texts.say("panelOnThisPage")}{" "}
              <MentionSteps found={found} tour={tour} texts={texts} actions={actions} />
            </p>
          )}
          <p>
            <button type="button" class="link panel-library" onClick={() => onOpenLibrary(entity)}>
              {texts.say("libraryOpen")}
            </button>
          </p>
        </Dossier>
      )
    }
  }
}

function Sentence({ children }: { readonly children: string }) {
  return (
    <p class="panel-sentence" role="status">
      {children}
    </p>
  )
}
