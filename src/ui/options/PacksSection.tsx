import { useState } from "preact/hooks"
import type { Texts } from "../text/texts"
import { wordHostProblem } from "../text/word-host"
import { wordFigures, wordPackProblem, wordStanding } from "../text/word-pack"
import { FileField } from "./FileField"
import { HostedForm } from "./HostedForm"
import { PackLine } from "./PackLine"
import { PackPreview } from "./PackPreview"
import type { PackNotice, PacksActions, PacksState } from "./packs-controller"

type Props = {
  readonly state: PacksState
  readonly actions: PacksActions
  readonly texts: Texts
  /** Where the library lists what can be made a pack of. */
  readonly libraryHref: string
}

/** The packs that the corpus is made of, in the order in which they have their way; adding one, and seeing it before. */
export function PacksSection({ state, actions, texts, libraryHref }: Props) {
  const { packs, offered, isBusy, notice, canUndo } = state
  const [isOver, setOver] = useState(false)
  return (
    <section class="options-section" id="packs" aria-labelledby="packs-title" aria-busy={isBusy}>
      <h2 id="packs-title" class="options-heading">
        {texts.say("optionsPacks")}
      </h2>
      <p class="options-hint">{texts.say("packsHint")}</p>
      {packs && (
        <ol class="options-list" aria-label={texts.say("optionsPacks")}>
          {packs.kept.map((pack, place) => (
            <PackLine
              key={pack.id}
              pack={pack}
              isFirst={place === 0}
              isLast={place === packs.kept.length - 1}
              isBusy={isBusy}
              texts={texts}
              actions={actions}
            />
          ))}
          <li class="pack">
            <p class="pack-name">{texts.say("packBundled")}</p>
            <p class="options-hint">{wordFigures(packs.bundled, texts)}</p>
          </li>
        </ol>
      )}
      <div
        class={isOver ? "drop-place is-over" : "drop-place"}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const file = event.dataTransfer?.files[0]
          if (file) actions.offer(file)
        }}
      >
        <FileField
          label={texts.say("packImport")}
          hint={texts.say("packImportHint")}
          isBusy={isBusy}
          texts={texts}
          onFile={actions.offer}
        />
      </div>
      <HostedForm isBusy={isBusy} texts={texts} onLook={actions.offerAddress} />
      {offered && <PackPreview offered={offered} isBusy={isBusy} texts={texts} actions={actions} />}
      <div class="options-line saved-notice" role="status">
        {isBusy && <p>{texts.say("savedBusy")}</p>}
        {notice && (
          <p class={isProblem(notice) ? "options-problem" : undefined}>{wordNotice(notice, texts)}</p>
        )}
        {notice?.did === "removed" && canUndo && (
          <button type="button" class="button" onClick={actions.undo}>
            {texts.say("undo")}
          </button>
        )}
      </div>
      <p class="options-hint">
        {texts.say("packMakeWhere")}{" "}
        <a class="link" href={libraryHref} target="_blank" rel="noreferrer">
          {texts.say("savedList")}
        </a>
      </p>
    </section>
  )
}

function isProblem({ did }: PackNotice): boolean {
  return !["added", "updated", "removed", "removed-hosted", "kept"].includes(did)
}

function wordNotice(notice: PackNotice, texts: Texts): string {
  switch (notice.did) {
    case "added":
      return texts.say("packDidAdd", notice.name)
    case "updated":
      return texts.say("packDidUpdate", notice.name)
    case "removed":
      return texts.say("packDidRemove", notice.name)
    case "removed-hosted":
      return texts.say("hostedDidRemove", notice.name)
    case "no-address":
      return texts.say("hostedNoAddress")
    case "denied":
      return texts.say("hostedDenied", notice.host)
    case "not-sent":
      return wordHostProblem(notice.host, notice.problem, texts)
    case "kept":
      return wordStanding(notice.standing, texts) ?? ""
    case "no-room":
      return texts.say("packNoRoom")
    case "failed":
      return texts.say("saveFailed")
    case "refused":
      return wordPackProblem(notice.fileName, notice.problem, texts)
  }
}
