import type { Page } from "./browsers/driver"
import type { Session } from "./session"

/** Chooses a file of these bytes (base64) in the section of packs, as the browser's own dialog would. */
export function choosePack(page: Page, base64: string, name = "given.pack"): Promise<void> {
  return chooseFile(page, "#packs", base64, name)
}

/** The same in any section of the options. */
export async function chooseFile(page: Page, section: string, base64: string, name: string): Promise<void> {
  const field = `${section} input[type=file]`
  await page.waitFor((field) => document.querySelector(`${field}:enabled`), field)
  await page.evaluate(
    ({ base64, name, field }) => {
      const input = document.querySelector<HTMLInputElement>(field)
      if (!input) throw new Error("There is no field for a file")
      const chosen = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      chosen.items.add(new File([bytes], name))
      input.files = chosen.files
      input.dispatchEvent(new Event("change", { bubbles: true }))
    },
    { base64, name, field }
  )
}

/** Has the files that a page hands out kept, to be read by `givenFile`. */
export async function keepGivenFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    URL.createObjectURL = (file: Blob | MediaSource) => {
      if (file instanceof Blob)
        void file.arrayBuffer().then((buffer) => {
          const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte))
          document.body.dataset["given"] = btoa(letters.join(""))
        })
      // A link to where the page is leads nowhere.
      return location.href
    }
  })
}

/** The bytes (base64) of the file that the page has handed out. */
export function givenFile(page: Page): Promise<string> {
  return page.waitFor(() => document.body.dataset["given"] ?? null)
}

/** Takes all packs out, as each test begins. */
export async function forgetPacks(session: Session): Promise<void> {
  const page = await session.openUrl(session.driver.extensionUrl("popup.html"))
  await page.evaluate(async () => {
    type Reply = { readonly answer: { readonly kept: readonly { readonly id: string }[] } }
    const { browser } = globalThis as { browser?: typeof chrome }
    const ask = (topic: string, ask: object): Promise<unknown> =>
      (browser ?? chrome).runtime.sendMessage({ to: "background", topic, ask })
    const { answer } = (await ask("allPacks", {})) as Reply
    for (const { id } of answer.kept) await ask("removePack", { id })
  })
}

/** Types into a field of a form as a person does, at once. */
export async function fill(page: Page, label: string, words: string): Promise<void> {
  await page.evaluate(
    ({ label, words }) => {
      const found = [...document.querySelectorAll("label")].find(({ textContent }) =>
        textContent.includes(label)
      )
      const field = found?.control
      if (!(field instanceof HTMLInputElement)) throw new Error(`There is no field “${label}”`)
      field.value = words
      field.dispatchEvent(new Event("input", { bubbles: true }))
    },
    { label, words }
  )
}
