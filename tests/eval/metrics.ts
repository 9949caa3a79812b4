import type { Figures } from "./figures"
import type { IndexScore } from "./score-index"
import { ratesOf } from "./tally"

/** One figure that must not get worse. */
export type Metric = { readonly name: string; readonly value: number; readonly better: "higher" | "lower" }

/** The figures that are held: shares where there are many labels, bare counts of what should not be there at all. */
export function metricsOf(index: IndexScore, groups: readonly Figures[]): Metric[] {
  return [
    higher("corpus: labelled entities", index.labelledEntities),
    lower("corpus: labelled entities not in the pack", index.missingEntities.length),
    lower("corpus: entities of the pack that no label names", index.unlabelledEntities.length),
    higher("corpus: dated articles", index.dates),
    lower("corpus: articles dated wrongly", index.wrongDates.length),
    ...groups.flatMap(groupMetrics)
  ]
}

function groupMetrics({ group, texts, tallies, traps, offTopic }: Figures): Metric[] {
  return [
    // Without these two, taking away what is hard would look like progress.
    higher(`${group}: texts`, texts),
    higher(`${group}: labels of names`, tallies.name.right + tallies.name.missed),
    higher(`${group}: F1 of names`, ratesOf(tallies.name).f1),
    higher(`${group}: F1 of demonyms`, ratesOf(tallies.demonym).f1),
    higher(`${group}: F1 of descriptors`, ratesOf(tallies.descriptor).f1),
    lower(`${group}: traps marked`, traps.marked),
    lower(`${group}: false names off topic`, offTopic.falseNames)
  ]
}

function higher(name: string, value: number): Metric {
  return { name, value, better: "higher" }
}

function lower(name: string, value: number): Metric {
  return { name, value, better: "lower" }
}
