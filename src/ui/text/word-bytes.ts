import { numberFormat } from "../../core/wording/formatters"
import { writtenAs } from "../../core/wording/plural-form"
import type { Texts } from "./texts"

const units = ["kilobyte", "megabyte", "gigabyte"] as const
const STEP = 1000

/** A size in bytes as a reader knows it: "340 kB", "1.2 MB". Never less than one kilobyte. */
export function wordBytes(bytes: number, { locale }: Texts): string {
  let size = Math.max(1, bytes / STEP)
  let unit: (typeof units)[number] = "kilobyte"
  for (const larger of units.slice(1)) {
    // What would be rounded to a thousand is one of the next.
    if (Math.round(size) < STEP) break
    size /= STEP
    unit = larger
  }
  const maximumFractionDigits = size < 10 && unit !== "kilobyte" ? 1 : 0
  return numberFormat(writtenAs(locale), { style: "unit", unit, maximumFractionDigits }).format(size)
}
