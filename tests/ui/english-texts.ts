import messages from "../../assets/locales/en/messages.json"
import { createTexts, type GetMessage } from "../../src/ui/text/texts"

type Message = {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

const english: Readonly<Record<string, Message>> = messages

/** Reads the English sentences as the browsers do: an unknown key is an empty string. */
export const getEnglishMessage: GetMessage = (key, values) => {
  const { message = "", placeholders = {} } = english[key] ?? {}
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const position = Number(placeholders[name.toLowerCase()]?.content.slice(1))
    return values[position - 1] ?? ""
  })
}

export const englishTexts = createTexts(getEnglishMessage)
