/** The parts of packages without types that the bench uses. */
declare module "ahocorasick" {
  const AhoCorasick: new (names: readonly string[]) => {
    /** For each place where names end: the last unit of them, and the names. */
    search(text: string): readonly (readonly [number, readonly string[]])[]
  }
  export = AhoCorasick
}

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

declare module "findandreplacedomtext" {
  function findAndReplaceDOMText(
    node: Node,
    options: { readonly find: RegExp; readonly wrap: string }
  ): { readonly reverts: readonly unknown[] }
  export = findAndReplaceDOMText
}
