import type { KeptPack } from "../../core/exchange/kept-pack"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { wordFigures, wordProvenance } from "../text/word-pack"
import type { PacksActions } from "./packs-controller"

type Props = {
  readonly pack: KeptPack
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isBusy: boolean
  readonly texts: Texts
  readonly actions: PacksActions
}

/** A pack with who made it, when, and what is in it; whether it is on, its place, and the way to be rid of it. */
export function PackLine({ pack, isFirst, isLast, isBusy, texts, actions }: Props) {
  const { id, label, figures, isOn, hosted } = pack
  const named = (action: "packOn" | "packUp" | "packDown" | "packRemove" | "hostedUpdate") =>
    texts.say("labelled", texts.say(action), label.name)
  return (
    <li class="pack">
      <p class="pack-name">
        <bdi lang={scriptLang(label.name)}>{label.name}</bdi>
      </p>
      <p class="options-hint">
        <bdi>{wordProvenance(label, texts)}</bdi>
      </p>
      <p class="options-hint">{wordFigures(figures, texts)}</p>
      {hosted && (
        <p class="options-hint">
          {texts.say(
            "hostedFrom",
            hosted.host,
            wordCount(hosted.fetched, texts),
            wordCount(hosted.shards, texts)
          )}
        </p>
      )}
      <div class="options-line">
        <label class="choice">
          <input
            type="checkbox"
            checked={isOn}
            disabled={isBusy}
            aria-label={named("packOn")}
            onChange={({ currentTarget }) => actions.switch(id, currentTarget.checked)}
          />
          {texts.say("packOn")}
        </label>
        {!isFirst && (
          <button
            type="button"
            class="text-button"
            disabled={isBusy}
            aria-label={named("packUp")}
            onClick={() => actions.move(id, -1)}
          >
            {texts.say("packUp")}
          </button>
        )}
        {!isLast && (
          <button
            type="button"
            class="text-button"
            disabled={isBusy}
            aria-label={named("packDown")}
            onClick={() => actions.move(id, 1)}
          >
            {texts.say("packDown")}
          </button>
        )}
        {hosted && !hosted.isPinned && (
          <button
            type="button"
            class="text-button"
            disabled={isBusy}
            aria-label={named("hostedUpdate")}
            onClick={() => actions.offerAddress(hosted.address)}
          >
            {texts.say("hostedUpdate")}
          </button>
        )}
        <button
          type="button"
          class="text-button"
          disabled={isBusy}
          aria-label={named("packRemove")}
          onClick={() => actions.remove(id)}
        >
          {texts.say("packRemove")}
        </button>
      </div>
    </li>
  )
}
