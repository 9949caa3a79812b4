import { cardCss } from "../popover/card-css"
import { modeCss } from "../modes/mode-css"
import { pageCss } from "../page-css"

/** All CSS of the welcome page. */
export const welcomeCss = `
${pageCss}
${modeCss}
${cardCss}
.welcome {
  display: grid;
  grid-template-columns: minmax(0, 32em) minmax(0, 24em);
  justify-content: center;
  align-items: start;
  gap: var(--space-6);
  padding: var(--space-6) var(--space-5);
  color: var(--ink);
  font-family: var(--sans);
  line-height: var(--line-text);
}
.welcome-words { display: grid; gap: var(--space-6); }
.welcome-title { font-family: var(--serif); font-size: var(--text-display); line-height: var(--line-tight); margin-block-end: -0.5em; }
.welcome-section { display: grid; gap: var(--space-3); }
.welcome-section > p { font-size: var(--text-lead); text-wrap: pretty; }
.welcome-heading { font-size: var(--text-lead); }
.welcome-section > .button { padding: var(--space-2) var(--space-4); }
.welcome-more { justify-self: start; min-block-size: var(--target-pointer); font-size: var(--text-body); }
.welcome-section > .welcome-outcome { font-weight: 600; }
.welcome-outcome:empty { display: none; }

.welcome-sample { display: grid; gap: var(--space-3); }
.sample-line { font-family: var(--serif); font-size: var(--text-lead); text-wrap: pretty; }
.sample-mark { text-decoration: underline 2px var(--accent); text-underline-offset: 0.2em; }
@media (max-width: 54em) {
  .welcome { grid-template-columns: minmax(0, 32em); padding: var(--space-5) var(--space-4); }
}
`
