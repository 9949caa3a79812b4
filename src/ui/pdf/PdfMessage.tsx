import type { Texts } from "../text/texts"
import { failureTexts } from "./failure-texts"
import { FileChoice } from "./FileChoice"
import { PasswordForm } from "./PasswordForm"
import type { OpenPdfState, PdfActions, PdfState } from "./pdf-state"

type Props = {
  readonly state: Exclude<PdfState, OpenPdfState>
  readonly texts: Texts
  readonly actions: PdfActions
}

/** What there is to say, or to do, while no document is open. */
export function PdfMessage({ state, texts, actions }: Props) {
  switch (state.phase) {
    case "choose":
      return (
        <section class="pdf-message">
          <h1>{texts.say("pdfTitle")}</h1>
          <p>{texts.say("pdfLead")}</p>
          <FileChoice texts={texts} isMain onFile={actions.onFile} />
        </section>
      )
    case "ask":
      return (
        <section class="pdf-message">
          <h1>
            <bdi>{state.name}</bdi>
          </h1>
          <p>{texts.say("pdfAsk", state.host)}</p>
          <p>{texts.say("pdfAskWhy")}</p>
          {state.isRefused && <p role="alert">{texts.say("pdfRefused", state.host)}</p>}
          <div class="pdf-choices">
            <button type="button" class="button button-main" onClick={actions.onAllow}>
              {texts.say("pdfAllow", state.host)}
            </button>
            <FileChoice texts={texts} isMain={false} onFile={actions.onFile} />
          </div>
        </section>
      )
    case "opening":
      return (
        <section class="pdf-message">
          <p role="status">{texts.say("pdfOpening", state.name)}</p>
        </section>
      )
    case "password":
      return (
        <section class="pdf-message">
          <h1>
            <bdi>{state.name}</bdi>
          </h1>
          <p>{texts.say("pdfEncrypted")}</p>
          <PasswordForm isWrong={state.isWrong} texts={texts} onPassword={actions.onPassword} />
        </section>
      )
    case "failed":
      return (
        <section class="pdf-message">
          <h1>
            <bdi>{state.name}</bdi>
          </h1>
          <p role="alert">{texts.say(failureTexts[state.failure])}</p>
          <div class="pdf-choices">
            <FileChoice texts={texts} isMain onFile={actions.onFile} />
            {state.address !== null && (
              <a class="link" href={state.address}>
                {texts.say("pdfOpenAddress")}
              </a>
            )}
          </div>
        </section>
      )
  }
}
