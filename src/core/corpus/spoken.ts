import { createNumberList } from "../number-list"
import type { Row } from "../pack/schema"

/** Rows of `entityPassages` as columns; `why` is the place of a text in a list that goes with them. */
export type SpokenColumns = {
  readonly [K in "entity" | "passage" | "weight" | "why"]: Uint32Array
}

/** Texts that come again and again, each known by its place. */
export type WordList = { readonly words: readonly string[]; placeOf(word: string): number }

export function createWordList(): WordList {
  const places = new Map<string, number>()
  const words: string[] = []
  return {
    words,
    placeOf(word) {
      const known = places.get(word)
      if (known !== undefined) return known
      places.set(word, words.length)
      return words.push(word) - 1
    }
  }
}

export type SpokenList = {
  readonly length: number
  add(row: Row<"entityPassages">): void
  columns(): SpokenColumns
}

/** Gathers rows as columns. */
export function createSpokenList(words: WordList): SpokenList {
  const lists = {
    entity: createNumberList(),
    passage: createNumberList(),
    weight: createNumberList(),
    why: createNumberList()
  }
  return {
    get length() {
      return lists.entity.length
    },
    add({ entity, passage, weight, why }) {
      lists.entity.push(entity)
      lists.passage.push(passage)
      lists.weight.push(weight)
      lists.why.push(words.placeOf(why))
    },
    columns: () => ({
      entity: lists.entity.values(),
      passage: lists.passage.values(),
      weight: lists.weight.values(),
      why: lists.why.values()
    })
  }
}

/** By entity, then best first, as a pack holds them. */
export function sortSpoken({ entity, passage, weight, why }: SpokenColumns): SpokenColumns {
  const order = Uint32Array.from(entity.keys()).sort(
    (a, b) =>
      (entity[a] ?? 0) - (entity[b] ?? 0) ||
      (weight[b] ?? 0) - (weight[a] ?? 0) ||
      (passage[a] ?? 0) - (passage[b] ?? 0)
  )
  const inOrder = (column: Uint32Array) => order.map((row) => column[row] ?? 0)
  return {
    entity: inOrder(entity),
    passage: inOrder(passage),
    weight: inOrder(weight),
    why: inOrder(why)
  }
}

/** The rows, one after another. */
export function* spokenRows(
  columns: SpokenColumns,
  words: readonly string[]
): Generator<Row<"entityPassages">> {
  for (let row = 0; row < columns.entity.length; row++) {
    yield {
      entity: columns.entity[row] ?? 0,
      passage: columns.passage[row] ?? 0,
      weight: columns.weight[row] ?? 0,
      why: words[columns.why[row] ?? 0] ?? ""
    }
  }
}
