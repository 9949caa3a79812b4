// @vitest-environment happy-dom
import { act } from "preact/test-utils"
import { beforeEach, describe, expect, it, vi } from "vitest"
import type { Correction } from "../../../src/core/corrections/correction"
import type { FoundName } from "../../../src/core/search/find-entities"
import type { Reach } from "../../../src/core/settings/reach"
import { SETTINGS_VERSION, type Settings } from "../../../src/core/settings/settings"
import { Options } from "../../../src/ui/options/Options"
import type { OptionsActions } from "../../../src/ui/options/options-controller"
import type { ImportState, OptionsState } from "../../../src/ui/options/options-state"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const made = { madeAt: "2025-03-05T10:00:00.000Z", example: "" }
const never: Correction = { kind: "never", form: "PDF", ...made, example: "Read the PDF." }
const corrections: readonly Correction[] = [
  never,
  { kind: "always", form: "Karen", entity: "karen", ...made },
  {
    kind: "not-this",
    form: "Dawei",
    entity: "nobody",
    where: { host: "a.example", path: "/wang%20dawei" },
    ...made
  },
  { kind: "not-this", form: "Dawei", entity: "karen", where: { host: "a.example", path: null }, ...made },
  { kind: "not-this", form: "ကရင်", entity: "karen", where: null, ...made },
  { kind: "merge", entity: "rosatom", into: "karen", ...made },
  { kind: "never", form: "KAREN", ...made }
]
const names = new Map([
  ["karen", "Karen State"],
  ["rosatom", "Rosatom"]
])
const karen: FoundName = { entity: "karen", name: "Karen State", type: "place", form: "Karen" }
const rosatom: FoundName = { entity: "rosatom", name: "Rosatom", type: "company", form: "Rosatom" }

const actions = {
  choose: vi.fn(),
  switchSite: vi.fn(),
  addCorrection: vi.fn(),
  undoCorrection: vi.fn(),
  readFile: vi.fn(),
  applyImport: vi.fn(),
  cancelImport: vi.fn(),
  reset: vi.fn(),
  undo: vi.fn(),
  exported: vi.fn()
} satisfies OptionsActions
const reach: Reach = {
  mode: "all",
  hosts: [],
  missing: [],
  excluded: [],
  chosen: [],
  isWithheld: false
}
const access = { reach, onChooseMode: vi.fn(), onChooseSite: vi.fn(), onOpenPermissions: vi.fn() }
const shortcuts = [
  { command: "_execute_action", keys: "Alt+Shift+L" },
  { command: "search", keys: "" }
]
const onChangeShortcuts = vi.fn()
const onSearch = vi.fn(async () => [karen, rosatom])

type Shown = Partial<OptionsState> & {
  readonly settings?: Partial<Settings>
  readonly corrections?: readonly Correction[]
  readonly formToName?: string
}
const show = ({ settings = {}, corrections = [], formToName = "", ...state }: Shown = {}) =>
  draw(
    <Options
      state={{
        choices: { settings: { version: SETTINGS_VERSION, ...settings }, corrections },
        names,
        done: null,
        importing: { phase: "none" },
        ...state
      }}
      actions={actions}
      canUndo={true}
      texts={englishTexts}
      formToName={formToName}
      onSearch={onSearch}
      access={access}
      saved={null}
      packs={null}
      engines={null}
      sync={null}
      shortcuts={shortcuts}
      version="1.2.0"
      newsHref="tabs/news.html"
      onChangeShortcuts={onChangeShortcuts}
    />
  )

async function type(field: Element | null, words: string): Promise<void> {
  if (!(field instanceof HTMLInputElement)) throw new Error("no field to type in")
  await act(async () => {
    field.value = words
    field.dispatchEvent(new Event("input", { bubbles: true }))
    await Promise.resolve()
  })
}

async function submit(form: Element | null): Promise<void> {
  await act(() => void form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })))
}

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

describe("marks", () => {
  it("are chosen by named groups of choices, of which one is on", async () => {
    const place = await show({ settings: { density: "page", markStyle: "line" } })
    expect(wordsOf(place, "#marks legend")).toEqual(["Which names are marked", "How a mark looks"])
    const on = [...place.querySelectorAll<HTMLInputElement>("#marks fieldset input")].filter(
      ({ checked }) => checked
    )
    expect(on.map(({ value }) => value)).toEqual(["page", "line"])
  })

  it("change with one press", async () => {
    const place = await show()
    await press(place.querySelector("input[value=every]"))
    await press(place.querySelector("input[value=plain]"))
    await press(place.querySelector("input[type=checkbox]"))
    expect(actions.choose.mock.calls).toEqual([
      [{ density: "every" }],
      [{ markStyle: "plain" }],
      [{ marksOtherThanNames: true }]
    ])
  })

  it.each<[Partial<Settings>, string[]]>([
    [{ density: "useful" }, ["Min Aung Hlaing", "Vladimir Putin", "Rosatom"]],
    [{ density: "page" }, ["Min Aung Hlaing", "Moscow", "Vladimir Putin", "Rosatom", "Naypyitaw"]],
    [
      { density: "section", marksOtherThanNames: true },
      [
        "Min Aung Hlaing",
        "Moscow",
        "Vladimir Putin",
        "Russian",
        "Rosatom",
        "Rosatom",
        "Naypyitaw",
        "The junta chief",
        "Moscow"
      ]
    ]
  ])("are shown in a sample as they will be: %o", async (settings, expected) => {
    expect(wordsOf(await show({ settings }), ".sample-mark")).toEqual(expected)
  })

  it("leave no sign of the sample's own in its text", async () => {
    expect((await show()).querySelector(".sample")?.textContent).not.toMatch(/[[\]<>{}]/)
  })
})

describe("sites", () => {
  it("that are off are listed, each with a way back that names it", async () => {
    const place = await show({ settings: { excludedHosts: ["a.example"] } })
    const button = place.querySelector("#sites li button")
    expect(button?.getAttribute("aria-label")).toBe("Switch on: a.example")
    await press(button)
    expect(actions.switchSite.mock.calls).toEqual([["a.example", true]])
  })

  it("are switched off by their address", async () => {
    const place = await show()
    await type(place.querySelector("#sites form input"), "https://www.example.org/news?id=1")
    await submit(place.querySelector("#sites form"))
    expect(actions.switchSite.mock.calls).toEqual([["www.example.org", false]])
  })

  it("are not switched off by what is no address, and that is said", async () => {
    const place = await show()
    await type(place.querySelector("#sites form input"), "no site")
    await submit(place.querySelector("#sites form"))
    expect(actions.switchSite).not.toHaveBeenCalled()
    expect(wordsOf(place, "#sites [role=alert]")).toEqual(["This is not the address of a site."])
    expect(place.querySelector("#sites form input")?.getAttribute("aria-invalid")).toBe("true")
  })
})

describe("corrections", () => {
  it("are listed in words, newest first, with the words of the page and the day", async () => {
    const place = await show({ corrections })
    expect(wordsOf(place, "#corrections li p:first-child")).toEqual([
      "Never mark “KAREN”",
      "Rosatom is Karen State",
      "“ကရင်” is never Karen State",
      "“Dawei” is not Karen State on a.example",
      "“Dawei” is not nobody on a.example/wang dawei",
      "“Karen” is always Karen State",
      "Never mark “PDF”"
    ])
    expect(wordsOf(place, ".correction-example")).toEqual(["Read the PDF."])
    expect(wordsOf(place, "#corrections time")[0]).toBe("5 March 2025")
  })

  it("say so where a later one overrules them", async () => {
    const place = await show({ corrections })
    const overruled = [...place.querySelectorAll("#corrections li")].filter((row) =>
      row.textContent.includes("A later correction says otherwise.")
    )
    expect(overruled.map((row) => row.querySelector("p")?.textContent)).toEqual([
      "“Karen” is always Karen State"
    ])
  })

  it("are found by words of theirs, in any case of letters", async () => {
    const place = await show({ corrections })
    await type(place.querySelector("#corrections > .options-stack-small input"), "read the pdf")
    expect(wordsOf(place, "#corrections li p:first-child")).toEqual(["Never mark “PDF”"])
    await type(place.querySelector("#corrections > .options-stack-small input"), "nothing of this")
    expect(wordsOf(place, "#corrections [role=status]")).toContain("No correction has these words.")
  })

  it("are undone each by a button that names it", async () => {
    const place = await show({ corrections: [never] })
    const button = place.querySelector("#corrections li button")
    expect(button?.getAttribute("aria-label")).toBe("Undo: Never mark “PDF”")
    await press(button)
    expect(actions.undoCorrection.mock.calls).toEqual([[never]])
  })

  it("are made by a word and a name that is looked up", async () => {
    const place = await show({ formToName: "guests" })
    const form = place.querySelector("details[open] form")
    expect(form?.querySelector("input")?.value).toBe("guests")
    await type(form?.querySelector("input[type=search]") ?? null, "Karn")
    expect(onSearch).toHaveBeenLastCalledWith("Karn")
    expect(wordsOf(place, ".name-result")).toEqual(["Karen State Place · Karen", "Rosatom Company"])
    await press(place.querySelector(".name-result"))
    await submit(form)
    expect(actions.addCorrection.mock.calls).toEqual([[{ kind: "always", form: "guests", entity: "karen" }]])
  })

  it("are not made of signs alone, and that is said", async () => {
    const place = await show({ formToName: "…" })
    const form = place.querySelector("details[open] form")
    await type(form?.querySelector("input[type=search]") ?? null, "Karen")
    await press(place.querySelector(".name-result"))
    await submit(form)
    expect(actions.addCorrection).not.toHaveBeenCalled()
    expect(wordsOf(place, "details[open] [role=alert]")).toEqual([
      "This cannot be added: “…” has no letter or digit."
    ])
  })

  it("say that two names are one, and never of one name", async () => {
    const place = await show()
    const form = place.querySelectorAll("#corrections details")[1]?.querySelector("form") ?? null
    await type(form?.querySelectorAll("input")[0] ?? null, "Karen")
    await press(form?.querySelector(".name-result"))
    await type(form?.querySelectorAll("input")[0] ?? null, "Rosatom")
    expect(wordsOf(form ?? place, ".name-result")).toEqual(["Rosatom Company"])
    await press(form?.querySelector(".name-result"))
    await submit(form)
    expect(actions.addCorrection.mock.calls).toEqual([[{ kind: "merge", entity: "karen", into: "rosatom" }]])
  })
})

describe("data", () => {
  const choices = { settings: { version: SETTINGS_VERSION }, corrections: [] }
  const preview = (changes: object): ImportState => ({
    phase: "preview",
    file: choices,
    changes: {
      settings: [],
      sites: [],
      chosenSites: [],
      corrections: [],
      known: 0,
      isTooMuch: false,
      ...changes
    }
  })

  it("tells what an import will change, and does it or not", async () => {
    const place = await show({
      importing: preview({
        settings: [{ setting: "marksOtherThanNames", from: false, to: true }],
        sites: ["a.example"],
        corrections: [never],
        known: 3
      })
    })
    expect(wordsOf(place, ".import-preview li")).toEqual([
      "Mark words such as “Russian” and “the junta chief”, too: from “off” to “on”",
      "a.example will be switched off",
      "New: Never mark “PDF”"
    ])
    expect(place.querySelector(".import-preview")?.textContent).toContain("here already: 3")
    for (const button of place.querySelectorAll(".import-preview button")) await press(button)
    expect(actions.applyImport).toHaveBeenCalledOnce()
    expect(actions.cancelImport).toHaveBeenCalledOnce()
  })

  it.each<[ImportState, string]>([
    [preview({}), "This file changes nothing."],
    [
      preview({ isTooMuch: true }),
      "This file cannot be imported: there would be more than 2,000 corrections."
    ],
    [
      {
        phase: "refused",
        problem: { kind: "broken", where: "corrections › 3 › form", what: "“…” has no letter" }
      },
      "This file was not imported. At corrections › 3 › form (counted from 1): “…” has no letter"
    ]
  ])("offers no import where there is nothing to import", async (importing, sentence) => {
    const place = await show({ importing })
    expect(wordsOf(place, "#data [role=alert], #data [role=status]")).toEqual([sentence])
    expect(wordsOf(place, "#data .button-main")).toEqual([])
  })

  it("is reset with one press", async () => {
    await press([...(await show()).querySelectorAll("#data button")].at(-1))
    expect(actions.reset).toHaveBeenCalledOnce()
  })
})

describe("what was done", () => {
  it("is said, and can be undone", async () => {
    const place = await show({ done: { did: "undone", correction: never } })
    expect(wordsOf(place, ".done-bar p")).toEqual(["Undone: Never mark “PDF”"])
    await press(place.querySelector(".done-bar button"))
    expect(actions.undo).toHaveBeenCalledOnce()
  })

  it("takes the focus where the pressed button is gone, and leaves it where it is not", async () => {
    const listed = await show({ corrections: [never] })
    listed.querySelector<HTMLButtonElement>("#corrections li button")?.focus()
    const bar = await show({ done: { did: "undone", correction: never } })
    expect(document.activeElement).toBe(bar.querySelector(".done-bar button"))
    await draw(null)
    const field = (await show()).querySelector<HTMLInputElement>("#sites form input")
    field?.focus()
    expect(document.activeElement).toBe(field)
    await show({ done: { did: "site-off", site: "a.example" } })
    expect(document.activeElement).toBe(field)
  })
})
