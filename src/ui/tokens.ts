/** Every colour, distance and size of the interface. CSS gets them as custom properties and has none of its own. */

const light = {
  paper: "#fffdf9",
  /** Behind what is set apart: zones, sample text, a button under the pointer. */
  wash: "#f5f0e7",
  ink: "#211d19",
  /** Captions and other second things. */
  quiet: "#57504a",
  /** What can be pressed, and the ring around what has the focus. */
  accent: "#8a2f1d",
  /** Under the name in a quotation. */
  tint: "#fbe8c3",
  /** Lines that only divide. */
  rule: "#e4ddd0",
  /** Lines that show where something ends that can be used. */
  edge: "#857c70"
}

export type Palette = { readonly [Name in keyof typeof light]: string }

const dark: Palette = {
  paper: "#1d1b19",
  wash: "#2a2724",
  ink: "#f0ece5",
  quiet: "#bdb5aa",
  accent: "#f2ab92",
  tint: "#4b3b1d",
  rule: "#3b3732",
  edge: "#8b8378"
}

export const palettes = { light, dark }

/** The reader's own colours; system colours are the only ones that forced colours leave alone. */
const forced: Palette = {
  paper: "Canvas",
  wash: "Canvas",
  ink: "CanvasText",
  quiet: "CanvasText",
  accent: "LinkText",
  tint: "Canvas",
  rule: "CanvasText",
  edge: "CanvasText"
}

// All in em, of an element that has the reader's own text size: rem would take the size of the page's root, which
// many pages set to 10 px.
const sizes = {
  "space-1": "0.25em",
  "space-2": "0.5em",
  "space-3": "0.75em",
  "space-4": "1em",
  "space-5": "1.5em",
  "space-6": "2.5em",
  /** Captions, labels, buttons. */
  "text-small": "0.8125em",
  "text-body": "0.9375em",
  "text-lead": "1.0625em",
  "text-name": "1.375em",
  "text-display": "2em",
  "line-text": "1.5",
  "line-tight": "1.25",
  /** Padauk and Noto Sans Myanmar need this much lest stacked consonants touch the next line. */
  "line-burmese": "1.85",
  "corner-small": "0.25em",
  "corner-large": "0.625em",
  /** What can be pressed is at least so large: WCAG 2.2 asks for 24 px, a fingertip for 44. */
  "target-pointer": "24px",
  "target-touch": "44px",
  "target-button": "2em",
  "shadow-card": "0 0.5em 1.5em rgb(0 0 0 / 0.16), 0 0.0625em 0.1875em rgb(0 0 0 / 0.12)"
}

// After the first name that a system has, the Burmese faces fill in what it lacks. All serifs named here have Cyrillic.
const burmese = `Padauk, "Noto Sans Myanmar", "Noto Serif Myanmar", "Myanmar Text", "Myanmar MN"`
const fonts = {
  /** Words of the corpus. */
  serif: `"Source Serif 4", "Sitka Text", Georgia, "Noto Serif", "DejaVu Serif", ${burmese}, serif`,
  /** Our own words. */
  sans: `system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", ${burmese}, sans-serif`
}

/** The tokens as custom properties of `selector`, in light, dark and forced colours. */
export function tokenCss(selector: string): string {
  return `
${selector} { color-scheme: light dark; ${declare(sizes)} ${declare(fonts)} ${declare(light)} }
@media (prefers-color-scheme: dark) { ${selector} { ${declare(dark)} } }
@media (forced-colors: active) { ${selector} { ${declare(forced)} } }
@media (pointer: coarse) { ${selector} { --target-pointer: var(--target-touch); } }
`
}

function declare(tokens: Readonly<Record<string, string>>): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(" ")
}
