import { useEffect, useRef, useState } from "preact/hooks"
import { readEndings } from "../../core/import/file-kind"
import type { ImportRun } from "../../core/import/import-run"
import { allArticles, hashOf } from "../../core/library/route"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import type { ImportActions, ImportFile, ImportState } from "./import-controller"
import { ImportProgress } from "./ImportProgress"
import { ImportReport } from "./ImportReport"
import { PageTitle } from "./PageTitle"

type Props = {
  readonly state: ImportState
  readonly actions: ImportActions
  readonly texts: Texts
  /** Nothing is kept of private windows. */
  readonly isPrivate: boolean
  readonly filesOfList: (files: FileList) => readonly ImportFile[]
  readonly filesOfDrop: (dropped: DataTransfer) => Promise<readonly ImportFile[]>
  readonly copy: (text: string) => Promise<boolean>
}

/** Where readers add files of their own to the corpus. */
export function ImportPage(props: Props) {
  const { state, actions, texts, isPrivate } = props
  const { phase, run } = state
  const isBusy = phase === "reading" || phase === "adding"
  const unread = hasUnread(state) && run ? run.files - run.filesRead : 0
  const frame = useRef<HTMLDivElement>(null)
  useFocusKept(frame)
  return (
    <div class="library-stack" ref={frame}>
      <PageTitle title={texts.say("bringTitle")}>
        <p class="import-hint">{texts.say("bringHint")}</p>
        <p class="library-note">{texts.say("bringKinds")}</p>
      </PageTitle>
      {isPrivate ? <p>{texts.say("bringPrivate")}</p> : <Choice {...props} isDisabled={phase !== "idle"} />}
      <div class="library-section">
        <p role="status" tabIndex={-1} class="import-said">
          {wordState(state, texts)}
        </p>
        {unread > 0 && <p class="library-note">{texts.say("bringUnread", wordCount(unread, texts))}</p>}
        {run && <ImportProgress run={run} isBusy={isBusy} texts={texts} />}
        {run && <Buttons state={state} run={run} actions={actions} texts={texts} />}
      </div>
      {run && run.report.length > 0 && <ImportReport run={run} texts={texts} copy={props.copy} />}
    </div>
  )
}

type ButtonsProps = {
  readonly state: ImportState
  readonly run: ImportRun
  readonly actions: ImportActions
  readonly texts: Texts
}

function Buttons({ state: { phase, isPaused }, run, actions, texts }: ButtonsProps) {
  if (phase === "stopping") return null
  const isGoing = phase !== "idle" && !isPaused
  if (run.ended === null) {
    return (
      <div class="import-buttons">
        {/* One button for both, which keeps the focus. */}
        <button
          type="button"
          class={isGoing ? "button" : "button button-main"}
          onClick={isGoing ? actions.onPause : actions.onGoOn}
        >
          {texts.say(isGoing ? "bringPause" : "bringGoOn")}
        </button>
        <button type="button" class="button" onClick={actions.onCancel}>
          {texts.say("cancel")}
        </button>
      </div>
    )
  }
  return (
    <div class="import-buttons">
      {run.saved > 0 && (
        <a class="link" href={hashOf({ page: "articles", ...allArticles })}>
          {texts.say("bringList")}
        </a>
      )}
      {run.saved > 0 && (
        <a class="link" href={hashOf({ page: "new-names" })}>
          {texts.say("newNamesDecide")}
        </a>
      )}
      <button type="button" class="button" onClick={actions.onForget}>
        {texts.say("bringForget")}
      </button>
    </div>
  )
}

/** Whether some files were never read, though nobody wanted that. */
function hasUnread({ phase, run }: ImportState): boolean {
  return phase === "idle" && run !== null && run.ended !== "cancelled" && run.filesRead < run.files
}

function wordState(state: ImportState, texts: Texts): string {
  const { phase, isPaused, trouble, run } = state
  if (trouble) return texts.say(trouble === "no-room" ? "bringNoRoom" : "bringFailed")
  if (isPaused) return texts.say("bringPaused")
  if (phase === "reading") return texts.say("bringReading")
  if (phase === "adding") return texts.say("bringAdding")
  if (phase === "stopping") return texts.say("bringStopping")
  if (!run) return ""
  if (run.ended === "cancelled") return texts.say("bringCancelled")
  if (run.ended === null) return texts.say("bringOpen")
  return texts.say(hasUnread(state) ? "bringPartly" : "bringDone")
}

/** Where a button goes away that had the focus, the keyboard goes on from what is said instead. */
function useFocusKept(frame: { readonly current: HTMLElement | null }): void {
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => (last.current = target)
    document.addEventListener("focusin", note)
    return () => document.removeEventListener("focusin", note)
  }, [])
  useEffect(() => {
    if (!(last.current instanceof Node) || last.current.isConnected) return
    last.current = null
    if (document.activeElement !== document.body) return
    const find = (selector: string) => frame.current?.querySelector<HTMLElement>(selector)
    const said = find(".import-said")
    const next = said?.textContent ? said : find(".import-choice button")
    next?.focus()
  })
}

type ChoiceProps = Props & { readonly isDisabled: boolean }

/** Two buttons that open the browser's own dialogs, and the whole page to drop something on. */
function Choice({ actions, texts, filesOfList, filesOfDrop, isDisabled }: ChoiceProps) {
  const isOver = useDrop(isDisabled, (dropped) => void filesOfDrop(dropped).then(actions.onChoose))
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  useEffect(() => {
    // An attribute in browsers, though not in the types of the elements that Preact knows.
    if (folder.current) folder.current.webkitdirectory = true
  }, [])
  const choose = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const chosen = currentTarget.files ? filesOfList(currentTarget.files) : []
    // The same files may be chosen again.
    currentTarget.value = ""
    actions.onChoose(chosen)
  }
  // Not disabled: whoever has pressed it keeps the focus while files are read.
  const open = (field: typeof files) => !isDisabled && field.current?.click()
  return (
    <div class={isOver ? "import-choice import-over" : "import-choice"}>
      <div class="import-buttons">
        <button type="button" class="button" aria-disabled={isDisabled} onClick={() => open(files)}>
          {texts.say("bringFiles")}
        </button>
        <button type="button" class="button" aria-disabled={isDisabled} onClick={() => open(folder)}>
          {texts.say("bringFolder")}
        </button>
      </div>
      <input ref={files} type="file" multiple hidden accept={readEndings.join(",")} onChange={choose} />
      <input ref={folder} type="file" multiple hidden onChange={choose} />
      <p class="library-note">{texts.say("bringDrop")}</p>
    </div>
  )
}

/** Whether something is held over the page. What is dropped on it never opens in its place. */
function useDrop(isDisabled: boolean, take: (dropped: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef({ isDisabled, take })
  latest.current = { isDisabled, take }
  useEffect(() => {
    const watching = new AbortController()
    const { signal } = watching
    const hold = (event: DragEvent) => {
      event.preventDefault()
      setOver(!latest.current.isDisabled)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer && !latest.current.isDisabled) latest.current.take(event.dataTransfer)
    }
    document.addEventListener("dragover", hold, { signal })
    document.addEventListener("drop", drop, { signal })
    document.addEventListener("dragleave", (event) => event.relatedTarget === null && setOver(false), {
      signal
    })
    return () => watching.abort()
  }, [])
  return isOver
}
