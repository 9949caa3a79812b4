import type { Decision } from "../../../src/core/own-names/decision"

const madeAt = "2026-11-22T10:00:00.000Z"

/** That "Harbin Tolvanen" is a person, in a second spelling too. */
export const accepted = {
  kind: "accepted",
  id: "own-00000000000000a1",
  name: "Harbin Tolvanen",
  type: "person",
  forms: ["Harbin Tolvanen", "Tolvanen"],
  madeAt
} as const satisfies Decision

/** That "General Stormhat" is Min Aung Hlaing. */
export const merged = {
  kind: "merged",
  id: "own-00000000000000a2",
  entity: "min-aung-hlaing",
  name: "Min Aung Hlaing",
  forms: ["General Stormhat"],
  madeAt
} as const satisfies Decision

export const ignored = {
  kind: "ignored",
  id: "own-00000000000000a3",
  forms: ["Read More"],
  madeAt
} as const satisfies Decision
