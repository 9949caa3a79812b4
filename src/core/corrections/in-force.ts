import type { Correction } from "./correction"
import type { Corrections } from "./corrections"
import { formKey } from "./form-key"

/** The corrections that no later one overrules. Undoing the later one brings the earlier one back into force. */
export function inForce(corrections: Corrections): Corrections {
  return corrections.filter(
    (earlier, i) => !corrections.slice(i + 1).some((later) => isOverruled(earlier, later))
  )
}

function isOverruled(earlier: Correction, later: Correction): boolean {
  if (earlier.kind === "merge" || later.kind === "merge") {
    return earlier.kind === "merge" && later.kind === "merge" && areOpposed(earlier, later)
  }
  if (formKey(earlier.form) !== formKey(later.form)) return false
  switch (earlier.kind) {
    case "always":
      if (later.kind !== "not-this") return true
      return later.where === null && later.entity === earlier.entity
    case "never":
      return later.kind === "always"
    case "not-this":
      return later.kind === "always" && later.entity === earlier.entity
  }
}

type Merge = Extract<Correction, { readonly kind: "merge" }>

/** One entity cannot be two others, nor can two be each other. */
function areOpposed(earlier: Merge, later: Merge): boolean {
  return earlier.entity === later.entity || (earlier.entity === later.into && earlier.into === later.entity)
}
