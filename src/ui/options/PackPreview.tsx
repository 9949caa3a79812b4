import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordBytes } from "../text/word-bytes"
import { wordFigures, wordProvenance, wordStanding } from "../text/word-pack"
import type { OfferedPack, PacksActions } from "./packs-controller"

type Props = {
  readonly offered: OfferedPack
  readonly isBusy: boolean
  readonly texts: Texts
  readonly actions: Pick<PacksActions, "accept" | "cancel">
}

/** What a file holds, or a pack at an address, before it is added. */
export function PackPreview({ offered, isBusy, texts, actions }: Props) {
  const { label, figures, standing, size } = offered.look
  const said = wordStanding(standing, texts)
  const isWanted = standing.kind === "new" || standing.kind === "update"
  return (
    <div class="import-preview" role="group" aria-labelledby="pack-offered">
      <h3 id="pack-offered" class="options-label">
        {"address" in offered
          ? texts.say("hostedPreview", offered.look.host)
          : texts.say("packPreview", offered.fileName)}
      </h3>
      <div>
        <p class="pack-name">
          <bdi lang={scriptLang(label.name)}>{label.name}</bdi>
        </p>
        <p class="options-hint">
          <bdi>{wordProvenance(label, texts)}</bdi>
        </p>
        <p class="options-hint">
          {wordFigures(figures, texts)}
          {" · "}
          {wordBytes(size, texts)}
        </p>
      </div>
      {"address" in offered && isWanted && (
        <p class="options-hint pack-hash">
          {texts.say(offered.look.isPinned ? "hostedPinned" : "hostedFirstSeen", offered.look.manifest)}
        </p>
      )}
      <p role="status">
        {said ??
          ("address" in offered ? texts.say("hostedTrust", offered.look.host) : texts.say("packTrust"))}
      </p>
      <div class="options-line">
        {isWanted && (
          <button type="button" class="button button-main" disabled={isBusy} onClick={actions.accept}>
            {texts.say(standing.kind === "update" ? "packUpdate" : "packAdd")}
          </button>
        )}
        <button type="button" class="button" disabled={isBusy} onClick={actions.cancel}>
          {texts.say("cancel")}
        </button>
      </div>
    </div>
  )
}
