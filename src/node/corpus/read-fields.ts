import { existsSync, readFileSync } from "node:fs"
import { fieldsSchema, type GivenFields } from "../../core/engine/fields"
import { InputError } from "../usage-error"
import { describeProblem } from "./describe-problem"
import { readYaml } from "./read-yaml"

/**
 * Reads what the fields of an index are called. JSON is YAML, too.
 *
 * @throws InputError with all that is wrong, by line
 */
export function readFields(file: string): GivenFields {
  if (!existsSync(file)) throw new InputError(`there is no file ${file}`)
  const { value, problems } = readYaml(file, readFileSync(file, "utf8"), fieldsSchema)
  if (problems.length > 0) throw new InputError(problems.map(describeProblem).join("\n"))
  return value ?? {}
}
