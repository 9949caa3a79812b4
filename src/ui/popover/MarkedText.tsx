import type { Passage } from "../../core/card"
import { cutAtEdges, isInside } from "../text/cut-at-edges"
import { scriptLang } from "../text/script-lang"
import type { Subject } from "./popover-state"

type Props = {
  readonly passage: Pick<Passage, "text" | "mentions" | "links">
  /** Without it names lead nowhere. */
  readonly onLookUp?: ((subject: Subject) => void) | undefined
}

/** The words of a passage, letter for letter: the name that the card is about set off, other names as ways to their cards. */
export function MarkedText({ passage: { text, mentions, links }, onLookUp }: Props) {
  const leading = onLookUp ? links : []
  const pieces = cutAtEdges({ start: 0, end: text.length }, [...mentions, ...leading])
  return (
    <>
      {pieces.map((piece) => {
        const words = text.slice(piece.start, piece.end)
        if (mentions.some((mention) => isInside(piece, mention)))
          return <mark key={piece.start}>{words}</mark>
        const link = leading.find((link) => isInside(piece, link))
        if (!link || !onLookUp) return words
        const lookUp = () => onLookUp({ entity: link.entity, surface: words })
        return (
          // No element of its own kind: lines break around a button, also before a full stop.
          <span
            key={piece.start}
            role="button"
            tabIndex={0}
            class="name-link"
            lang={scriptLang(words)}
            onClick={lookUp}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return
              event.preventDefault()
              lookUp()
            }}
          >
            {words}
          </span>
        )
      })}
    </>
  )
}
