/** A file that the reader has chosen, with its path within what was chosen. */
export type ChosenFile = { readonly path: string; readonly file: File }

/** A folder of more files was dropped by mistake. */
const MOST_FILES = 200_000

/** The files of a picker, those of a folder with their paths. */
export function filesOfList(list: Iterable<File>): ChosenFile[] {
  return sorted(Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file })))
}

/** The files that were dropped, and those in the folders that were. What cannot be opened is left out. */
export async function filesOfDrop(dropped: DataTransfer): Promise<ChosenFile[]> {
  // All at once, while it is dropped: a moment later the list is empty.
  const entries = Array.from(dropped.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null
  )
  if (entries.length === 0) return filesOfList(dropped.files)
  const files: ChosenFile[] = []
  // Not by recursion: folders nest as deep as somebody likes.
  for (let entry = entries.pop(); entry && files.length < MOST_FILES; entry = entries.pop()) {
    if (entry.isDirectory) entries.push(...(await entriesOf(entry as FileSystemDirectoryEntry)))
    else {
      const file = await fileOf(entry as FileSystemFileEntry)
      if (file) files.push({ path: entry.fullPath.replace(/^\//, ""), file })
    }
  }
  return sorted(files)
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    // A browser gives a hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([]))
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)))
}

/** In the order in which a person would read the folder. */
function sorted(files: readonly ChosenFile[]): ChosenFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
