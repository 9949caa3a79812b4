import { useState } from "preact/hooks"
import type { ImportRun } from "../../core/import/import-run"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { unlisted, wordImportProblem, wordPlace, wordReport } from "./word-import"

type Props = {
  readonly run: ImportRun
  readonly texts: Texts
  readonly copy: (text: string) => Promise<boolean>
}

const FIRST_LINES = 100

/** What was left out of an import, and why; to be copied by whoever wants to look into it. */
export function ImportReport({ run, texts, copy }: Props) {
  const [isWhole, setWhole] = useState(false)
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const { report } = run
  const shown = isWhole ? report : report.slice(0, FIRST_LINES)
  const more = unlisted(run)
  const copyAll = () =>
    copy(wordReport(run, texts)).then(setCopied, () => {
      // Said below: a browser may refuse it.
      setCopied(false)
    })
  return (
    <section class="library-section" aria-labelledby="import-report">
      <h2 class="library-heading" id="import-report">
        {texts.say("bringReport")}
      </h2>
      <ul class="import-report">
        {shown.map((one, i) => (
          <li key={i}>
            <bdi class="import-file">{wordPlace(one, texts)}</bdi>{" "}
            <span class="library-note">{wordImportProblem(one.problem, texts)}</span>
          </li>
        ))}
      </ul>
      {shown.length === report.length && more > 0 && (
        <p class="library-note">{texts.say("bringMore", wordCount(more, texts))}</p>
      )}
      <div class="import-buttons">
        {shown.length < report.length && (
          <button type="button" class="button" onClick={() => setWhole(true)}>
            {texts.say("libraryShowAll", wordCount(report.length, texts))}
          </button>
        )}
        <button type="button" class="button" onClick={() => void copyAll()}>
          {texts.say("bringCopy")}
        </button>
        <span role="status" class="library-note">
          {isCopied !== null && texts.say(isCopied ? "popoverCopied" : "popoverNotCopied")}
        </span>
      </div>
    </section>
  )
}
