import { Fragment, type ComponentChildren } from "preact"
import type { Card } from "../../core/card"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"

type Props = {
  readonly card: Pick<Card, "name" | "type" | "nativeNames">
  /** How the page writes the name, where the card belongs to a mark. */
  readonly surface: string | undefined
  readonly texts: Texts
  /** At the end of the line. */
  readonly children?: ComponentChildren
}

/** What kind of thing it is, its name in other scripts, and as the page writes it. */
export function CardKind({ card, surface, texts, children }: Props) {
  return (
    <div class="card-kind">
      <span>{texts.say(typeTexts[card.type])}</span>
      {card.nativeNames.map(({ lang, text }) => (
        <Fragment key={`${lang} ${text}`}>
          {" "}
          <bdi lang={lang}>{text}</bdi>
        </Fragment>
      ))}
      {children}
      {surface !== undefined && isOther(surface, card) && (
        <p class="card-written" lang={scriptLang(surface)}>
          {texts.say("popoverWritten", surface)}
        </p>
      )}
    </div>
  )
}

/** Whether the page writes the name otherwise than it stands here already; letters' case makes no difference. */
function isOther(surface: string, { name, nativeNames }: Props["card"]): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/\s+/g, " ")
  return [name, ...nativeNames.map(({ text }) => text)].every((known) => plain(known) !== plain(surface))
}
