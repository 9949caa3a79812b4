import { parseArgs, type ParseArgsConfig } from "node:util"
import { UsageError } from "../usage-error"

/** Parses a command's options; anything it does not know is a UsageError in words. */
export function readOptions<const O extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: O,
  allowPositionals = false
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** @throws UsageError where a format is asked for that the command does not write */
export function requireFormat(format: string | undefined, known: readonly string[]): void {
  if (format !== undefined && !known.includes(format)) {
    throw new UsageError(`--format is ${known.join(" or ")}, not ${format}`)
  }
}
