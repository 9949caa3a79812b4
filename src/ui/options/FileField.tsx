import { useRef } from "preact/hooks"
import type { Texts } from "../text/texts"
import { useUniqueId } from "../unique-id"

type Props = {
  readonly label: string
  /** What comes of the file; empty for none. */
  readonly hint?: string
  readonly accept?: string
  readonly isBusy?: boolean
  readonly texts: Texts
  readonly onFile: (file: File) => void
}

/** Opens the browser's dialog for files. The browser's own field would speak the browser's language and not the reader's. */
export function FileField({ label, hint = "", accept = "", isBusy = false, texts, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [title, button, note] = [useUniqueId(), useUniqueId(), useUniqueId()]
  return (
    <div class="options-stack-small">
      <p id={title} class="options-label">
        {label}
      </p>
      <button
        id={button}
        type="button"
        class="button"
        // Not disabled: whoever has pressed it keeps the focus while the file is read.
        aria-disabled={isBusy}
        aria-labelledby={`${title} ${button}`}
        aria-describedby={hint === "" ? undefined : note}
        onClick={() => !isBusy && field.current?.click()}
      >
        {texts.say("optionsChooseFile")}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same file may be chosen again after it has been mended, or after there is more room.
          currentTarget.value = ""
          if (file) onFile(file)
        }}
      />
      {hint !== "" && (
        <p id={note} class="options-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
