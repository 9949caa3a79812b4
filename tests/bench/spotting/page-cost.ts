import type { PageTask } from "../browser/trace-tasks"

/** What one run took of a page's main thread, in ms on the processor unless said otherwise. */
export type PageCost = {
  /** All of it but style, layout and paint. */
  readonly own: number
  readonly rendering: number
  /** The longest task, without style, layout and paint. */
  readonly longest: number
  /** The same on the wall, which on a busy machine counts what others do. */
  readonly longestWall: number
}

/** Adds up the tasks of a run. `except` of it is accounted for elsewhere, in ms. */
export function costOf(tasks: readonly PageTask[], except = 0): PageCost {
  const own = tasks.map(({ cpu, rendering }) => cpu - rendering)
  return {
    own: sum(own) - except,
    rendering: sum(tasks.map(({ rendering }) => rendering)),
    longest: Math.max(0, ...own),
    longestWall: Math.max(0, ...tasks.map(({ wall, rendering }) => wall - rendering))
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
