import { proposeFromPack, type Proposal } from "../../core/proposals/propose-from-pack"
import type { Pack } from "../../core/pack/open"

const MOST_SHOWN = 30

/** Likely new names for an editor: where each stands, how else it is spelt, and an entry to paste. */
export function proposalReport(pack: Pack): string {
  const proposals = proposeFromPack(pack)
  if (proposals.length === 0) return ""
  const shown = proposals.slice(0, MOST_SHOWN).map(describe)
  const left = proposals.length - shown.length
  const more = left > 0 ? [`  … and ${left} more`] : []
  return [`Likely names that the gazetteer lacks (${proposals.length}):`, ...shown, ...more, ""].join("\n")
}

function describe({ names, like, file, context }: Proposal): string {
  const [first, ...others] = names
  if (!first) return ""
  const spellings = others.map(({ name }) => name)
  const id = first.name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
  return [
    `  ${first.name} (${first.spans.length}×, ${file}): …${context}…`,
    ...(like === null ? [] : [`    is it ${like}, written otherwise?`]),
    `    ${id || "new-entity"}:`,
    `      name: ${JSON.stringify(first.name)}`,
    `      type: ${first.type}`,
    `      forms: { en: ${JSON.stringify([first.name, ...spellings])} }`
  ].join("\n")
}
