/** How far around the screen marks are kept, in screens: far enough for a flick of the wheel. */
const screensAround = 1

/** A stretch of the viewport's coordinates, in CSS pixels. */
export type View = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The part of the page that is on screen, and one screen more on every side. */
export function viewAround(window: Window): View {
  const { innerWidth: width, innerHeight: height } = window
  return {
    top: -height * screensAround,
    bottom: height * (1 + screensAround),
    left: -width * screensAround,
    right: width * (1 + screensAround)
  }
}

/** True when some of a box lies in the view; a box without any size is not shown at all. */
export function isIn(view: View, box: View): boolean {
  const isShown = box.right > box.left || box.bottom > box.top
  return (
    isShown &&
    box.bottom > view.top &&
    box.top < view.bottom &&
    box.right > view.left &&
    box.left < view.right
  )
}

/** How far a box is from the middle of the view's height. */
export function distanceIn(view: View, box: View): number {
  const middle = (view.top + view.bottom) / 2
  return Math.max(0, box.top - middle, middle - box.bottom)
}
