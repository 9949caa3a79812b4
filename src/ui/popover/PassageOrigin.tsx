import type { Passage } from "../../core/card"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { machineDate, wordDate } from "../text/word-date"

type Props = { readonly from: Pick<Passage, "published" | "source">; readonly texts: Texts }

/** When and by whom, or that it is not known. */
export function PassageOrigin({ from: { published, source }, texts }: Props) {
  return (
    <>
      {published ? (
        <time class="passage-date" dateTime={machineDate(published)}>
          {wordDate(published, texts)}
        </time>
      ) : (
        <span class="passage-date">{texts.say("dateUnknown")}</span>
      )}
      {" · "}
      <bdi lang={source === null ? undefined : scriptLang(source)}>
        {source ?? texts.say("sourceUnknown")}
      </bdi>
    </>
  )
}
