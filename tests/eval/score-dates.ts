import type { DateEstimate } from "../../src/core/model"
import type { LabelHeader } from "./label-header"

/**
 * Why an article's date is not right, in words; null where it is. Right is a day within the labelled ones that says
 * truly whether the text states it, and claims no more than it knows: only a stated date has the precision of a day.
 */
export function wrongDate(labelled: LabelHeader["published"], dated: DateEstimate | null): string | null {
  if (!labelled) return null
  if (!dated) return "it has no date"
  const { date, end = date, precision, stated } = dated
  if (stated !== labelled.stated)
    return `it is said to be ${stated ? "stated" : "inferred"} and is ${stated ? "inferred" : "stated"}`
  if (date < labelled.first || date > labelled.last)
    return `${date} is not within ${labelled.first} to ${labelled.last}`
  if (end < date || end > labelled.last) return `it ends on ${end}, not by ${labelled.last}`
  if (stated !== (precision === "day")) return `its precision is a ${precision}`
  return null
}
