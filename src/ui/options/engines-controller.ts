import {
  LONGEST_ENGINE_NAME,
  type Engine,
  type EngineAdded,
  type EngineProblem,
  type EngineWish
} from "../../core/engine/engine"
import { readFieldLine, type FieldName } from "../../core/engine/fields"

/** Where search engines are kept. */
export type EnginesStore = {
  read(address: string): { readonly host: string; readonly index: string } | null
  isKey(text: string): boolean
  /** Asks the reader for the host alone. Has to be called straight from a click. */
  ask(address: string): Promise<boolean>
  all(): Promise<readonly Engine[]>
  add(wish: EngineWish): Promise<EngineAdded>
  remove(id: string): Promise<void>
  /** Gives back the hosts that none of these engines needs. */
  tidy(engines: readonly Engine[]): Promise<void>
}

/** The fields that a reader may name. */
export const namedFields = [
  "title",
  "text",
  "date",
  "source",
  "url",
  "language"
] as const satisfies FieldName[]
export type NamedField = (typeof namedFields)[number]

/** What the reader has typed of an engine. */
export type TypedEngine = {
  readonly address: string
  readonly name: string
  readonly key: string
  readonly fields: { readonly [F in NamedField]: string }
}

/** What has just been done with engines. */
export type EngineNotice =
  | { readonly did: "added" | "removed"; readonly name: string }
  | { readonly did: "no-address" | "no-key" | "failed" }
  | { readonly did: "no-field"; readonly line: string }
  | { readonly did: "denied"; readonly host: string }
  | { readonly did: "refused"; readonly host: string; readonly problem: EngineProblem }

export type EnginesState = {
  /** Null until they are known. */
  readonly engines: readonly Engine[] | null
  readonly isBusy: boolean
  readonly notice: EngineNotice | null
}

export type EnginesActions = {
  /** Resolves to whether the engine is kept now. Straight from a click, since the browser asks the reader then. */
  readonly add: (typed: TypedEngine) => Promise<boolean>
  readonly remove: (engine: Engine) => void
}

/** Keeps what the options say of search engines, and has it shown after each change. */
export function createEnginesController(
  store: EnginesStore,
  show: (state: EnginesState, actions: EnginesActions) => void
): { readonly refresh: () => Promise<void> } {
  let state: EnginesState = { engines: null, isBusy: false, notice: null }
  const update = (part: Partial<EnginesState>) => {
    state = { ...state, ...part }
    show(state, actions)
  }
  /** Hosts that were asked for and then not wanted are not kept. */
  const tidied = async () => {
    const engines = await store.all()
    await store.tidy(engines)
    return engines
  }
  const act = async (make: () => Promise<EngineNotice>): Promise<EngineNotice | null> => {
    if (state.isBusy) return null
    update({ isBusy: true, notice: null })
    const notice = await make().catch((): EngineNotice => ({ did: "failed" }))
    const engines = await tidied().catch(() => state.engines)
    update({ isBusy: false, notice, engines })
    return notice
  }
  const actions: EnginesActions = {
    async add(typed) {
      if (state.isBusy) return false
      const wish = wishOf(typed, store)
      if ("did" in wish) {
        update({ notice: wish })
        return false
      }
      const { host, ...engine } = wish
      const asking = store.ask(engine.address)
      const notice = await act(async () => {
        if (!(await asking)) return { did: "denied", host }
        const answer = await store.add(engine)
        return answer.status === "added"
          ? { did: "added", name: answer.engine.name }
          : { did: "refused", host, problem: answer.problem }
      })
      return notice?.did === "added"
    },
    remove: ({ id, name }) =>
      void act(async () => {
        await store.remove(id)
        return { did: "removed", name }
      })
  }
  return {
    // While one is added its host is granted and not kept yet.
    refresh: async () => update({ engines: await (state.isBusy ? store.all() : tidied()) })
  }
}

/** What is to be kept, or what is wrong with what was typed. */
function wishOf(
  { address, name, key, fields }: TypedEngine,
  store: EnginesStore
): (EngineWish & { readonly host: string }) | EngineNotice {
  const read = store.read(address)
  if (!read) return { did: "no-address" }
  if (key.trim() !== "" && !store.isKey(key)) return { did: "no-key" }
  const given: { -readonly [F in NamedField]?: string[] } = {}
  for (const field of namedFields) {
    const names = readFieldLine(fields[field])
    if (!names) return { did: "no-field", line: fields[field].trim() }
    if (names.length > 0) given[field] = [...names]
  }
  return {
    host: read.host,
    address: address.trim(),
    name: (name.trim() || `${read.index} (${read.host})`).slice(0, LONGEST_ENGINE_NAME),
    key: key.trim() === "" ? null : key.trim(),
    fields: given
  }
}
