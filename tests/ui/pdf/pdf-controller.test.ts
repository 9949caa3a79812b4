import { describe, expect, it } from "vitest"
import { PdfError } from "../../../src/core/pdf/pdf-error"
import {
  createPdfController,
  type PdfWays,
  type PresentationEvents
} from "../../../src/ui/pdf/pdf-controller"
import type { PdfActions, PdfState } from "../../../src/ui/pdf/pdf-state"

type Pdf = { readonly title: string; readonly pageCount: number }

const address = { url: "https://a.example/r.pdf", host: "a.example", name: "r.pdf", page: null }
const file = (name = "own.pdf") => new File(["%PDF-"], name)
const soon = () => new Promise((resolve) => setTimeout(resolve))

/** A controller whose ways answer at once, and what it showed last. */
function started(changes: Partial<PdfWays<Pdf>> = {}) {
  const shown: { state: PdfState | null; actions: PdfActions | null; on: PresentationEvents | null } = {
    state: null,
    actions: null,
    on: null
  }
  const closed: string[] = []
  const ways: PdfWays<Pdf> = {
    isAllowed: async () => true,
    allow: async () => true,
    bring: async () => new Uint8Array(1),
    open: async () => ({ title: "", pageCount: 3 }),
    close: ({ title }) => void closed.push(title),
    describe: (pdf) => pdf,
    fit: async () => 1,
    async present(_, on) {
      shown.on = on
      return { setScale: () => undefined, goTo: () => undefined }
    },
    ...changes
  }
  const controller = createPdfController(ways, (state, actions) => Object.assign(shown, { state, actions }))
  return { controller, shown, closed }
}

describe("the page of PDFs", () => {
  it("asks for a file where it has no address", async () => {
    const { controller, shown } = started()
    await controller.start(null)
    expect(shown.state).toEqual({ phase: "choose" })
  })

  it("fetches nothing from a site before the reader has allowed it", async () => {
    const asked: string[] = []
    const { controller, shown } = started({
      isAllowed: async () => false,
      allow: async (host) => asked.push(`allow ${host}`) > 0,
      async bring({ url }) {
        asked.push(url)
        return new Uint8Array(1)
      }
    })
    await controller.start(address)
    expect(shown.state).toMatchObject({ phase: "ask", host: "a.example", isRefused: false })
    expect(asked).toEqual([])
    shown.actions?.onAllow()
    await soon()
    expect(asked).toEqual(["allow a.example", "https://a.example/r.pdf"])
    expect(shown.state).toMatchObject({ phase: "open", title: "r.pdf", pageCount: 3 })
  })

  it("says so where the reader does not allow it, and takes a file instead", async () => {
    const { controller, shown } = started({ isAllowed: async () => false, allow: async () => false })
    await controller.start(address)
    shown.actions?.onAllow()
    await soon()
    expect(shown.state).toMatchObject({ phase: "ask", isRefused: true })
    await controller.openFile(file())
    expect(shown.state).toMatchObject({ phase: "open", title: "own.pdf" })
  })

  it("tells why a document cannot be shown, and where it lies", async () => {
    const { controller, shown } = started({
      bring: () => Promise.reject(new PdfError("missing"))
    })
    await controller.start(address)
    expect(shown.state).toEqual({ phase: "failed", name: "r.pdf", failure: "missing", address: address.url })
  })

  it("asks for a password until it is right", async () => {
    const { controller, shown } = started({
      async open(_, askPassword) {
        for (let isWrong = false; (await askPassword(isWrong)) !== "right"; isWrong = true);
        return { title: "Secret", pageCount: 1 }
      }
    })
    void controller.openFile(file())
    await soon()
    expect(shown.state).toMatchObject({ phase: "password", isWrong: false })
    shown.actions?.onPassword("wrong")
    await soon()
    expect(shown.state).toMatchObject({ phase: "password", isWrong: true })
    shown.actions?.onPassword("right")
    await soon()
    expect(shown.state).toMatchObject({ phase: "open", title: "Secret" })
  })

  it("takes a document for pictures when no page of it has words, and not for a title page without", async () => {
    const { controller, shown } = started()
    await controller.openFile(file())
    const isScanned = () => shown.state?.phase === "open" && shown.state.isScanned
    shown.on?.onText(1, false)
    shown.on?.onText(2, false)
    expect(isScanned()).toBe(false)
    shown.on?.onText(3, false)
    expect(isScanned()).toBe(true)
    shown.on?.onText(3, true)
    expect(isScanned()).toBe(false)
  })

  it("closes a document when another is opened, and hears no more of one that comes too late", async () => {
    let open: ((pdf: Pdf) => void) | undefined
    const { controller, shown, closed } = started({
      open: () => new Promise((resolve) => (open = resolve))
    })
    void controller.openFile(file("first.pdf"))
    await soon()
    const openFirst = open
    void controller.openFile(file("second.pdf"))
    await soon()
    openFirst?.({ title: "First", pageCount: 1 })
    open?.({ title: "Second", pageCount: 1 })
    await soon()
    expect(shown.state).toMatchObject({ phase: "open", title: "Second" })
    expect(closed).toEqual(["First"])
    shown.actions?.onLeave()
    expect(closed).toEqual(["First", "Second"])
    expect(shown.state).toEqual({ phase: "choose" })
  })
})
