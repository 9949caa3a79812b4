import type { Span } from "../../core/model"

/**
 * Cuts `text.slice(within.start, within.end)` wherever one of the spans begins or ends. The pieces follow each other
 * without gaps, none is empty, and each lies either wholly inside or wholly outside each span. Spans may overlap, lie
 * outside or be in any order. UTF-16 code units.
 */
export function cutAtEdges(within: Span, spans: readonly Span[]): readonly Span[] {
  const inside = (edge: number) => edge > within.start && edge < within.end
  const edges = new Set([within.start, within.end])
  for (const { start, end } of spans) {
    if (inside(start)) edges.add(start)
    if (inside(end)) edges.add(end)
  }
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? within.start, end }))
}

export function isInside(piece: Span, span: Span): boolean {
  return piece.start >= span.start && piece.end <= span.end
}
