import { markLooks } from "../../core/marks/mark-looks"
import type { Marking } from "../../core/settings/settings"
import type { Texts } from "../text/texts"
import { markSample } from "./sample-marks"

/** Two sections of a text, marked as pages will be. */
export function MarkSample({ marking, texts }: { readonly marking: Marking; readonly texts: Texts }) {
  const look = markLooks[marking.markStyle]
  const style = { backgroundColor: look.background, textDecoration: look.line }
  const sections = markSample([texts.say("sampleFirst"), texts.say("sampleSecond")], marking)
  return (
    <figure class="sample">
      <figcaption class="options-label">{texts.say("optionsSample")}</figcaption>
      {sections.map((pieces, section) => (
        <p key={section}>
          {pieces.map(({ text, isMarked }, piece) =>
            isMarked ? (
              <span key={piece} class="sample-mark" style={style}>
                {text}
              </span>
            ) : (
              text
            )
          )}
        </p>
      ))}
    </figure>
  )
}
