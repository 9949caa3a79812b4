import type { PageTask } from "../browser/trace-tasks"

/** What one run took of a page's main thread, in ms on the processor unless said otherwise. */
export type PageCost = {
  /** The tasks that ran script, without style, layout and paint. */
  readonly own: number
  /** Style, layout and paint, in these tasks and in those between and after them. */
  readonly rendering: number
  /** The longest task that ran script, without style, layout and paint. */
  readonly longest: number
  /** The same on the wall, which on a busy machine counts what others do. */
  readonly longestWall: number
}

/** Adds up the tasks of a run. */
export function costOf(tasks: readonly PageTask[]): PageCost {
  const script = tasks.filter(({ ranScript }) => ranScript)
  const own = script.map(({ cpu, rendering }) => cpu - rendering)
  return {
    own: sum(own),
    rendering: sum(tasks.map(({ rendering }) => rendering)),
    longest: Math.max(0, ...own),
    longestWall: Math.max(0, ...script.map(({ wall, rendering }) => wall - rendering))
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
