import type { EntityId } from "../../core/model"
import type { PanelState } from "./panel-state"

/** Where the reader is in the panel, when what it shows is exchanged for something else. */
export type PanelPlace = {
  /** The dossier of an entity (null: the page) is to be shown, from `top` CSS pixels down. */
  expect(entity: EntityId | null, top: number): void
  /** To be called after each drawing: once what is expected is there, scrolls to it and gives it the focus. */
  settle(state: PanelState): void
}

/**
 * A dossier begins at its name, or where the reader has left it; on the page the reader comes back to the name that was
 * pressed. What is shown first neither scrolls nor takes the focus.
 */
export function createPanelPlace(document: Document): PanelPlace {
  let expected: { readonly entity: EntityId | null; readonly top: number } | null = null
  let shown: EntityId | null = null
  return {
    expect(entity, top) {
      expected = { entity, top }
    },
    settle(state) {
      if (!expected || !isShown(expected.entity, state)) return
      const { entity, top } = expected
      const rows = [...document.querySelectorAll<HTMLElement>("[data-entity]")]
      const target =
        entity === null ? rows.find(({ dataset }) => dataset["entity"] === shown) : headOf(document)
      target?.focus({ preventScroll: true })
      document.defaultView?.scrollTo({ top, behavior: "instant" })
      expected = null
      shown = entity
    }
  }
}

function isShown(entity: EntityId | null, { page, dossier }: PanelState): boolean {
  if (entity === null) return dossier === null && page.status === "read"
  return dossier?.entity === entity && dossier.view.phase === "open"
}

function headOf(document: Document): HTMLElement | null {
  return document.querySelector("h1")
}
