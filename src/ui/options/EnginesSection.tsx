import type { Engine } from "../../core/engine/engine"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordEngineProblem } from "../text/word-engine"
import { EngineForm } from "./EngineForm"
import type { EngineNotice, EnginesActions, EnginesState } from "./engines-controller"

type Props = {
  readonly state: EnginesState
  readonly actions: EnginesActions
  readonly texts: Texts
}

/** The search engines that the library can ask, and adding one. */
export function EnginesSection({ state: { engines, isBusy, notice }, actions, texts }: Props) {
  return (
    <section class="options-section" id="engines" aria-labelledby="engines-title" aria-busy={isBusy}>
      <h2 id="engines-title" class="options-heading">
        {texts.say("optionsEngines")}
      </h2>
      <p class="options-hint">{texts.say("enginesHint")}</p>
      {engines && engines.length > 0 && (
        <ul class="options-list" aria-label={texts.say("optionsEngines")}>
          {engines.map((engine) => (
            <EngineLine key={engine.id} engine={engine} isBusy={isBusy} texts={texts} actions={actions} />
          ))}
        </ul>
      )}
      <EngineForm isBusy={isBusy} texts={texts} onAdd={actions.add} />
      <div class="options-line saved-notice" role="status">
        {isBusy && <p>{texts.say("savedBusy")}</p>}
        {notice && (
          <p class={notice.did === "added" || notice.did === "removed" ? undefined : "options-problem"}>
            {wordNotice(notice, texts)}
          </p>
        )}
      </div>
    </section>
  )
}

type LineProps = Omit<Props, "state"> & { readonly engine: Engine; readonly isBusy: boolean }

function EngineLine({ engine, isBusy, texts, actions }: LineProps) {
  const { name, address, hasKey } = engine
  return (
    <li class="pack">
      <p class="pack-name">
        <bdi lang={scriptLang(name)}>{name}</bdi>
      </p>
      <p class="options-hint engine-address">
        <bdi>{hasKey ? texts.say("engineWithKey", address) : address}</bdi>
      </p>
      <div class="options-line">
        <button
          type="button"
          class="text-button"
          disabled={isBusy}
          aria-label={texts.say("labelled", texts.say("packRemove"), name)}
          onClick={() => actions.remove(engine)}
        >
          {texts.say("packRemove")}
        </button>
      </div>
    </li>
  )
}

function wordNotice(notice: EngineNotice, texts: Texts): string {
  switch (notice.did) {
    case "added":
      return texts.say("packDidAdd", notice.name)
    case "removed":
      return texts.say("packDidRemove", notice.name)
    case "no-address":
      return texts.say("engineNoAddress")
    case "no-key":
      return texts.say("engineNoKey")
    case "no-field":
      return texts.say("engineNoField", notice.line)
    case "denied":
      return texts.say("hostedDenied", notice.host)
    case "refused":
      return wordEngineProblem(notice.host, notice.problem, texts)
    case "failed":
      return texts.say("saveFailed")
  }
}
