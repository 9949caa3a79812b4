import { correctionKey, type Correction } from "../../core/corrections/correction"
import {
  TooManyCorrectionsError,
  united,
  withCorrection,
  withoutCorrection,
  type Corrections
} from "../../core/corrections/corrections"
import type { EntityId } from "../../core/model"
import { readChoices, writeChoices, type Choices } from "../../core/settings/choices-file"
import { changesOfImport, withImport } from "../../core/settings/import-changes"
import { SETTINGS_VERSION, withSite, type Settings, type SingleSettings } from "../../core/settings/settings"
import type { Done, OptionsState } from "./options-state"

/** Where choices are kept. All changes resolve when they are stored. */
export type ChoicesStore = {
  load(): Promise<Choices>
  changeSettings(change: (settings: Settings) => Settings): Promise<unknown>
  changeCorrections(change: (corrections: Corrections) => Corrections): Promise<unknown>
  replace(choices: Choices): Promise<unknown>
  /** The names of those entities that the corpus knows. */
  namesOf(entities: readonly EntityId[]): Promise<ReadonlyMap<EntityId, string>>
  /** ISO 8601, UTC. */
  now(): string
}

/** A correction as a reader makes it in the options, where there is no page around it. */
export type NewCorrection =
  | { readonly kind: "always"; readonly form: string; readonly entity: EntityId }
  | { readonly kind: "merge"; readonly entity: EntityId; readonly into: EntityId }

/** What the options page does. */
export type OptionsActions = {
  /** Chooses other values; where that takes leave of the browser, `onChooseMode` of the page is for it. */
  readonly choose: (chosen: Partial<Omit<SingleSettings, "mode">>) => void
  readonly switchSite: (site: string, isOn: boolean) => void
  readonly addCorrection: (added: NewCorrection) => void
  readonly undoCorrection: (correction: Correction) => void
  readonly readFile: (text: string) => void
  readonly applyImport: () => void
  readonly cancelImport: () => void
  readonly reset: () => void
  /** Takes back what was done last. */
  readonly undo: () => void
  /** The text of a file with everything. */
  readonly exported: () => string
}

export type OptionsController = OptionsActions & {
  /** Reads what is stored, and again whenever something else has changed it. */
  readonly refresh: () => Promise<void>
}

type Undo = (() => Promise<unknown>) | null

/** Keeps the state of the options page, and has it shown after each change. */
export function createOptionsController(
  store: ChoicesStore,
  show: (state: OptionsState, actions: OptionsActions, canUndo: boolean) => void
): OptionsController {
  let state: OptionsState = {
    choices: { settings: { version: SETTINGS_VERSION }, corrections: [] },
    names: new Map(),
    done: null,
    importing: { phase: "none" }
  }
  let undo: Undo = null

  const update = (part: Partial<OptionsState>) => {
    state = { ...state, ...part }
    show(state, actions, undo !== null)
  }
  const refresh = async () => {
    const choices = await store.load()
    const { importing } = state
    update({
      choices,
      names: await store.namesOf(entitiesIn(choices, state)),
      // What a file would change depends on what there is.
      importing:
        importing.phase === "preview"
          ? { ...importing, changes: changesOfImport(choices, importing.file) }
          : importing
    })
  }
  const act = async (done: Done | null, change: () => Promise<unknown>, taken: Undo) => {
    try {
      await change()
      undo = taken
      state = { ...state, done }
    } catch (error) {
      if (!(error instanceof TooManyCorrectionsError)) throw error
      undo = null
      state = { ...state, done: { did: "refused", reason: error.message } }
    }
    await refresh()
  }
  const putBack = (before: Choices) => () => store.replace(before)

  const actions: OptionsActions = {
    choose: (chosen) =>
      void act(null, () => store.changeSettings((settings) => ({ ...settings, ...chosen })), null),
    switchSite(site, isOn) {
      const turn = (on: boolean) => () => store.changeSettings((settings) => withSite(settings, site, on))
      void act({ did: isOn ? "site-on" : "site-off", site }, turn(isOn), turn(!isOn))
    },
    addCorrection(added) {
      const correction: Correction = { ...added, madeAt: store.now(), example: "" }
      const key = correctionKey(correction)
      const before = state.choices.corrections.find((each) => correctionKey(each) === key)
      void act(
        { did: "added", correction },
        () => store.changeCorrections((all) => withCorrection(all, correction)),
        () => store.changeCorrections((all) => united(withoutCorrection(all, key), before ? [before] : []))
      )
    },
    undoCorrection: (correction) =>
      void act(
        { did: "undone", correction },
        () => store.changeCorrections((all) => withoutCorrection(all, correctionKey(correction))),
        () => store.changeCorrections((all) => united(all, [correction]))
      ),
    readFile(text) {
      const read = readChoices(text)
      const importing: OptionsState["importing"] = read.isSound
        ? { phase: "preview", file: read.choices, changes: changesOfImport(state.choices, read.choices) }
        : { phase: "refused", problem: read.problem }
      undo = null
      state = { ...state, done: null, importing }
      void refresh()
    },
    applyImport() {
      const { importing, choices } = state
      if (importing.phase !== "preview") return
      state = { ...state, importing: { phase: "none" } }
      void act(
        { did: "imported" },
        async () => store.replace(withImport(await store.load(), importing.file)),
        putBack(choices)
      )
    },
    cancelImport: () => update({ importing: { phase: "none" } }),
    reset: () =>
      void act(
        { did: "reset" },
        () => store.replace({ settings: { version: SETTINGS_VERSION }, corrections: [] }),
        putBack(state.choices)
      ),
    undo: () => undo && void act(null, undo, null),
    exported: () => writeChoices(state.choices)
  }
  return { ...actions, refresh }
}

/** All entities that the page speaks of: also those of a correction that was just taken back. */
function entitiesIn({ corrections }: Choices, { importing, done }: OptionsState): readonly EntityId[] {
  const offered = importing.phase === "preview" ? importing.file.corrections : []
  const told = done && "correction" in done ? [done.correction] : []
  const named = [...corrections, ...offered, ...told].flatMap((correction) => {
    if (correction.kind === "never") return []
    return correction.kind === "merge" ? [correction.entity, correction.into] : [correction.entity]
  })
  return [...new Set(named)]
}
