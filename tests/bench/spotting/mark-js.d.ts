/** The part of mark.js that the bench uses; the package brings no types. */
declare module "mark.js" {
  const Mark: new (context: Node) => {
    mark(
      names: readonly string[],
      options: {
        readonly separateWordSearch: boolean
        readonly accuracy: "exactly" | "partially" | "complementary"
        readonly done: (marks: number) => void
      }
    ): void
  }
  export = Mark
}
