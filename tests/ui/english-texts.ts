import messages from "../../assets/locales/en/messages.json"
import { sayFrom } from "../../src/core/wording/catalogue"
import { readCatalogue } from "../../src/core/wording/read-catalogue"
import { createTexts, type GetMessage } from "../../src/ui/text/texts"

const english = readCatalogue(messages)

/** Reads the English sentences as the browsers do: an unknown key is an empty string. */
export const getEnglishMessage: GetMessage = (key, values) => sayFrom(english, key, values)

export const englishTexts = createTexts(getEnglishMessage)
