/** The gazetteers and pages that everything is measured on, small to large. */
export const formCounts = [300, 10_000, 100_000, 1_000_000] as const
/** UTF-16 code units of text. */
export const pageUnits = [10_000, 100_000, 1_000_000, 10_000_000] as const

/** “10 KB”, “1 MB”: a page's size in thousands or millions of UTF-16 code units. */
export function nameSize(units: number): string {
  if (units < 1e3) return `${units} B`
  return units < 1e6 ? `${units / 1e3} KB` : `${units / 1e6} MB`
}

/** “300 forms”, “1,000,000 forms”. */
export function nameForms(forms: number): string {
  return `${forms.toLocaleString("en")} forms`
}
