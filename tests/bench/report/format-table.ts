/** Lines up columns by their widest cell; the first line is the head. */
export function formatTable(lines: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const line of lines) {
    line.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))))
  }
  const format = (line: readonly string[]) =>
    line
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell)))
      .join("  ")
      .trimEnd()
  const [head = [], ...body] = lines
  const rule = widths.map((width) => "─".repeat(width)).join("  ")
  return [format(head), rule, ...body.map(format)].join("\n")
}

/** Characters, not UTF-16 code units; the table holds none that are wide. */
const widthOf = (cell: string) => [...cell].length
