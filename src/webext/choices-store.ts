import type { Corrections } from "../core/corrections/corrections"
import type { EntityId } from "../core/model"
import type { Choices } from "../core/settings/choices-file"
import { changeCorrections, loadCorrections } from "./corrections-store"
import { askBackground } from "./messages"
import { changeSettings, loadStoredSettings, replaceSettings } from "./settings-store"

/** Everything that a reader has chosen and corrected, for the page that shows and changes it. */
export const choicesStore = {
  async load(): Promise<Choices> {
    const [settings, corrections] = await Promise.all([loadStoredSettings(), loadCorrections()])
    return { settings, corrections }
  },
  changeSettings,
  changeCorrections,
  async replace({ settings, corrections }: Choices): Promise<Corrections> {
    await replaceSettings(settings)
    return changeCorrections(() => corrections)
  },
  async namesOf(entities: readonly EntityId[]): Promise<ReadonlyMap<EntityId, string>> {
    if (entities.length === 0) return new Map()
    const described = await askBackground("describe", {
      entities: entities.map((entity) => ({ entity, count: 1 }))
    })
    return new Map(described.map(({ entity, name }) => [entity, name]))
  },
  now: () => new Date().toISOString()
}
