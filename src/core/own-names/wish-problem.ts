import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { Wish, WishProblem } from "./answers"
import { faultOf } from "./form-doubts"

/**
 * Why a wish cannot be fulfilled; null where it can. A form that names something of the corpus whatever stands around it
 * cannot be decided for two; what is ignored can be any.
 */
export function wishProblem(wish: Wish, corpus: LoadedCorpus): WishProblem | null {
  if (wish.kind === "ignored") return null
  const forms = wish.kind === "accepted" ? [wish.name, ...wish.forms] : wish.forms
  for (const form of forms) {
    const fault = faultOf(form)
    if (fault !== null) return { kind: fault, form }
  }
  for (const form of wish.forms) {
    const name = ownerOf(form, corpus)
    if (name !== null) return { kind: "known", form, name }
  }
  return null
}

/** The name of the entity that a form names beyond doubt. */
function ownerOf(form: string, { gazetteer, nameOf }: LoadedCorpus): string | null {
  for (const { start, end, forms } of gazetteer.find(form)) {
    if (start !== 0 || end !== form.length) continue
    for (const index of forms) {
      const { entity, needs, kind } = gazetteer.form(index)
      const { lookalike } = gazetteer.entity(entity)
      if (needs === 0 && kind === "name" && lookalike === "no") return nameOf(entity)
    }
  }
  return null
}
