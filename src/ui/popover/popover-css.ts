import { baseCss } from "../base-css"
import { tokenCss } from "../tokens"
import { cardCss } from "./card-css"

/** The class of the element in the closed root that the popover is drawn into; whoever places it moves this element. */
export const mountClass = "mount"

/** Added to that element, makes the popover a sheet along the bottom of the screen, for touch and narrow windows. */
export const sheetClass = "sheet"

/** All CSS of the closed root. */
export const popoverCss = `
/* Important, so that no rule of the page that matches our host by chance reaches into the card. */
:host { all: initial !important; }
${tokenCss(`.${mountClass}`)}
${baseCss}
${cardCss}
.${mountClass} {
  --gap-to-window: 8px;
  position: fixed;
  inset: 0 auto auto 0;
  inline-size: max-content;
  max-inline-size: 100vw;
  block-size: auto;
  margin: 0;
  border: 0;
  padding: 0;
  overflow: visible;
  background: none;
  color: var(--ink);
  /* The reader's own size, whatever the page has made of it. */
  font-size: medium;
  z-index: 2147483647;
}
.${mountClass} .card-frame { inline-size: min(24em, 100vw - 2 * var(--gap-to-window)); }
.${mountClass} .card {
  /* Whoever places the popover says how much room there is. */
  max-block-size: min(32em, var(--room, 100vh), 100vh - 2 * var(--gap-to-window));
  overscroll-behavior: contain;
}

.${sheetClass} { --target-pointer: var(--target-touch); inset: auto 0 0 0 !important; inline-size: auto; transform: none !important; }
.${sheetClass} .card-frame {
  inline-size: 100%;
  max-inline-size: 40em;
  margin-inline: auto;
  border-width: 1px 1px 0;
  border-radius: var(--corner-large) var(--corner-large) 0 0;
}
.${sheetClass} .card { max-block-size: 70vh; padding-block-end: env(safe-area-inset-bottom); }
.${sheetClass} .card-header > .icon-button { margin-block: -0.5em; }
.${sheetClass} .card-header > .icon-button:last-child { margin-inline-end: -1em; }
.${sheetClass} .card-header-moving { cursor: auto; touch-action: auto; }
.${sheetClass} .card-grip { display: none; }

@media print { :host { display: none !important; } }
`
