import { describe, expect, it } from "vitest"
import type { Correction } from "../../../src/core/corrections/correction"
import { MOST_CORRECTIONS } from "../../../src/core/corrections/corrections"
import { writeChoices, type Choices } from "../../../src/core/settings/choices-file"
import { SETTINGS_VERSION } from "../../../src/core/settings/settings"
import { createOptionsController } from "../../../src/ui/options/options-controller"
import type { OptionsState } from "../../../src/ui/options/options-state"
import { createFakeStore, noChoices } from "./fake-store"

const version = SETTINGS_VERSION
const never = (form: string): Correction => ({
  kind: "never",
  form,
  madeAt: "2025-03-05T10:00:00.000Z",
  example: ""
})

/** A controller with what it has shown last. Actions are over when what they wait for has been awaited. */
async function open(first: Choices = noChoices) {
  const store = createFakeStore(first)
  const shown: { state: OptionsState; canUndo: boolean }[] = []
  const controller = createOptionsController(store, (state, _, canUndo) => shown.push({ state, canUndo }))
  await controller.refresh()
  const last = () => {
    const view = shown.at(-1)
    if (!view) throw new Error("nothing has been shown")
    return view
  }
  const over = () => new Promise((resolve) => setTimeout(resolve))
  return { store, controller, last, over }
}

describe("the options", () => {
  it("show what is stored, with the names that the corpus knows", async () => {
    const made = { madeAt: "2025-03-05T10:00:00.000Z", example: "" }
    const merge: Correction = { kind: "merge", entity: "karen", into: "nobody", ...made }
    const { last } = await open({ settings: { version, density: "page" }, corrections: [merge] })
    expect(last().state.choices.settings.density).toBe("page")
    expect([...last().state.names]).toEqual([["karen", "Karen State"]])
  })

  it("store a choice at once, and say nothing of it", async () => {
    const { store, controller, last, over } = await open()
    controller.choose({ markStyle: "plain" })
    await over()
    expect(store.kept().settings).toEqual({ version, markStyle: "plain" })
    expect(last()).toMatchObject({ canUndo: false, state: { done: null } })
  })

  it("switch a site off, say so, and switch it on again", async () => {
    const { store, controller, last, over } = await open()
    controller.switchSite("a.example", false)
    await over()
    expect(last()).toMatchObject({ canUndo: true, state: { done: { did: "site-off", site: "a.example" } } })
    controller.undo()
    await over()
    expect(store.kept().settings.excludedHosts).toEqual([])
    expect(last().canUndo).toBe(false)
  })

  it("put a correction back where it was", async () => {
    const corrections = [never("PDF"), { ...never("SAC"), madeAt: "2025-04-01T00:00:00.000Z" }]
    const { store, controller, over } = await open({ ...noChoices, corrections })
    controller.undoCorrection(never("PDF"))
    await over()
    expect(store.kept().corrections).toEqual(corrections.slice(1))
    controller.undo()
    await over()
    expect(store.kept().corrections).toEqual(corrections)
  })

  it("call what a correction that is taken back was about by its name", async () => {
    const made = { madeAt: "2025-03-05T10:00:00.000Z", example: "" }
    const always: Correction = { kind: "always", form: "The hills", entity: "karen", ...made }
    const { controller, last, over } = await open({ ...noChoices, corrections: [always] })
    controller.undoCorrection(always)
    await over()
    expect(last().state).toMatchObject({ choices: { corrections: [] }, done: { did: "undone" } })
    expect(last().state.names.get("karen")).toBe("Karen State")
  })

  it("leave alone what was corrected elsewhere in the meantime", async () => {
    const { store, controller, over } = await open({ ...noChoices, corrections: [never("PDF")] })
    controller.undoCorrection(never("PDF"))
    await over()
    await store.changeCorrections((all) => [...all, { ...never("SAC"), madeAt: "2025-07-01T00:00:00.000Z" }])
    controller.undo()
    await over()
    expect(store.kept().corrections.map((each) => each.kind === "never" && each.form)).toEqual(["PDF", "SAC"])
  })

  it("add a correction, made now, and take it back for the one that it replaced", async () => {
    const before: Correction = {
      kind: "always",
      form: "Karen",
      entity: "karen",
      madeAt: "2025-01-01T00:00:00.000Z",
      example: "Karen."
    }
    const { store, controller, over } = await open({ ...noChoices, corrections: [before] })
    controller.addCorrection({ kind: "always", form: "KAREN", entity: "karen" })
    await over()
    expect(store.kept().corrections).toEqual([
      { kind: "always", form: "KAREN", entity: "karen", madeAt: store.now(), example: "" }
    ])
    controller.undo()
    await over()
    expect(store.kept().corrections).toEqual([before])
  })

  it("say why a correction cannot be added", async () => {
    const corrections = Array.from({ length: MOST_CORRECTIONS }, (_, i) => never(`Name ${i}`))
    const { store, controller, last, over } = await open({ ...noChoices, corrections })
    controller.addCorrection({ kind: "always", form: "Karen", entity: "karen" })
    await over()
    expect(last()).toMatchObject({ canUndo: false, state: { done: { did: "refused" } } })
    expect(store.kept().corrections).toHaveLength(MOST_CORRECTIONS)
  })

  it("show what a file would change, and change it only when asked", async () => {
    const { store, controller, last, over } = await open()
    controller.readFile(
      writeChoices({ settings: { version, density: "every" }, corrections: [never("PDF")] })
    )
    await over()
    expect(last().state.importing).toMatchObject({
      phase: "preview",
      changes: { corrections: [never("PDF")] }
    })
    expect(store.kept()).toEqual(noChoices)
    controller.applyImport()
    await over()
    expect(store.kept()).toEqual({ settings: { version, density: "every" }, corrections: [never("PDF")] })
    expect(last().state).toMatchObject({ done: { did: "imported" }, importing: { phase: "none" } })
    controller.undo()
    await over()
    expect(store.kept()).toEqual(noChoices)
  })

  it("tell anew what a file would change when something else has changed", async () => {
    const { store, controller, last, over } = await open()
    controller.readFile(writeChoices({ ...noChoices, corrections: [never("PDF")] }))
    await over()
    await store.changeCorrections(() => [never("PDF")])
    await controller.refresh()
    expect(last().state.importing).toMatchObject({ changes: { corrections: [], known: 1 } })
  })

  it("give up a file, and refuse one that is broken", async () => {
    const { controller, last, over } = await open()
    controller.readFile("{")
    await over()
    expect(last().state.importing).toMatchObject({ phase: "refused", problem: { kind: "not-json" } })
    controller.readFile(writeChoices(noChoices))
    await over()
    controller.cancelImport()
    expect(last().state.importing).toEqual({ phase: "none" })
  })

  it("export what a reset takes away, and take the reset back", async () => {
    const first: Choices = { settings: { version, markStyle: "tint" }, corrections: [never("PDF")] }
    const { store, controller, over } = await open(first)
    expect(controller.exported()).toBe(writeChoices(first))
    controller.reset()
    await over()
    expect(store.kept()).toEqual(noChoices)
    controller.undo()
    await over()
    expect(store.kept()).toEqual(first)
  })
})
