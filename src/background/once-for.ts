import type { LoadedCorpus } from "../core/corpus/loaded-corpus"

/** What is made of a corpus; made again where it has changed since, or is spoken of in another language. */
export function onceFor<T>(
  corpus: () => Promise<LoadedCorpus>,
  make: (corpus: LoadedCorpus) => T | Promise<T>
): () => Promise<T> {
  let made: { readonly of: LoadedCorpus; readonly thing: Promise<T> } | undefined
  return async () => {
    const of = await corpus()
    if (made?.of !== of) made = { of, thing: Promise.resolve(make(of)) }
    return made.thing
  }
}
