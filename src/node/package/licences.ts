import type { Part } from "./bill-of-materials"

const rule = "=".repeat(78)

/**
 * The licences of everything that is in an extension, for its readers.
 *
 * @throws where a part comes without the text of a licence: then nobody may ship it
 */
export function licencesText(ownLicence: string, parts: readonly Part[]): string {
  const bare = parts.filter(({ licenceTexts }) => licenceTexts.length === 0)
  if (bare.length > 0) {
    throw new Error(`There is no text of a licence for ${bare.map(({ name }) => name).join(", ")}.`)
  }
  const chapters = [
    ["Backgrounder", ownLicence] as const,
    ...parts
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(
        ({ name, version, licence, licenceTexts }) =>
          [`${name} ${version} (${licence})`, licenceTexts.join("\n\n")] as const
      )
  ]
  return chapters.map(([title, text]) => `${rule}\n${title}\n${rule}\n\n${text.trim()}\n`).join("\n")
}
