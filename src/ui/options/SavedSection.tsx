import type { MissingPack, SavedFigures } from "../../core/saved/answers"
import type { Texts } from "../text/texts"
import { wordBytes } from "../text/word-bytes"
import { wordCount } from "../text/word-coverage"
import { useUniqueId } from "../unique-id"
import { FileField } from "./FileField"
import type { SavedActions, SavedNotice, SavedState } from "./saved-controller"
import { wordBackupProblem } from "./word-problem"

type Props = {
  readonly state: SavedState
  readonly actions: SavedActions
  readonly texts: Texts
  /** Where the library lists what is saved. */
  readonly libraryHref: string
  /** Where the library imports files. */
  readonly importHref: string
  /** Looks at a hosted pack of a backup. Called straight from the click, since the browser asks the reader then. */
  readonly onLookAt: (address: string) => void
}

/** What the reader has saved: how much it is, how safe, all of it as a file, and the way to be rid of it. */
export function SavedSection({ state, actions, texts, libraryHref, importHref, onLookAt }: Props) {
  const { figures, isBusy, notice, canUndo } = state
  const backUpHint = useUniqueId()
  const hasAny = figures !== null && figures.count + figures.names > 0
  return (
    <section class="options-section" id="saved" aria-labelledby="saved-title" aria-busy={isBusy}>
      <h2 id="saved-title" class="options-heading">
        {texts.say("optionsSaved")}
      </h2>
      {figures && <Figures figures={figures} texts={texts} libraryHref={libraryHref} />}
      <p>
        <a class="link" href={importHref} target="_blank" rel="noreferrer">
          {texts.say("bringLink")}
        </a>
      </p>
      {hasAny && !figures.isKept && (
        <button type="button" class="button options-start" disabled={isBusy} onClick={actions.askToKeep}>
          {texts.say("savedKeep")}
        </button>
      )}
      <div class="options-stack-small">
        <button
          type="button"
          class="button"
          disabled={isBusy}
          aria-describedby={backUpHint}
          onClick={actions.backUp}
        >
          {texts.say("savedBackUp")}
        </button>
        <p id={backUpHint} class="options-hint">
          {texts.say("savedBackUpHint")}
        </p>
      </div>
      <FileField
        label={texts.say("savedRestore")}
        hint={texts.say("savedRestoreHint")}
        accept=".jsonl,application/jsonl"
        isBusy={isBusy}
        texts={texts}
        onFile={actions.restore}
      />
      {hasAny && (
        <button type="button" class="button options-start" disabled={isBusy} onClick={actions.clear}>
          {texts.say("savedDeleteAll")}
        </button>
      )}
      <div class="options-line saved-notice" role="status">
        {isBusy && <p>{texts.say("savedBusy")}</p>}
        {notice && <p>{wordNotice(notice, texts)}</p>}
        {notice?.did === "deleted" && canUndo && (
          <button type="button" class="button" onClick={actions.undo}>
            {texts.say("undo")}
          </button>
        )}
      </div>
      {notice?.did === "restored" && notice.packs.hosted.length > 0 && (
        <HostedList packs={notice.packs.hosted} texts={texts} onLookAt={onLookAt} />
      )}
    </section>
  )
}

type HostedProps = Pick<Props, "texts" | "onLookAt"> & { readonly packs: readonly MissingPack[] }

/** The packs of a backup that lie on a web host: the browser asks for each host, and only when the reader presses. */
function HostedList({ packs, texts, onLookAt }: HostedProps) {
  const label = useUniqueId()
  return (
    <div class="options-stack-small">
      <p id={label}>{texts.say("savedHosted")}</p>
      <ul class="options-list" aria-labelledby={label}>
        {packs.map(({ name, host, address }) => (
          <li key={address} class="pack">
            <p class="pack-name">
              <bdi>{name}</bdi>
            </p>
            <div class="options-line">
              <span class="options-hint">
                <bdi>{host}</bdi>
              </span>
              <button
                type="button"
                class="text-button"
                aria-label={`${texts.say("hostedLook")}: ${name}`}
                onClick={() => onLookAt(address)}
              >
                {texts.say("hostedLook")}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

type FiguresProps = Pick<Props, "texts" | "libraryHref"> & { readonly figures: SavedFigures }

function Figures({ figures: { count, used, quota, isKept }, texts, libraryHref }: FiguresProps) {
  if (count === 0) return <p>{texts.say("savedNone")}</p>
  return (
    <div class="options-stack-small">
      <p>
        {texts.count("savedCount", count)}
        {" · "}
        <a class="link" href={libraryHref} target="_blank" rel="noreferrer">
          {texts.say("savedList")}
        </a>
      </p>
      <p class="options-hint">
        {used !== null &&
          quota !== null &&
          `${texts.say("savedRoom", wordBytes(used, texts), wordBytes(quota, texts))} `}
        {texts.say(isKept ? "savedKept" : "savedNotKept")}
      </p>
    </div>
  )
}

function wordNotice(notice: SavedNotice, texts: Texts): string {
  switch (notice.did) {
    case "backed-up":
      return texts.say("savedBackedUp", wordCount(notice.count, texts))
    case "restored":
      return [
        texts.say("savedRestored", wordCount(notice.added, texts), wordCount(notice.known, texts)),
        notice.packs.added > 0 && texts.say("savedPacksAdded", wordCount(notice.packs.added, texts)),
        notice.packs.refused > 0 && texts.say("savedPacksRefused", wordCount(notice.packs.refused, texts))
      ]
        .filter(Boolean)
        .join(" ")
    case "deleted":
      return [
        notice.undoFailed && texts.say(notice.undoFailed === "no-room" ? "savedNoRoom" : "saveFailed"),
        texts.say("savedDeleted")
      ]
        .filter(Boolean)
        .join(" ")
    case "not-kept":
      return texts.say("savedKeepRefused")
    case "no-room":
      return texts.say("savedNoRoom")
    case "failed":
      return texts.say("saveFailed")
    case "refused":
      return wordBackupProblem(notice.problem, texts)
  }
}
