import type { Span, Zone, ZoneKind } from "../../core/model"
import { cutAtEdges, isInside } from "../text/cut-at-edges"
import type { ArticleText } from "./library-model"

/** A stretch of one paragraph that is drawn in one way. */
export type Piece = Span & {
  readonly zone: ZoneKind | null
  /** The zone begins here, so its label stands here. */
  readonly zoneStarts: boolean
  readonly mention: ArticleText["mentions"][number] | null
  readonly inPassage: boolean
}

/** What of an article is drawn otherwise than the rest. */
export type ArticleParts = Pick<ArticleText, "text" | "mentions"> & { readonly zones: readonly Zone[] }

export type Paragraph = readonly Piece[]

/**
 * An article cut into paragraphs, one a line, and these into pieces that are drawn alike. Every character that is not
 * white space between paragraphs is in exactly one piece, in order.
 */
export function cutArticle(
  { text, zones, mentions }: ArticleParts,
  passage: Span | null
): readonly Paragraph[] {
  const edges = [...zones, ...mentions, ...(passage ? [passage] : [])]
  return linesOf(text).map((line) =>
    cutAtEdges(line, edges).map((piece) => {
      const zone = zones.find((each) => isInside(piece, each))
      return {
        ...piece,
        zone: zone?.kind ?? null,
        // A zone may begin with the empty lines before its first words.
        zoneStarts: zone !== undefined && text.slice(zone.start, piece.start).trim() === "",
        mention: mentions.find((mention) => isInside(piece, mention)) ?? null,
        inPassage: passage !== null && isInside(piece, passage)
      }
    })
  )
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== "")
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}
