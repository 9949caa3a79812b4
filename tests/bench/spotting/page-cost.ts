import type { PageTask } from "../browser/trace-tasks"

/** What one run took of a page's main thread, in ms on the processor unless said otherwise; null: it cannot be told. */
export type PageCost = {
  /** Scripts, without style and layout that they forced. */
  readonly own: number
  /** Style, layout and paint, wherever they came. */
  readonly rendering: number | null
  /**
   * The longest task of scripts. On a shared machine the processor's clock charges a task of 2 ms with 13 ms now and
   * then, and the wall's counts what others do: no task has taken longer than the less of the two.
   */
  readonly longest: number | null
  /** The same on the wall, which on a busy machine counts what others do. */
  readonly longestWall: number | null
}

/** Adds up the tasks of a run. */
export function costOf(tasks: readonly PageTask[]): PageCost {
  return {
    own: sum(tasks.map(({ own }) => own)),
    rendering: sum(tasks.map(({ rendering }) => rendering)),
    longest: Math.max(0, ...tasks.map(({ own, ownWall }) => Math.min(own, ownWall))),
    longestWall: Math.max(0, ...tasks.map(({ ownWall }) => ownWall))
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
