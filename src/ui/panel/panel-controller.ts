import type { Passage } from "../../core/card"
import type { Dossier } from "../../core/dossier"
import type { EntityId } from "../../core/model"
import { createPageRereading } from "../page-rereading"
import { withMoreComing } from "../dossier/with-more-coming"
import { isWaitedFor } from "../popover/is-waited-for"
import type { DossierView, PageView, PanelActions, PanelState, Tour } from "./panel-state"

/** Where the panel gets from what it shows. */
export type PanelSources = {
  /** What there is to say of the page that is followed now. */
  readPage(): Promise<PageView>
  dossier(entity: EntityId): Promise<Dossier | null>
  /** The same after what hosts have on it has been fetched, or could not be. */
  fullerDossier(entity: EntityId, isFurther: boolean): Promise<Dossier | null>
  passages(entity: EntityId, from: number): Promise<readonly Passage[]>
  /** Leads to a mention on the page; null where there is none any more. */
  goTo(entity: EntityId, index: number): Promise<Omit<Tour, "entity"> | null>
  goBack(): Promise<void>
}

export type PanelController = PanelActions & {
  /** Another page is to be shown. */
  turnTo(): void
  /** The page has changed: what is shown of it stays until there is something newer. */
  refresh(): void
  /** Shows the dossier of an entity; null: the page. */
  open(entity: EntityId | null): void
}

/** Without an answer by then the reader is told that it takes a moment; a stopped background needs about 100 ms. */
const SLOW_AFTER = 600

/** Keeps the state of the panel, and has it shown after each change. */
export function createPanelController(
  sources: PanelSources,
  show: (state: PanelState, actions: PanelActions) => void
): PanelController {
  let state: PanelState = { page: { status: "loading", slow: false }, dossier: null, tour: null }
  // Kept as they were left, so that going back shows them at once.
  const dossiers = new Map<EntityId, Dossier>()
  /** Each page has a number of its own: where a tour of an earlier one has led is not heard any more. */
  let page = 0

  const update = (part: Partial<PanelState>) => {
    state = { ...state, ...part }
    show(state, actions)
  }

  const rereading = createPageRereading(sources.readPage, (view) => {
    // A page that is on its way out answers no more; what follows it says so.
    if (view || state.page.status === "loading") update({ page: view ?? { status: "failed" } })
  })
  const turnTo = () => {
    const loading: PageView = { status: "loading", slow: false }
    page++
    update({ page: loading, tour: null })
    setTimeout(() => {
      if (state.page === loading) update({ page: { status: "loading", slow: true } })
    }, SLOW_AFTER)
    rereading.turnTo()
  }

  const showDossier = (entity: EntityId, view: DossierView) => {
    if (state.dossier?.entity === entity) update({ dossier: { entity, view } })
  }
  const shownDossier = (entity: EntityId): Dossier | null => {
    const { dossier } = state
    return dossier?.entity === entity && dossier.view.phase === "open" ? dossier.view.dossier : null
  }
  const open = (entity: EntityId | null) => {
    if (entity === null) return update({ dossier: null })
    const known = dossiers.get(entity)
    if (known) return update({ dossier: { entity, view: { phase: "open", dossier: known } } })
    update({ dossier: { entity, view: { phase: "loading", slow: false } } })
    setTimeout(() => {
      const isWaiting = state.dossier?.view.phase === "loading"
      if (isWaiting) showDossier(entity, { phase: "loading", slow: true })
    }, SLOW_AFTER)
    void load(entity)
  }
  const load = async (entity: EntityId) => {
    try {
      const dossier = await sources.dossier(entity)
      if (dossier) dossiers.set(entity, dossier)
      showDossier(entity, dossier ? { phase: "open", dossier } : { phase: "empty" })
      if (dossier && isWaitedFor(dossier)) await loadFuller(entity, false)
    } catch {
      // Whatever it was, the reader can ask again.
      showDossier(entity, { phase: "failed" })
    }
  }
  const loadFuller = async (entity: EntityId, isFurther: boolean) => {
    const fuller = await sources.fullerDossier(entity, isFurther)
    if (!fuller) return
    // What did not come is asked for again when the reader comes back.
    if (fuller.elsewhere) dossiers.delete(entity)
    else dossiers.set(entity, fuller)
    showDossier(entity, { phase: "open", dossier: fuller })
  }
  const fetchFurther = async (dossier: Dossier) => {
    const { entity } = dossier
    showDossier(entity, { phase: "open", dossier: withMoreComing(dossier) })
    await loadFuller(entity, true).catch(() => showDossier(entity, { phase: "failed" }))
  }
  const addPassages = async (dossier: Dossier) => {
    const { entity, passages } = dossier
    const more = await sources.passages(entity, passages.length).catch(() => null)
    // One that is to be asked for again is not kept, and grows all the same.
    const now = dossiers.get(entity) ?? shownDossier(entity)
    if (!now || now.passages.length !== passages.length) return
    if (!more) return showDossier(entity, { phase: "failed" })
    // What is said to be there and does not come is not offered again.
    const passageCount = more.length === 0 ? passages.length : now.passageCount
    const longer = { ...now, passages: [...passages, ...more], passageCount }
    if (dossiers.has(entity)) dossiers.set(entity, longer)
    showDossier(entity, { phase: "open", dossier: longer })
  }
  const goTo = async (entity: EntityId, index: number) => {
    const asked = page
    const stop = await sources.goTo(entity, index).catch(() => null)
    if (asked === page) update({ tour: stop && { entity, ...stop } })
  }

  const actions: PanelActions = {
    onGoTo: (entity, index) => void goTo(entity, index),
    onGoBack() {
      update({ tour: null })
      void sources.goBack().catch(() => turnTo())
    },
    onMorePassages() {
      if (state.dossier?.view.phase === "open") void addPassages(state.dossier.view.dossier)
    },
    onFurther() {
      if (state.dossier?.view.phase === "open") void fetchFurther(state.dossier.view.dossier)
    },
    onRetry() {
      if (state.dossier) open(state.dossier.entity)
      else turnTo()
    }
  }
  return {
    ...actions,
    turnTo,
    refresh: rereading.refresh,
    open
  }
}
