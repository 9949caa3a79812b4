import type { EntityId } from "../../core/model"
import type { FoundEntity } from "../../core/page"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"
import { wordCount } from "../text/word-coverage"
import { groupFound } from "./group-found"

type Props = {
  readonly found: readonly FoundEntity[]
  readonly texts: Texts
  readonly onShowMention: (entity: EntityId) => void
}

/** The names of a page by kind, each a button that leads to it. */
export function FoundList({ found, texts, onShowMention }: Props) {
  return (
    <>
      {groupFound(found, texts.locale).map(({ title, usualType, entities }) => (
        <section key={title} class="found-group">
          <h2 class="found-title">{texts.say(title)}</h2>
          <ul>
            {entities.map((entity) => (
              <li key={entity.entity}>
                <FoundRow
                  entity={entity}
                  hasKind={entity.type !== usualType}
                  texts={texts}
                  onShow={() => onShowMention(entity.entity)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type RowProps = {
  readonly entity: FoundEntity
  readonly hasKind: boolean
  readonly texts: Texts
  readonly onShow: () => void
}

function FoundRow({ entity: { name, type, count }, hasKind, texts, onShow }: RowProps) {
  return (
    <button type="button" class="found-row" onClick={onShow}>
      <span class="found-name">
        <bdi lang={scriptLang(name)}>{name}</bdi>
        {hasKind && <span class="found-kind"> {texts.say(typeTexts[type])}</span>}
      </span>{" "}
      <span class="found-count">{texts.say("popupTimes", wordCount(count, texts))}</span>
    </button>
  )
}
