import type { AllPacks, PackAdded, PackFile, PackLook, PackPlace } from "../core/exchange/answers"
import { checkPack, MOST_PACK_BYTES } from "../core/exchange/check-pack"
import type { PackLabel } from "../core/exchange/pack-label"
import { fromBase64, PART_BYTES, toBase64 } from "./base64"
import { utf8 } from "./bundled-pack"
import { askBackground } from "./messages"

// The background alone opens the database, since a page in a private window of Firefox would see another, empty one.

/** The packs of the reader, for the page where they are seen and changed. What goes wrong is told to the console. */
export const packData = {
  all: (): Promise<AllPacks> => askBackground("allPacks", {}),

  /** What a file holds. Stores nothing. */
  look: (file: Blob): Promise<PackLook> =>
    told(async () => {
      if (file.size > MOST_PACK_BYTES) return tooLarge
      return askBackground("lookAtPack", { upload: await handOver(file) })
    }),

  add: (file: Blob, putBack: PackPlace): Promise<PackAdded> =>
    told(async () => {
      if (file.size > MOST_PACK_BYTES) return tooLarge
      const add = (upload: string) => askBackground("addPack", { upload, putBack })
      if (handed?.file !== file) return add(await handOver(file))
      // The background has it since it was looked at, unless it was stopped meanwhile.
      return add(handed.upload).catch(async () => add(await handOver(file)))
    }),

  switch: (id: string, isOn: boolean): Promise<void> => told(() => askBackground("switchPack", { id, isOn })),
  move: (id: string, step: -1 | 1): Promise<void> => told(() => askBackground("movePack", { id, step })),
  remove: (id: string): Promise<void> => told(() => askBackground("removePack", { id })),

  /** The file of a pack that was taken in; null where there is none of that id. */
  file: (id: string): Promise<Blob | null> =>
    told(async () => {
      const file = await askBackground("packFile", { id })
      return file && new Blob([await fetchFile(file)])
    })
}

/**
 * A pack of articles of the corpus, read back before it is given out.
 *
 * @throws where it cannot be read back
 */
export function makePackFile(wish: {
  readonly name: string
  readonly author: string
  readonly files: readonly string[]
}): Promise<{ readonly file: Blob; readonly label: PackLabel; readonly articles: number }> {
  return told(async () => {
    const bytes = await fetchFile(await askBackground("makePack", wish))
    const checked = checkPack(bytes, utf8)
    if (!checked.isSound) throw new Error(`The pack cannot be read back: ${JSON.stringify(checked.problem)}`)
    const file = new Blob([bytes], { type: "application/octet-stream" })
    return { file, label: checked.label, articles: checked.figures.articles }
  })
}

const tooLarge = { status: "refused", problem: { kind: "too-large", most: MOST_PACK_BYTES } } as const

/** The file that was handed over last. */
let handed: { readonly file: Blob; readonly upload: string } | null = null

/** Resolves to what the background knows the file by. */
async function handOver(file: Blob): Promise<string> {
  const upload = crypto.randomUUID()
  const { size } = file
  for (let at = 0; at === 0 || at < size; at += PART_BYTES) {
    const bytes = new Uint8Array(await file.slice(at, at + PART_BYTES).arrayBuffer())
    await askBackground("packPart", { upload, at, size, base64: toBase64(bytes) })
  }
  handed = { file, upload }
  return upload
}

async function fetchFile({ size }: PackFile): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size)
  for (let from = 0; from < size; from += PART_BYTES)
    bytes.set(fromBase64(await askBackground("packFilePart", { from })), from)
  return bytes
}

async function told<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    console.error("The packs could not be read or changed", error)
    throw error
  }
}
