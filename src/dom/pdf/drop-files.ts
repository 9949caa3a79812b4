/** Takes a file that is dropped anywhere on the page. While one is held over it, the page's root has the class. */
export function dropFiles(document: Document, overClass: string, onFile: (file: File) => void): void {
  const root = document.documentElement
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true
  document.addEventListener("dragover", (event) => {
    if (!isFile(event)) return
    // Else the browser leaves for the file.
    event.preventDefault()
    root.classList.add(overClass)
  })
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) root.classList.remove(overClass)
  })
  document.addEventListener("drop", (event) => {
    root.classList.remove(overClass)
    if (!isFile(event)) return
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file) onFile(file)
  })
}
