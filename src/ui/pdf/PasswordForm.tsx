import { useEffect, useRef } from "preact/hooks"
import type { Texts } from "../text/texts"
import { useUniqueId } from "../unique-id"

type Props = {
  readonly isWrong: boolean
  readonly texts: Texts
  readonly onPassword: (password: string) => void
}

/** Asks for the password of a document. The field has no name and takes part in no saving of passwords. */
export function PasswordForm({ isWrong, texts, onPassword }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [label, alert] = [useUniqueId(), useUniqueId()]
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      class="pdf-password"
      onSubmit={(event) => {
        event.preventDefault()
        if (field.current) onPassword(field.current.value)
      }}
    >
      <label for={label}>{texts.say("pdfPassword")}</label>
      <div class="pdf-choices">
        <input
          ref={field}
          id={label}
          class="field"
          type="password"
          autocomplete="off"
          aria-invalid={isWrong}
          aria-describedby={alert}
        />
        <button type="submit" class="button button-main">
          {texts.say("pdfPasswordOpen")}
        </button>
      </div>
      <p id={alert} role="alert">
        {isWrong && texts.say("pdfPasswordWrong")}
      </p>
    </form>
  )
}
