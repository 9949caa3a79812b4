import type { Corrections } from "../../../src/core/corrections/corrections"
import type { Choices } from "../../../src/core/settings/choices-file"
import { afterChange, SETTINGS_VERSION } from "../../../src/core/settings/settings"
import type { ChoicesStore } from "../../../src/ui/options/options-controller"

export const noChoices: Choices = { settings: { version: SETTINGS_VERSION }, corrections: [] }

/** Choices kept in memory, with the names of two entities. */
export function createFakeStore(first: Choices = noChoices): ChoicesStore & { kept(): Choices } {
  let choices = first
  const names = new Map([
    ["karen", "Karen State"],
    ["rosatom", "Rosatom"]
  ])
  return {
    kept: () => choices,
    load: async () => choices,
    async changeSettings(change) {
      choices = { ...choices, settings: afterChange(choices.settings, change) }
    },
    async changeCorrections(change: (all: Corrections) => Corrections) {
      choices = { ...choices, corrections: change(choices.corrections) }
    },
    async replace(next) {
      choices = next
    },
    namesOf: async (entities) => new Map([...names].filter(([id]) => entities.includes(id))),
    now: () => "2025-06-01T12:00:00.000Z"
  }
}
