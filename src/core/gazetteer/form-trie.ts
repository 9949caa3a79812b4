import { mayBeginSmall, type FormToMatch } from "./form-to-match"
import { formProblem, tokensOf } from "./form-tokens"
import { nextBitOf } from "./table-layout"
import { joinKeys } from "./token-hash"

/** The forms as a trie over their tokens. */
export type FormTrie = {
  /** Nodes by their states, the joined keys of the tokens that lead to them. */
  readonly nodeOf: ReadonlyMap<number, number>
  /** By node: the filter of the tokens that go on from it, see `nextBitOf`; 0 where none does. */
  readonly nextBits: readonly number[]
  /** The first form that ends at each node, -1 for none. `nextForm` chains the others, in the order of their ids. */
  readonly firstForm: readonly number[]
  readonly nextForm: Int32Array
  /** Keys of first tokens: of all forms, and of those that may begin with a small letter. */
  readonly starts: ReadonlySet<number>
  readonly smallStarts: ReadonlySet<number>
  readonly mostTokens: number
}

/** @throws {RangeError} where a form cannot be matched; see `formProblem`. */
export function buildFormTrie(forms: readonly FormToMatch[]): FormTrie {
  const nodes = createNodes()
  const nextForm = new Int32Array(forms.length).fill(-1)
  const starts = new Set<number>()
  const smallStarts = new Set<number>()
  let mostTokens = 0
  // From the last form to the first, because each goes to the head of its chain.
  for (let id = forms.length - 1; id >= 0; id--) {
    const form = forms[id]
    if (!form) continue
    const keys = keysOf(form, id)
    mostTokens = Math.max(mostTokens, keys.length)
    for (const key of startKeysOf(form, keys)) {
      starts.add(key)
      if (mayBeginSmall(form)) smallStarts.add(key)
    }
    const node = nodes.add(keys)
    nextForm[id] = nodes.firstForm[node] ?? -1
    nodes.firstForm[node] = id
  }
  return { ...nodes, nextForm, starts, smallStarts, mostTokens }
}

function keysOf({ text }: FormToMatch, id: number): readonly number[] {
  const problem = formProblem(text)
  if (problem !== null) throw new RangeError(`Form ${id}: ${problem}`)
  return tokensOf(text).map(({ key }) => key)
}

/** The keys of the tokens that may begin the form in a text: a plural s is one word with the only word of a form. */
function startKeysOf({ text, plural, rule }: FormToMatch, keys: readonly number[]): readonly number[] {
  const [first = 0, second] = keys
  const mayBePlural = second === undefined && (plural || rule === "exact-capitals")
  const [inPlural] = mayBePlural ? tokensOf(`${text}s`) : []
  return inPlural ? [first, inPlural.key] : [first]
}

function createNodes() {
  const nodeOf = new Map<number, number>()
  const nextBits: number[] = []
  const firstForm: number[] = []

  const nodeFor = (state: number): number => {
    const known = nodeOf.get(state)
    if (known !== undefined) return known
    const node = nodeOf.size
    nodeOf.set(state, node)
    nextBits.push(0)
    firstForm.push(-1)
    return node
  }

  /** Adds the nodes on the way of some keys; returns the last. */
  const add = (keys: readonly number[]): number => {
    let state = 0
    let node = -1
    for (const key of keys) {
      if (node >= 0) nextBits[node] = (nextBits[node] ?? 0) | nextBitOf(key)
      state = joinKeys(state, key)
      node = nodeFor(state)
    }
    return node
  }
  return { nodeOf, nextBits, firstForm, add }
}
