import type { Wish, WishProblem } from "../../core/own-names/answers"
import type { Decision } from "../../core/own-names/decision"
import type { NewName } from "../../core/own-names/new-names"
import { acceptWish, draftOf, ignoreWish, mergeWish } from "./draft"
import type { NewNamesActions, NewNamesNotice, NewNamesSource, NewNamesState } from "./new-names-state"

/** So many names are shown at first, and each time more are wanted. */
export const NAMES_A_PAGE = 20
/** What the background answers at most. */
const MOST_SHOWN = 500

type Waiting = { readonly key: string; readonly wish: Wish }

/**
 * Gets the names that are proposed, and has decisions kept. A decided name goes from the list at once; whoever decides
 * faster than decisions are kept finds the next ones kept together.
 */
export function createNewNamesController(
  source: NewNamesSource,
  show: (state: NewNamesState) => void
): { readonly refresh: () => Promise<void>; readonly actions: NewNamesActions } {
  let state: NewNamesState = {
    phase: "loading",
    read: 0,
    articles: 0,
    total: 0,
    names: [],
    decisions: [],
    selected: new Set(),
    drafts: new Map(),
    problems: new Map(),
    notice: null
  }
  let wanted = NAMES_A_PAGE
  let proposed: readonly NewName[] = []
  let [total, ticket] = [0, 0]
  let isKeeping = false
  let waiting: Waiting[] = []
  /** Decided about, and not kept yet. */
  const pending = new Set<string>()

  const update = (part: Partial<NewNamesState>) => {
    const names = proposed.filter(({ key }) => !pending.has(key))
    state = { ...state, names, total: Math.max(0, total - pending.size), ...part }
    show(state)
  }

  async function refresh(): Promise<void> {
    const own = ++ticket
    try {
      for (;;) {
        const [found, decisions] = await Promise.all([source.proposed(wanted), source.decisions()])
        if (own !== ticket) return
        const { read, articles } = found
        if (read < articles) {
          // What was proposed before stays until there is better.
          update({ read, articles, decisions, phase: "ready" })
          continue
        }
        proposed = found.names
        total = found.total
        const keys = new Set(proposed.map(({ key }) => key))
        const selected = new Set([...state.selected].filter((key) => keys.has(key)))
        update({ read, articles, decisions, selected, phase: "ready" })
        return
      }
    } catch (error) {
      source.tell(error)
      if (own === ticket) update({ phase: "failed" })
    }
  }

  function decide(wishes: readonly Waiting[]): void {
    waiting.push(...wishes)
    const problems = new Map(state.problems)
    for (const { key } of wishes) {
      pending.add(key)
      problems.delete(key)
    }
    const selected = new Set([...state.selected].filter((key) => !pending.has(key)))
    update({ problems, selected, notice: null })
    if (!isKeeping) void keepAll()
  }

  async function keepAll(): Promise<void> {
    isKeeping = true
    let decided: readonly Decision[] = []
    let hasFailed = false
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST_SHOWN)
      waiting = waiting.slice(batch.length)
      try {
        decided = [...decided, ...(await keep(batch))]
      } catch (error) {
        source.tell(error)
        hasFailed = true
        for (const { key } of batch) pending.delete(key)
      }
    }
    isKeeping = false
    update({ notice: hasFailed ? { did: "failed" } : noticeOf(decided) })
    await refresh()
  }

  async function keep(batch: readonly Waiting[]): Promise<readonly Decision[]> {
    const answers = await source.decide(batch.map(({ wish }) => wish))
    const problems = new Map<string, WishProblem>(state.problems)
    const decided: Decision[] = []
    answers.forEach((answer, i) => {
      const key = batch[i]?.key ?? ""
      if (answer.isDone) {
        decided.push(answer.decision)
        proposed = proposed.filter((name) => name.key !== key)
        total--
      } else problems.set(key, answer.problem)
      pending.delete(key)
    })
    update({ problems, decisions: [...state.decisions, ...decided] })
    return decided
  }

  const draft = (name: NewName) => state.drafts.get(name.key) ?? draftOf(name)
  const actions: NewNamesActions = {
    onDecide: (names, kind) =>
      decide(
        names.map((name) => ({
          key: name.key,
          wish: kind === "accepted" ? acceptWish(draft(name)) : ignoreWish(name)
        }))
      ),
    onMerge: (name, into) => decide([{ key: name.key, wish: mergeWish(draft(name), into) }]),
    onUndo: (ids) =>
      void source
        .undo(ids)
        .then(() => {
          const decisions = state.decisions.filter(({ id }) => !ids.includes(id))
          update({ decisions, notice: { did: "undone" } })
        })
        .catch((error: unknown) => {
          source.tell(error)
          update({ notice: { did: "failed" } })
        })
        .then(refresh),
    onSelect(keys, isSelected) {
      const selected = new Set(state.selected)
      for (const key of keys)
        if (isSelected) selected.add(key)
        else selected.delete(key)
      update({ selected })
    },
    onDraft: (key, changed) => update({ drafts: new Map(state.drafts).set(key, changed) }),
    onMore() {
      wanted = Math.min(MOST_SHOWN, wanted + NAMES_A_PAGE)
      void refresh()
    },
    onRetry: () => void refresh(),
    onSearch: source.search
  }
  return { refresh, actions }
}

function noticeOf([first, ...others]: readonly Decision[]): NewNamesNotice | null {
  return first ? { did: "decided", decisions: [first, ...others] } : null
}
