import { useState } from "preact/hooks"
import type { EntityId } from "../../core/model"
import type { FoundEntity } from "../../core/page"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"
import { wordCount } from "../text/word-coverage"
import { useUniqueId } from "../unique-id"
import { MentionSteps } from "./MentionSteps"
import type { PanelActions, Tour } from "./panel-state"

type Props = {
  /** What the page is about first. */
  readonly found: readonly FoundEntity[]
  readonly tour: Tour | null
  readonly texts: Texts
  readonly actions: Pick<PanelActions, "onGoTo" | "onGoBack">
  readonly onOpen: (entity: EntityId) => void
}

/** So many are taken in at a glance; with more there is a field to find one, and the rest on demand. */
const shownAtFirst = 10

/** The names of the page, each a way to its dossier and to its places on the page. */
export function NameList({ found, tour, texts, actions, onOpen }: Props) {
  const [filter, setFilter] = useState("")
  const [isUnfolded, setUnfolded] = useState(false)
  const id = useUniqueId()
  const isLong = found.length > shownAtFirst
  const fitting = isLong ? found.filter(({ name }) => plain(name).includes(plain(filter))) : found
  const shown = isUnfolded || filter !== "" ? fitting : fitting.slice(0, shownAtFirst)
  const hidden = fitting.length - shown.length
  return (
    <section class="panel-section" aria-labelledby={id}>
      <h2 id={id} class="panel-heading">
        {texts.say("panelNames")} <span class="name-count">{wordCount(found.length, texts)}</span>
      </h2>
      {isLong && (
        <input
          type="search"
          class="panel-filter"
          spellcheck={false}
          aria-label={texts.say("panelFilter")}
          placeholder={texts.say("panelFilter")}
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      )}
      <ul class="name-list">
        {shown.map((one) => (
          <li key={one.entity} class="name-row">
            <button
              type="button"
              class="name-button"
              data-entity={one.entity}
              onClick={() => onOpen(one.entity)}
            >
              <bdi lang={scriptLang(one.name)}>{one.name}</bdi>{" "}
              <span class="name-kind">{texts.say(typeTexts[one.type])}</span>
            </button>{" "}
            <MentionSteps found={one} tour={tour} texts={texts} actions={actions} />
          </li>
        ))}
      </ul>
      {fitting.length === 0 && (
        <p class="card-note" role="status">
          {texts.say("panelNoMatch")}
        </p>
      )}
      {hidden > 0 && (
        <button type="button" class="text-button" onClick={() => setUnfolded(true)}>
          {texts.count("panelMore", hidden)}
        </button>
      )}
    </section>
  )
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim()
}
