import { readFileSync } from "node:fs"
import { join } from "node:path"

const seeds = join(import.meta.dirname, "../../../seeds")

export const seedFiles = [
  "000_99cc66ef580a44ea.txt",
  "001_f974205e83e0cc87.txt",
  "002_b043efbe3f31b4c6.txt",
  "003_2e5acd54a31582bb.txt",
  "004_02d33e6d23a61bdd.txt"
] as const

/** The text of a seed by its number, as the builder reads it. */
export function seedText(number: number): string {
  return readFileSync(join(seeds, seedFiles[number] ?? ""), "utf8")
}
