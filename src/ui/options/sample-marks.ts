import type { Marking } from "../../core/settings/settings"

/** A piece of the sample text; `isMarked` as it would be on a page. */
export type SamplePiece = { readonly text: string; readonly isMarked: boolean }

/** Of so short a text the page marks three names at most. */
const MOST_USEFUL = 3

type Mention = {
  readonly section: number
  readonly piece: number
  readonly text: string
  readonly sign: string
}

/**
 * The sample's sections in pieces, marked as a page would be. Signs in the text tell what is found: `[ ]` around
 * persons and bodies, `< >` around places, `{ }` around words that are no names.
 */
export function markSample(
  sections: readonly string[],
  { density, marksOtherThanNames }: Pick<Marking, "density" | "marksOtherThanNames">
): readonly (readonly SamplePiece[])[] {
  const cut = sections.map((section) => section.split(/(?=[[<{])|(?<=[\]>}])/))
  const mentions = cut
    .flatMap((pieces, section) =>
      pieces.map((text, piece): Mention => ({ section, piece, text, sign: /^[[<{]/.exec(text)?.[0] ?? "" }))
    )
    .filter(({ sign }) => sign !== "" && (sign !== "{" || marksOtherThanNames))
  const isFirst = (mention: Mention, within: (other: Mention) => boolean) =>
    mentions.find((other) => other.text === mention.text && within(other)) === mention
  const firsts = mentions.filter((mention) => isFirst(mention, () => true))
  const useful = new Set(firsts.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_USEFUL))
  const isMarked = (mention: Mention) => {
    switch (density) {
      case "every":
        return true
      case "section":
        return isFirst(mention, ({ section }) => section === mention.section)
      case "page":
        return firsts.includes(mention)
      case "useful":
        return useful.has(mention)
    }
  }
  const marked = new Set(mentions.filter(isMarked).map(({ section, piece }) => `${section} ${piece}`))
  return cut.map((pieces, section) =>
    pieces.map((text, piece) => ({
      text: text.replace(/[[\]<>{}]/g, ""),
      isMarked: marked.has(`${section} ${piece}`)
    }))
  )
}

function rankOf({ sign }: Mention): number {
  return sign === "[" ? 0 : 1
}
