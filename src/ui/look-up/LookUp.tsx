import type { EntityId } from "../../core/model"
import { CardBody } from "../popover/CardBody"
import { Notice } from "../popover/Notice"
import type { PassageActions } from "../popover/PassageFigure"
import { Waiting } from "../popover/Waiting"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"
import type { LookUpState } from "./look-up-state"

type Props = {
  readonly state: LookUpState
  readonly texts: Texts
  readonly actions: PassageActions
  readonly onChoose: (entity: EntityId) => void
  /** Opens the library: at the page of an entity, or at what it finds for the words. */
  readonly onOpenLibrary: (wanted: { entity: EntityId } | { query: string }) => void
  /** The reader wants to say what the words name. */
  readonly onName: (form: string) => void
  readonly onRetry: () => void
}

/** The card of what some words name; or that the corpus has nothing of that name, and what is written like it. */
export function LookUp({ state, texts, actions, onRetry, ...callbacks }: Props) {
  switch (state.phase) {
    case "loading":
      return <Waiting slow={false} texts={texts} />
    case "card":
      return (
        <CardBody
          card={state.card}
          texts={texts}
          actions={actions}
          onOpenLibrary={(entity) => callbacks.onOpenLibrary({ entity })}
        />
      )
    case "absent":
      return <Absent {...state} texts={texts} {...callbacks} />
    case "failed":
      return state.isOrphaned ? (
        <Notice sentence={texts.say("popoverOrphaned")} />
      ) : (
        <Notice
          sentence={texts.say("popoverNoAnswer")}
          remedy={{ label: texts.say("tryAgain"), onPress: onRetry }}
        />
      )
  }
}

type AbsentProps = Extract<LookUpState, { readonly phase: "absent" }> &
  Pick<Props, "texts" | "onChoose" | "onOpenLibrary" | "onName">

function Absent({ form, near, texts, onChoose, onOpenLibrary, onName }: AbsentProps) {
  return (
    <div class="card-body">
      <p class="notice" role="status">
        {texts.say("lookUpAbsent", form)}
      </p>
      {near.length > 0 && (
        <section class="card-section">
          <h3 class="card-heading">{texts.say("lookUpNear")}</h3>
          <ul class="related">
            {near.map(({ entity, name, type, form: written }) => (
              <li key={entity}>
                <button type="button" class="link related-name" onClick={() => onChoose(entity)}>
                  <bdi lang={scriptLang(name)}>{name}</bdi>
                </button>{" "}
                <span class="card-note">
                  {texts.say(typeTexts[type])}
                  {written !== name && (
                    <>
                      {" · "}
                      <bdi lang={scriptLang(written)}>{written}</bdi>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <button type="button" class="button" onClick={() => onOpenLibrary({ query: form })}>
        {texts.say("librarySearchFor", form)}
      </button>
      <button type="button" class="button" onClick={() => onName(form)}>
        {texts.say("lookUpName", form)}
      </button>
    </div>
  )
}
