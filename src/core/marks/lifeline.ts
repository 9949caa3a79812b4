/**
 * The name of a custom property without which nothing of ours is shown, because whoever sets it lives exactly as long as
 * the extension does; null where we take away ourselves what we show. The property's value is empty.
 */
export type Lifeline = string | null

/**
 * The property in Firefox, which ends a content script together with its extension, before the script can take away what
 * it shows; but it takes away the style sheets that the extension has inserted.
 */
export const firefoxLifeline = "--backgrounder-on"

/** Goes before the value of a declaration: without the property the declaration is as if it were not there. */
export function whileAlive(lifeline: Lifeline): string {
  return lifeline === null ? "" : `var(${lifeline}) `
}

/** Declares that a fixed box is not shown without the property; an empty value comes out as `block` for a fixed box. */
export function shownWhileAlive(lifeline: Lifeline): string {
  return lifeline === null ? "" : `display: var(${lifeline}, none);`
}
