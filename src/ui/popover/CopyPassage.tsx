import { useState } from "preact/hooks"
import type { Passage } from "../../core/card"
import { markdownCitation, plainCitation } from "../../core/citation/citation"
import type { PassageCitation } from "../../core/citation/cite-passage"
import type { Texts } from "../text/texts"
import type { PlainTextKey } from "../text/text-keys"
import { wordDate } from "../text/word-date"

/** What a passage can be cited by, with its address in the library. */
export type Cited = PassageCitation & { readonly libraryUrl: string }

/** What a passage is cited by, and where copies go. */
export type Citing = {
  /** Null where it cannot be cited any more. */
  readonly cite: (passage: Passage) => Promise<Cited | null>
  /** Resolves to whether it has been copied. */
  readonly copy: (text: string) => Promise<boolean>
}

type Props = { readonly passage: Passage; readonly texts: Texts; readonly citing: Citing }

/** Ways to take a passage along, folded into one button. What was copied is said, also to those who cannot see it. */
export function CopyPassage({ passage, texts, citing }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [cited, setCited] = useState<Cited | null>(null)
  const [said, setSaid] = useState<PlainTextKey | null>(null)

  const toggle = () => {
    setIsOpen(!isOpen)
    setSaid(null)
    // Asked for before a way to copy is chosen: browsers copy only in the moment of a press.
    if (!isOpen && !cited)
      void citing.cite(passage).then((found) => (found ? setCited(found) : setSaid("popoverNoAnswer")))
  }
  const copy = (text: string) =>
    void citing.copy(text).then((isCopied) => setSaid(isCopied ? "popoverCopied" : "popoverNotCopied"))
  return (
    <>
      <button
        type="button"
        class="icon-button copy-button"
        aria-label={texts.say("popoverCopy")}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 5.5h7v8H6zM10 5.5v-3H3v8h3" />
        </svg>
      </button>
      {isOpen && (
        <div class="copy-ways" role="group" aria-label={texts.say("popoverCopy")}>
          {cited &&
            waysOf(passage, cited, texts).map(({ label, text }) => (
              <button key={label} type="button" class="copy-way" onClick={() => copy(text)}>
                {texts.say(label)}
              </button>
            ))}
          <span class="copy-said" role="status">
            {said && texts.say(said)}
          </span>
        </div>
      )}
    </>
  )
}

type CopyWay = { readonly label: PlainTextKey; readonly text: string }

function waysOf(passage: Passage, { ris, libraryUrl, originalUrl }: Cited, texts: Texts): CopyWay[] {
  const { text, title, source, published } = passage
  const citation = {
    text,
    title,
    source: source ?? texts.say("sourceUnknown"),
    date: published ? wordDate(published, texts) : texts.say("dateUnknown"),
    url: originalUrl
  }
  return [
    { label: "copyPlain", text: plainCitation(citation) },
    { label: "copyMarkdown", text: markdownCitation(citation) },
    { label: "copyRis", text: ris },
    { label: "copyLink", text: libraryUrl },
    ...(originalUrl === null ? [] : [{ label: "copyOriginal", text: originalUrl } as const])
  ]
}
