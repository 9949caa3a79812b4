import type { EntityEntry } from "../../core/library/entities"
import { hashOf } from "../../core/library/route"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"
import { wordCoverage } from "../text/word-coverage"

type Props = {
  readonly entry: EntityEntry
  /** As the name is written where it was found, if otherwise. */
  readonly form?: string | undefined
  /** Said where the heading above does not say it. */
  readonly showsType: boolean
  readonly texts: Texts
}

/** A name, what it is, how much the corpus has on it, and who it is in an article's words. */
export function NameLine({ entry: { entity, name, type, articles, who }, form, showsType, texts }: Props) {
  const known = [
    ...(showsType ? [texts.say(typeTexts[type])] : []),
    wordCoverage({ articles, from: null, to: null }, texts)
  ]
  return (
    <div class="name-line">
      <p>
        <a class="link name-line-name" data-result href={hashOf({ page: "entity", entity })}>
          <bdi lang={scriptLang(name)}>{name}</bdi>
        </a>{" "}
        <span class="library-note">
          {known.join(" · ")}
          {form !== undefined && form !== name && (
            <>
              {" · "}
              <bdi lang={scriptLang(form)}>{form}</bdi>
            </>
          )}
        </span>
      </p>
      {who && (
        <p class="name-line-who" lang={who.lang ?? scriptLang(who.text)} dir="auto">
          {who.text}
        </p>
      )}
    </div>
  )
}
