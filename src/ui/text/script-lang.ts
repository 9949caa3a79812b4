/**
 * A language tag for text of unknown language whose script needs its own setting, or undefined where the interface's
 * own setting serves. Burmese stacks consonants below the line and needs more room between lines. The language stays
 * "undetermined": Shan, Mon and Karen share the script.
 */
export function scriptLang(text: string): string | undefined {
  return /[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]/.test(text) ? "und-Mymr" : undefined
}
