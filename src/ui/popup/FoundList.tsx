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
  readonly onNextPlace: (entity: EntityId) => void
}

/** The names of a page by kind, each a button that leads to its card; its count leads from place to place. */
export function FoundList({ found, texts, onShowMention, onNextPlace }: Props) {
  return (
    <>
      {groupFound(found).map(({ title, usualType, entities }) => (
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
                  onNext={() => onNextPlace(entity.entity)}
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
  readonly onNext: () => void
}

function FoundRow({ entity: { name, type, count }, hasKind, texts, onShow, onNext }: RowProps) {
  const times = texts.say("popupTimes", wordCount(count, texts))
  return (
    <div class="found-row">
      <button type="button" class="found-name" onClick={onShow}>
        <bdi lang={scriptLang(name)}>{name}</bdi>
        {hasKind && <span class="found-kind"> {texts.say(typeTexts[type])}</span>}
      </button>{" "}
      <button type="button" class="found-count" title={texts.say("popupNextPlace")} onClick={onNext}>
        {times}
        <span class="only-spoken"> {texts.say("labelled", texts.say("popupNextPlace"), name)}</span>
      </button>
    </div>
  )
}
