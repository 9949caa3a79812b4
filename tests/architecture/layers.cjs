/**
 * Who may import what. Default deny: an import is an error unless a row allows it, so a folder that no row names
 * cannot be imported at all, and neither can an entry.
 */

/** @param {...string} names packages, as regular expressions */
const npm = (...names) => `(^|/)node_modules/(@types/)?(${names.join("|")})/`

const rows = [
  ["^src/core/", "^src/core/", npm("fuse\\.js", "valibot")],
  // The dates that an article states are words of many kinds, which a parser of dates knows better than we would.
  ["^src/core/article/", npm("chrono-node")],
  // Zawgyi is told from Unicode by a model, which is not ours to train.
  ["^src/core/text/", npm("myanmar-tools")],
  ["^src/dom/", "^src/(core|dom)/", npm("@floating-ui/(dom|core|utils)", "@mozilla/readability")],
  // Books are packed files.
  ["^src/dom/import/", npm("fflate")],
  ["^src/webext/", "^src/(core|webext)/", npm("idb", "webextension-polyfill", "valibot")],
  ["^src/ui/", "^src/(core|ui)/", npm("preact")],
  // pdf.js is a file of the build; what is imported of it are types.
  ["^src/pdf/", "^src/(core|pdf)/", npm("pdfjs-dist")],
  ["^src/reading/", "^src/(core|dom|webext|ui|reading)/", npm("preact")],
  [
    "^src/node/",
    "^src/(core|node)/",
    npm(
      "@opensearch-project/opensearch",
      "chrono-node",
      "fflate",
      "html-to-text",
      "lvovich",
      "valibot",
      "yaml"
    )
  ],
  ["^src/background/", "^src/(core|webext|background)/", npm("webextension-polyfill")],
  ["^src/contents/", "^src/(core|dom|webext|ui|reading)/", npm("preact", "plasmo", "webextension-polyfill")],
  ["^src/contents/([^/]+)/", "^src/contents/$1/"],
  [
    "^src/(tabs/|(popup|options|sidepanel)\\.tsx$)",
    "^src/(core|webext|ui)/",
    npm("preact", "webextension-polyfill")
  ],
  // The page that shows PDFs is read as a web page is, where no content script may run.
  ["^src/tabs/pdf\\.tsx$", "^src/(dom|pdf|reading)/"],
  // A file that a reader drops is read where it is dropped: the background has no parser of documents.
  ["^src/tabs/library\\.tsx$", "^src/(dom/import|pdf)/"]
]

module.exports = {
  allowed: [
    ...rows.map(([from, ...to]) => ({ from: { path: from }, to: { path: to } })),
    { from: { path: "^src/node/" }, to: { dependencyTypes: ["core"] } }
  ],
  allowedSeverity: "error",
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "background-has-no-page",
      severity: "error",
      from: { path: "^src/background/" },
      to: { path: "^src/(dom|ui)/", reachable: true }
    }
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Types count: a type that core takes from the extension ties core to it all the same.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      mainFields: ["module", "main", "types"]
    }
  }
}
