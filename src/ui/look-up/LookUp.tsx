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
  /** The reader wants to say what the words name. */
  readonly onName: (form: string) => void
  readonly onRetry: () => void
}

/** The card of what some words name; or that the corpus has nothing of that name, and what is written like it. */
export function LookUp({ state, texts, actions, onChoose, onName, onRetry }: Props) {
  switch (state.phase) {
    case "loading":
      return <Waiting slow={false} texts={texts} />
    case "card":
      return <CardBody card={state.card} texts={texts} actions={actions} />
    case "absent":
      return <Absent {...state} texts={texts} onChoose={onChoose} onName={onName} />
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
  Pick<Props, "texts" | "onChoose" | "onName">

function Absent({ form, near, texts, onChoose, onName }: AbsentProps) {
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
      <button type="button" class="button" onClick={() => onName(form)}>
        {texts.say("lookUpName", form)}
      </button>
    </div>
  )
}
