import { objections, type Objection } from "../../core/corrections/objections"
import type { Texts } from "../text/texts"

/** What can be objected to a mark, and who is told. */
export type Objecting = {
  /** The words that are marked. */
  readonly surface: string
  readonly onObject: (objection: Objection) => void
  /** The reader wants to say what the words name. */
  readonly onName: () => void
}

const objectionTexts = {
  "not-here": "popoverNotHere",
  "not-this": "popoverNotThis",
  never: "popoverNever"
} as const

/** Ways to say that a mark is wrong, each done with one press. */
export function Objections({ surface, texts, onObject, onName }: Objecting & { readonly texts: Texts }) {
  return (
    <>
      {objections.map((objection) => (
        <button key={objection} type="button" class="text-button" onClick={() => onObject(objection)}>
          {texts.say(objectionTexts[objection], surface)}
        </button>
      ))}
      <button type="button" class="text-button" onClick={onName}>
        {texts.say("popoverName", surface)}
      </button>
    </>
  )
}
