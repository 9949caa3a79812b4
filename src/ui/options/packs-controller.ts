import type { AllPacks, PackAdded, PackLook } from "../../core/exchange/answers"
import type { PackProblem } from "../../core/exchange/check-pack"
import type { PackStanding } from "../../core/exchange/kept-pack"
import type { HostedAdded, HostedLook, HostProblem } from "../../core/hosted/answers"

/** Where shared packs are kept. Tells the console what goes wrong before it rejects. */
export type PacksStore = {
  all(): Promise<AllPacks>
  look(file: Blob): Promise<PackLook>
  add(file: Blob, putBack: { readonly place: number; readonly isOn: boolean } | null): Promise<PackAdded>
  switch(id: string, isOn: boolean): Promise<void>
  move(id: string, step: -1 | 1): Promise<void>
  remove(id: string): Promise<void>
  file(id: string): Promise<Blob | null>
  readonly hosted: HostedStore
}

/** Where hosted packs are added. */
export type HostedStore = {
  /** The host of an address; null where it is none of a hosted pack. */
  hostOf(address: string): string | null
  /** Asks the reader for the host alone. Has to be called straight from a click. */
  ask(address: string): Promise<boolean>
  look(address: string): Promise<HostedLook>
  add(address: string, seen: string): Promise<HostedAdded>
  /** Gives back the hosts that none of these packs needs. */
  tidy(packs: AllPacks): Promise<void>
}

/** A file that the reader may add, or a pack at an address. */
export type OfferedPack =
  | { readonly fileName: string; readonly look: Extract<PackLook, { readonly status: "sound" }> }
  | { readonly address: string; readonly look: Extract<HostedLook, { readonly status: "sound" }> }

/** What has just been done with packs. */
export type PackNotice =
  | { readonly did: "added" | "updated" | "removed"; readonly name: string }
  | { readonly did: "removed-hosted"; readonly name: string }
  | { readonly did: "no-room" | "failed" | "no-address" }
  | { readonly did: "denied"; readonly host: string }
  | { readonly did: "not-sent"; readonly host: string; readonly problem: HostProblem }
  | { readonly did: "kept"; readonly standing: PackStanding }
  | { readonly did: "refused"; readonly fileName: string; readonly problem: PackProblem }

export type PacksState = {
  /** Null until they are known. */
  readonly packs: AllPacks | null
  readonly offered: OfferedPack | null
  readonly isBusy: boolean
  readonly notice: PackNotice | null
  readonly canUndo: boolean
}

export type PacksActions = {
  /** The reader has chosen or dropped a file. */
  readonly offer: (file: File) => void
  /** The reader has typed an address, or looks for an update of a pack at it. Straight from a click. */
  readonly offerAddress: (address: string) => void
  readonly accept: () => void
  readonly cancel: () => void
  readonly switch: (id: string, isOn: boolean) => void
  readonly move: (id: string, step: -1 | 1) => void
  readonly remove: (id: string) => void
  /** Puts back what was removed last, where it stood. */
  readonly undo: () => void
}

type Removed = { readonly file: Blob; readonly place: number; readonly isOn: boolean }

/** Keeps what the options say of packs, and has it shown after each change. */
export function createPacksController(
  store: PacksStore,
  show: (state: PacksState, actions: PacksActions) => void
): { readonly refresh: () => Promise<void> } & Pick<PacksActions, "offerAddress"> {
  let state: PacksState = { packs: null, offered: null, isBusy: false, notice: null, canUndo: false }
  let chosen: File | null = null
  let removed: Removed | null = null

  const update = (part: Partial<PacksState>) => {
    state = { ...state, ...part, canUndo: removed !== null }
    show(state, actions)
  }
  const refresh = async () => update({ packs: await (state.isBusy ? store.all() : tidied()) })
  /** Hosts that were asked for and then not wanted are not kept. */
  const tidied = async () => {
    const packs = await store.all()
    if (!state.offered) await store.hosted.tidy(packs)
    return packs
  }
  const act = async (make: () => Promise<PackNotice | null>) => {
    if (state.isBusy) return
    update({ isBusy: true, notice: null })
    const notice = await make().catch((): PackNotice => ({ did: "failed" }))
    const packs = await tidied().catch(() => state.packs)
    update({ isBusy: false, notice, packs })
  }
  const silently = (make: () => Promise<void>) =>
    void act(async () => {
      removed = null
      await make()
      return null
    })
  const added = (answer: PackAdded, fileName: string): PackNotice => {
    switch (answer.status) {
      case "added":
        return {
          did: answer.standing.kind === "update" ? "updated" : "added",
          name: answer.label.name
        }
      case "refused":
        return { did: "refused", fileName, problem: answer.problem }
      case "kept":
        return { did: "kept", standing: answer.standing }
      case "no-room":
        return { did: "no-room" }
    }
  }

  const actions: PacksActions = {
    offer: (file) =>
      void act(async () => {
        removed = null
        const look = await store.look(file)
        if (look.status === "refused") {
          update({ offered: null })
          return { did: "refused", fileName: file.name, problem: look.problem }
        }
        chosen = file
        update({ offered: { fileName: file.name, look } })
        return null
      }),
    offerAddress(address) {
      if (state.isBusy) return
      const host = store.hosted.hostOf(address)
      if (host === null) return update({ offered: null, notice: { did: "no-address" } })
      const asking = store.hosted.ask(address)
      void act(async () => {
        removed = null
        chosen = null
        update({ offered: null })
        if (!(await asking)) return { did: "denied", host }
        const look = await store.hosted.look(address)
        if (look.status === "failed") return { did: "not-sent", host, problem: look.problem }
        update({ offered: { address, look } })
        return null
      })
    },
    accept() {
      const { offered } = state
      if (offered && "address" in offered)
        return void act(async () => {
          const { address, look } = offered
          const answer = await store.hosted.add(address, look.manifest)
          update({ offered: null })
          if (answer.status === "failed") return { did: "not-sent", host: look.host, problem: answer.problem }
          return added(answer, look.host)
        })
      const file = chosen
      if (!file) return
      void act(async () => {
        const notice = added(await store.add(file, null), file.name)
        chosen = null
        update({ offered: null })
        return notice
      })
    },
    cancel() {
      chosen = null
      update({ offered: null, notice: null })
      void refresh()
    },
    switch: (id, isOn) => silently(() => store.switch(id, isOn)),
    move: (id, step) => silently(() => store.move(id, step)),
    remove: (id) =>
      void act(async () => {
        const kept = state.packs?.kept ?? []
        const place = kept.findIndex((pack) => pack.id === id)
        const pack = kept[place]
        if (pack?.hosted) {
          await store.remove(id)
          removed = null
          return { did: "removed-hosted", name: pack.label.name }
        }
        const file = await store.file(id)
        // Nothing is removed that could not be put back.
        if (!pack || !file) return { did: "failed" }
        await store.remove(id)
        removed = { file, place, isOn: pack.isOn }
        return { did: "removed", name: pack.label.name }
      }),
    undo() {
      if (!removed) return
      const { file, ...putBack } = removed
      void act(async () => {
        const notice = added(await store.add(file, putBack), "")
        if (notice.did === "added") removed = null
        return notice
      })
    }
  }
  return { refresh, offerAddress: actions.offerAddress }
}
