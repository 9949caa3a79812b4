import { namePickerCss } from "../options/name-picker-css"

/** The page of new names. */
export const newNamesCss = `
${namePickerCss}
.new-names-said:empty { display: none; }
.new-names-together { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-4); }
.choice-line { display: flex; align-items: baseline; gap: var(--space-2); min-block-size: var(--target-pointer); cursor: pointer; }
.choice-line input, .new-name-select input { flex: none; inline-size: 1em; block-size: 1em; margin: 0; accent-color: var(--accent); }
.choice-line input { transform: translateY(0.125em); }

.new-names { display: grid; border-block: 1px solid var(--rule); }
.new-name {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  column-gap: var(--space-2);
  padding-block: var(--space-4);
  /* The bar at the lower edge must not lie over what has the focus. */
  scroll-margin-block: var(--space-4) 5em;
}
.new-name + .new-name { border-block-start: 1px solid var(--rule); }
.new-name-select {
  display: grid;
  place-items: center start;
  align-self: start;
  min-inline-size: var(--target-pointer);
  min-block-size: calc(var(--text-name) * var(--line-tight));
  cursor: pointer;
}
.new-name-words { display: grid; gap: var(--space-3); min-inline-size: 0; overflow-wrap: anywhere; }
.new-name-title > bdi { font-family: var(--serif); font-size: var(--text-name); line-height: var(--line-tight); font-weight: 600; }
.new-name-problem { color: var(--accent); font-size: var(--text-body); font-weight: 600; }
.new-name-buttons { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); }
.new-name-kind { inline-size: auto; max-inline-size: 100%; font-size: var(--text-body); }
.new-name-buttons .text-button, .decision .text-button { min-block-size: var(--target-pointer); font-size: var(--text-small); font-weight: 600; }
.new-name-buttons .text-button:hover, .decision .text-button:hover { text-decoration: underline; }
.new-name-form {
  display: grid;
  gap: var(--space-2);
  justify-items: start;
  padding: var(--space-3) var(--space-4);
  border-inline-start: 2px solid var(--rule);
}
.new-name-form .field { inline-size: 100%; max-inline-size: 28em; }
.new-name-form .options-stack-small { inline-size: 100%; padding-block-start: var(--space-2); }
.new-name-spellings { display: grid; padding-block-start: var(--space-2); font-size: var(--text-body); }

.decisions { display: grid; }
.decision {
  display: flex;
  align-items: baseline;
  justify-content: space-between;
  gap: var(--space-2) var(--space-4);
  padding-block: var(--space-2);
  overflow-wrap: anywhere;
}
.decision + .decision { border-block-start: 1px solid var(--rule); }
.decision-name { font-weight: 600; }
.decision .text-button { flex: none; }
@media (max-width: 36em) {
  .new-name-form { padding-inline: var(--space-3) 0; }
}
`
