/** CSS pixels to a point where a document is as large as on paper. */
export const PAPER_SIZE = 96 / 72

const steps = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4].map(
  (step) => step * PAPER_SIZE
)

/** The next larger or smaller scale; the same one at the end. */
export function zoomed(scale: number, step: 1 | -1): number {
  const further = steps.filter((each) => (each - scale) * step > 0.001)
  return (step === 1 ? further[0] : further.at(-1)) ?? scale
}

/** As large as on paper, or as the window allows. */
export function fittingScale(room: number, pageWidth: number): number {
  return Math.min(1.25 * PAPER_SIZE, Math.max(0.25, room / pageWidth))
}

export function percent(scale: number): string {
  return String(Math.round((100 * scale) / PAPER_SIZE))
}
