import { useRef } from "preact/hooks"
import type { Texts } from "../text/texts"

type Props = { readonly texts: Texts; readonly isMain: boolean; readonly onFile: (file: File) => void }

/** Opens the browser's own dialog for files. */
export function FileChoice({ texts, isMain, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        class={isMain ? "button button-main" : "button"}
        onClick={() => field.current?.click()}
      >
        {texts.say("pdfChoose")}
      </button>
      <input
        ref={field}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
        }}
      />
    </>
  )
}
