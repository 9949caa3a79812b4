import { fold } from "../text/fold"

/**
 * Equal for surface forms that a correction takes for the same: those that differ by case, accents, spaces, hyphens,
 * middle dots or invisible characters only. So what a reader says of "Karen" holds for "KAREN", and of "Su-30" for
 * "Su30". This is a little wider than what the matcher takes for the same, which tells "ngà" from "Nga": a correction
 * that hides a name is only asked about stretches that the matcher has found, and one that adds a name is matched by
 * the matcher itself.
 */
export function formKey(form: string): string {
  return fold(form).text.replace(/[\s\-·]+/g, "")
}
