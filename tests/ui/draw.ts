import { render, type ComponentChild } from "preact"
import { act } from "preact/test-utils"

/** Draws into the document, effects included, and gives back what it was drawn into. The last drawing is replaced. */
export async function draw(drawing: ComponentChild): Promise<HTMLElement> {
  const place = document.querySelector("[data-drawing]") ?? document.createElement("div")
  if (!(place instanceof HTMLElement)) throw new Error("the place to draw into is no HTML element")
  place.dataset["drawing"] = ""
  // An element that moves loses the focus inside it.
  if (!place.isConnected) document.body.append(place)
  await act(() => render(drawing, place))
  return place
}

export async function press(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error("nothing there to press")
  await act(() => element.click())
}

/** The words of each element, white space collapsed as on screen. */
export function wordsOf(place: ParentNode, selector: string): string[] {
  return [...place.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replace(/\s+/g, " ").trim()
  )
}

/** Unfolds all that is folded in a card, which draws what is in it. */
export async function unfold<T extends ParentNode>(place: T): Promise<T> {
  for (const summary of place.querySelectorAll(".card-fold > summary")) await press(summary)
  return place
}
