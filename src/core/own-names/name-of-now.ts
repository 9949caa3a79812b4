import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { Decision } from "./decision"

/**
 * A decision with what its entity is called now: packs and the reader's language may have changed since it was made. The
 * name of then stays where the corpus does not know the entity any more.
 */
export function withNameOfNow(decision: Decision, { rows, nameOf }: LoadedCorpus): Decision {
  if (decision.kind !== "merged") return decision
  const row = rows.get(decision.entity)
  return row === undefined ? decision : { ...decision, name: nameOf(row) }
}
