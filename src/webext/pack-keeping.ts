import type { AllPacks, PackAdded, PackFile, PackLook, PackPlace } from "../core/exchange/answers"
import { checkPack, MOST_PACK_BYTES } from "../core/exchange/check-pack"
import { standingOf, withMoved, type KeptPack } from "../core/exchange/kept-pack"
import { makePack } from "../core/exchange/make-pack"
import { figuresOf, type PackFigures } from "../core/exchange/pack-figures"
import type { PackLabel } from "../core/exchange/pack-label"
import { crc32 } from "../core/pack/crc32"
import { encodePack } from "../core/pack/encode"
import type { Pack } from "../core/pack/open"
import type { Utf8 } from "../core/pack/utf8"
import { fromBase64, PART_BYTES, toBase64 } from "./base64"
import type { CorpusSource } from "./corpus-source"
import { RefusedError } from "./messages"
import { oneAfterAnother } from "./one-after-another"
import type { PackStore } from "./pack-store"
import { sharedBytes } from "./shared-bytes"
import { unlessFull } from "./unless-full"

/** What keeping packs needs of the browser. */
export type PackParts = {
  readonly store: PackStore
  readonly source: CorpusSource
  readonly bundled: () => Promise<Pack>
  readonly utf8: Utf8
  readonly now: () => Date
  readonly newId: () => string
}

export type PackKeeping = ReturnType<typeof createPackKeeping>

/** The packs that a reader has taken in: looked at, added, switched, moved, removed; and files of packs. */
export function createPackKeeping({ store, source, bundled, utf8, now, newId }: PackParts) {
  /** What is being handed over by a page, and to a page. Lost with the background: the page begins again then. */
  let incoming: { readonly upload: string; readonly bytes: Uint8Array } | null = null
  let outgoing: Uint8Array | null = null
  let came: Promise<PackFigures> | null = null

  const received = (upload: string): Uint8Array => {
    if (incoming?.upload !== upload) throw new RefusedError("the file has to be sent again")
    return incoming.bytes
  }
  const arrange = async (order: readonly KeptPack[]) => {
    await source.share(await sharedBytes(store, order), () => store.arrange(order))
  }
  const give = (bytes: Uint8Array, label: PackLabel): PackFile => {
    outgoing = bytes
    return { size: bytes.length, label }
  }
  const inOrder = <T>(make: () => Promise<T>) => oneAfterAnother("packs", make)

  return {
    async all(): Promise<AllPacks> {
      came ??= bundled().then(figuresOf)
      return { kept: await store.all(), bundled: await came }
    },

    /** Takes a part of a file; parts come in their order. `size` is that of the whole. */
    receive(part: { upload: string; at: number; size: number; base64: string }): void {
      if (part.at === 0) {
        if (part.size > MOST_PACK_BYTES) throw new RefusedError("the file is too large")
        incoming = { upload: part.upload, bytes: new Uint8Array(part.size) }
      }
      received(part.upload).set(fromBase64(part.base64), part.at)
    },

    async look(upload: string): Promise<PackLook> {
      const bytes = received(upload)
      const checked = checkPack(bytes, utf8)
      if (!checked.isSound) return { status: "refused", problem: checked.problem }
      const { label, figures } = checked
      const standing = standingOf(label, crc32(bytes), await store.all())
      return { status: "sound", label, figures, size: bytes.length, standing }
    },

    add: (upload: string, putBack: PackPlace): Promise<PackAdded> =>
      inOrder(async () => {
        const bytes = received(upload)
        const checked = checkPack(bytes, utf8)
        if (!checked.isSound) return { status: "refused", problem: checked.problem }
        const { label, figures } = checked
        const before = await store.all()
        const checksum = crc32(bytes)
        const standing = standingOf(label, checksum, before)
        if (standing.kind === "same" || standing.kind === "older") return { status: "kept", standing }
        const there = before.findIndex(({ id }) => id === label.id)
        const place = there >= 0 ? there : (putBack?.place ?? before.length)
        const isOn = before[there]?.isOn ?? putBack?.isOn ?? true
        const addedAt = now().toISOString()
        const pack = { id: label.id, place, isOn, addedAt, label, figures, size: bytes.length, checksum }
        const order = before.filter(({ id }) => id !== pack.id).toSpliced(place, 0, pack)
        const shared = await sharedBytes(store, order, { id: pack.id, bytes })
        const isIn = await unlessFull(() => source.share(shared, () => store.put(pack, bytes, order)))
        incoming = null
        return isIn ? { status: "added", label, standing } : { status: "no-room" }
      }),

    switch: (id: string, isOn: boolean): Promise<void> =>
      inOrder(async () =>
        arrange((await store.all()).map((pack) => (pack.id === id ? { ...pack, isOn } : pack)))
      ),

    move: (id: string, step: -1 | 1): Promise<void> =>
      inOrder(async () => arrange(withMoved(await store.all(), id, step))),

    remove: (id: string): Promise<void> =>
      inOrder(async () => {
        const order = (await store.all()).filter((pack) => pack.id !== id)
        await source.share(await sharedBytes(store, order), () => store.remove(id))
      }),

    /** The file of a pack that was taken in; null where there is none of that id. */
    async file(id: string): Promise<PackFile | null> {
      const [all, bytes] = await Promise.all([store.all(), store.bytes(id)])
      const pack = all.find((each) => each.id === id)
      return pack && bytes ? give(bytes, pack.label) : null
    },

    /** A pack of these articles of the corpus. */
    async make(wish: {
      readonly name: string
      readonly author: string
      readonly files: readonly string[]
    }): Promise<PackFile> {
      const { name, author } = wish
      const { pack } = await source.current()
      const { id, revision } = await store.nextRevision(name, newId())
      const label = { id, revision, name, author, made: now().toISOString().slice(0, "2026-11-22".length) }
      return give(encodePack(makePack(pack, new Set(wish.files), label), utf8), label)
    },

    /** A part of the file that was asked for last. */
    part(from: number): string {
      if (!outgoing) throw new RefusedError("the file has to be asked for again")
      return toBase64(outgoing.subarray(from, from + PART_BYTES))
    }
  }
}
