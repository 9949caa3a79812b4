import { correctionKey } from "../core/corrections/correction"
import { withoutCorrection } from "../core/corrections/corrections"
import { correctionFromPage } from "../core/corrections/from-page"
import { isRead } from "../core/settings/reach"
import type { BackgroundHandlers } from "../webext/answer-asks"
import type { CorpusSource } from "../webext/corpus-source"
import { addCorrection, changeCorrections, countCorrectionChanges } from "../webext/corrections-store"
import { loadReach } from "../webext/granted"
import { hostOf } from "../webext/host-of"
import { addressOfShownPdf } from "../webext/pdf-tab"
import { placeOf } from "../webext/place-of"
import { mustNotBePrivate } from "../webext/private-window"
import type { Saving } from "../webext/saving"
import { loadSettings } from "../webext/settings-store"
import { showStatus } from "../webext/toolbar"

type PageTopic = "pageOrders" | "pageStatus" | "object" | "undoCorrection"

/** Answers what a page being read asks for itself, and takes note of what it tells. */
export function createPageAnswers(
  source: CorpusSource,
  saving: Pick<Saving, "has">
): Pick<BackgroundHandlers, PageTopic> {
  return {
    async pageOrders({ word }, sender) {
      // The page will ask for its names next, unless it is left out; whatever is wrong with the pack is told then.
      source.current().catch(() => undefined)
      const [settings, reach, corrections, corpus] = await Promise.all([
        loadSettings(),
        loadReach(),
        countCorrectionChanges(),
        source.revision()
      ])
      const { density, markStyle, marksOtherThanNames, opening, restMs, heldKey, looksUpWords } = settings
      const marking = { density, markStyle, marksOtherThanNames }
      const handling = { opening, restMs, heldKey, looksUpWords }
      const active = isRead(reach, hostOf(sender), word)
      return { active, marking, handling, corrections, corpus, language: settings.language }
    },
    async pageStatus({ status, names }, { tab, url = "" }) {
      const isSaved = await saving.has(addressOfShownPdf(url) ?? url)
      if (tab?.id !== undefined) await showStatus(tab.id, { status, names, isSaved })
    },
    async object(objected, sender) {
      // The card there does not offer it.
      mustNotBePrivate(sender)
      const correction = correctionFromPage(objected, placeOf(sender), new Date().toISOString())
      await addCorrection(correction)
      return { undo: correctionKey(correction) }
    },
    undoCorrection: async ({ key }) => void (await changeCorrections((all) => withoutCorrection(all, key)))
  }
}
