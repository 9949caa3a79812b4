import { useState } from "preact/hooks"
import { withoutHiddenCharacters } from "../../core/text/hidden-characters"
import { LONGEST_LABEL } from "../../core/exchange/pack-label"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { useUniqueId } from "../unique-id"
import type { ArticleEntry, MakePack } from "./library-model"

type Props = {
  /** The articles of the list; those that came with a pack are left out. */
  readonly articles: readonly ArticleEntry[]
  readonly texts: Texts
  readonly onMake: MakePack
}

type Made =
  | { readonly phase: "none" | "busy" | "failed" }
  | { readonly phase: "made"; readonly fileName: string; readonly count: number }

/** Makes a file of the articles of the list that the reader has saved, to be given to others. */
export function PackMaker({ articles, texts, onMake }: Props) {
  const [name, setName] = useState("")
  const [author, setAuthor] = useState("")
  const [made, setMade] = useState<Made>({ phase: "none" })
  const [nameField, authorField] = [useUniqueId(), useUniqueId()]
  const files = articles.flatMap(({ file, savedAt }) => (savedAt === null ? [] : [file]))
  if (files.length === 0) return null
  const clean = withoutHiddenCharacters(name)
  const make = async () => {
    setMade({ phase: "busy" })
    try {
      const wish = { name: clean, author: withoutHiddenCharacters(author), files }
      setMade({ phase: "made", ...(await onMake(wish)) })
    } catch {
      // Whoever made it has told the console.
      setMade({ phase: "failed" })
    }
  }
  return (
    <details class="pack-maker">
      <summary>{texts.count("packMake", files.length)}</summary>
      <form
        class="pack-form"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <p class="library-note">{texts.say("packMakeHint")}</p>
        <label for={nameField}>{texts.say("packName")}</label>
        <input
          id={nameField}
          class="field"
          type="text"
          required
          maxLength={LONGEST_LABEL}
          spellcheck={false}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <label for={authorField}>{texts.say("packAuthor")}</label>
        <input
          id={authorField}
          class="field"
          type="text"
          maxLength={LONGEST_LABEL}
          spellcheck={false}
          value={author}
          onInput={({ currentTarget }) => setAuthor(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={clean === "" || made.phase === "busy"}>
          {texts.say("packMakeButton")}
        </button>
        <p role="status">
          {made.phase === "busy" && texts.say("savedBusy")}
          {made.phase === "failed" && texts.say("saveFailed")}
          {made.phase === "made" && texts.say("packMade", made.fileName, wordCount(made.count, texts))}
        </p>
      </form>
    </details>
  )
}
