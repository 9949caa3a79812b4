import type { ImportRun } from "../../core/import/import-run"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"

type Props = { readonly run: ImportRun; readonly isBusy: boolean; readonly texts: Texts }

/** How far an import is, in figures and as a bar. Reading and adding each have half of it. */
export function ImportProgress({ run, isBusy, texts }: Props) {
  const { files, filesRead, saved, known, waiting, skipped } = run
  const texted = saved + known + waiting
  const share = (done: number, all: number) => (all === 0 ? 1 : done / all)
  const isRead = filesRead === files
  const done = share(filesRead, files) / 2 + (isRead ? share(saved + known, texted) / 2 : 0)
  const figures: readonly (readonly [PlainTextKey, string])[] = [
    ["bringRead", texts.say("bringOf", wordCount(filesRead, texts), wordCount(files, texts))],
    ...(run.ended ? [] : [["bringWaiting", wordCount(waiting, texts)] as const]),
    ["bringSaved", wordCount(saved, texts)],
    ["bringKnown", wordCount(known, texts)],
    ["bringSkipped", wordCount(skipped, texts)]
  ]
  return (
    <>
      {isBusy && <progress class="import-bar" aria-label={texts.say("bringProgress")} value={done} max={1} />}
      <dl class="import-figures">
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt>{texts.say(label)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
