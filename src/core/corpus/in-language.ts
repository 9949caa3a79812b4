import { mentionKinds } from "../model"
import type { Pack } from "../pack/open"
import { NONE } from "../pack/schema"
import { eventIn, topicIn } from "./editors-words"
import type { LoadedCorpus } from "./loaded-corpus"

/** The letters of the languages in which names are shown. */
const letters = {
  en: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  my: /\p{Script=Myanmar}/u,
  zh: /\p{Script=Han}/u
} as const
export type NameLanguage = keyof typeof letters

const corpora = new WeakMap<LoadedCorpus, Map<string, LoadedCorpus>>()

/**
 * The same corpus, whose entities are called as a reader of a language (BCP 47) knows them, and whose events and topics
 * are worded in it where an editor has done so. The canonical name stays where the language has the same letters, and where
 * the gazetteer lists no name in it. Made once for each language.
 */
export function inLanguage(corpus: LoadedCorpus, language: string): LoadedCorpus {
  if (!isNameLanguage(language)) return corpus
  const made = corpora.get(corpus) ?? new Map<string, LoadedCorpus>()
  corpora.set(corpus, made)
  const known = made.get(language)
  if (known) return known
  const nameOf = (row: number) => {
    const canonical = corpus.nameOf(row)
    return letters[language].test(canonical)
      ? canonical
      : (firstNames(corpus.pack, language).get(row) ?? canonical)
  }
  const named: LoadedCorpus = {
    ...corpus,
    nameOf,
    whatOf: (event) => eventIn(corpus.pack, event, language) ?? corpus.whatOf(event),
    topicOf: (claim) => topicIn(corpus.pack, claim, language) ?? corpus.topicOf(claim)
  }
  made.set(language, named)
  return named
}

function isNameLanguage(language: string): language is NameLanguage {
  return Object.hasOwn(letters, language)
}

const names = new WeakMap<Pack, Map<NameLanguage, ReadonlyMap<number, string>>>()

/**
 * What the gazetteer calls the entities in a language, by their rows: the first name that it lists there in the language's
 * letters, never another case of it. It stands by itself here, so it begins with a capital letter.
 */
export function firstNames(pack: Pack, language: NameLanguage): ReadonlyMap<number, string> {
  const ofPack = names.get(pack) ?? new Map<NameLanguage, ReadonlyMap<number, string>>()
  names.set(pack, ofPack)
  const known = ofPack.get(language)
  if (known) return known
  const found = new Map<number, string>()
  const { forms } = pack
  // A pack writes each language once: of a hundred thousand forms only that place is compared.
  const isWanted = new Map<number, boolean>()
  const isInLanguage = (place: number) => {
    const known = isWanted.get(place)
    if (known !== undefined) return known
    const is = pack.string(place) === language
    isWanted.set(place, is)
    return is
  }
  for (let row = 0; row < forms.length; row++) {
    if (forms.cell(row, "kind") !== NAME || forms.cell(row, "inflectionOf") !== NONE) continue
    if (!isInLanguage(forms.cell(row, "language"))) continue
    const entity = forms.cell(row, "entity")
    if (found.has(entity)) continue
    const text = pack.string(forms.cell(row, "text"))
    if (letters[language].test(text)) found.set(entity, text.slice(0, 1).toUpperCase() + text.slice(1))
  }
  ofPack.set(language, found)
  return found
}

const NAME = mentionKinds.indexOf("name")
