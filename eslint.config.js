import js from "@eslint/js"
import { defineConfig } from "eslint/config"
import tseslint from "typescript-eslint"

const todoWithoutDate = "\\b(TODO|FIXME|XXX)\\b(?! \\[20\\d\\d-\\d\\d-\\d\\d\\]: )"

const banned = {
  classes: {
    selector: "ClassDeclaration:not([superClass.name=/Error$/]), ClassExpression",
    message: "Write a factory that returns functions; only errors are classes."
  },
  enums: { selector: "TSEnumDeclaration", message: "Write a union of strings." },
  namespaces: { selector: "TSModuleDeclaration[kind='namespace']", message: "A file is the namespace." },
  defaultExports: { selector: "ExportDefaultDeclaration", message: "Export by name." },
  barrels: { selector: "ExportAllDeclaration", message: "Import from the file that defines it." },
  emptyCatch: {
    selector: "CatchClause > BlockStatement[body.length=0]",
    message: "Say what an error means here."
  },
  clock: {
    selector:
      "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Core takes the time as an argument."
  },
  chance: {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Core takes randomness as an argument."
  },
  checkedFields: {
    selector:
      "JSXOpeningElement[name.name=/^(input|textarea)$/]:not(:has(JSXAttribute[name.name='type'][value.value=/^(checkbox|radio|file|password|range|number|date|color)$/])):not(:has(JSXAttribute[name.name=/^(spellcheck|inputMode)$/]))",
    message: "Say `spellcheck={false}`: a browser may send what is written to its maker for checking."
  },
  skippedTests: {
    selector:
      "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|skipIf|runIf)$/]",
    message: "A test runs or does not exist."
  }
}
const everywhere = [
  banned.classes,
  banned.enums,
  banned.namespaces,
  banned.defaultExports,
  banned.barrels,
  banned.emptyCatch
]
const restrict = (...rules) => ({ "no-restricted-syntax": ["error", ...rules] })
const maxLines = (max) => ({ "max-lines": ["error", { max, skipBlankLines: false, skipComments: false }] })

/** Dated TODOs only; a comment rule of ESLint's own has no pattern for this. */
const datedTodo = {
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (new RegExp(todoWithoutDate).test(comment.value)) {
          context.report({ loc: comment.loc, message: "Write `TODO [2027-01-01]: …`, or do it." })
        }
      }
    }
  })
}

export default defineConfig(
  {
    ignores: [
      "build/",
      ".plasmo/",
      "tests/architecture/violations/",
      "tests/architecture/*-fence/",
      "tests/fixtures/"
    ]
  },
  {
    files: ["**/*.{js,cjs,mjs,ts,tsx}"],
    extends: [js.configs.recommended],
    plugins: { house: { rules: { "dated-todo": datedTodo } } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: { "house/dated-todo": "error", eqeqeq: "error", "no-var": "error", "prefer-const": "error" }
  },
  {
    files: ["{src,tests}/**/*.{mjs,ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...maxLines(250),
      ...restrict(...everywhere),
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/no-unnecessary-type-arguments": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true }
      ],
      "@typescript-eslint/ban-ts-comment": "error",
      // Factories take and give records of functions that have no `this`, and a function may be async to fit a type.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/require-await": "off"
    }
  },
  {
    files: ["src/core/**/*.ts"],
    rules: { ...restrict(...everywhere, banned.clock, banned.chance), "no-console": "error" }
  },
  { files: ["src/{dom,ui}/**/*.{ts,tsx}"], rules: { "no-console": "error" } },
  { files: ["src/**/*.tsx"], rules: restrict(...everywhere, banned.checkedFields) },
  // Browsers lack at run time what the types promise: `runtime.id` once an extension is gone, whole APIs on Android.
  {
    files: ["src/{dom,webext,background,contents,tabs}/**/*.{ts,tsx}", "src/*.tsx"],
    rules: { "@typescript-eslint/no-unnecessary-condition": "off" }
  },
  { files: ["src/**/*-table.ts"], rules: { "max-lines": "off" } },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: { ...maxLines(400), ...restrict(...everywhere, banned.skippedTests) }
  },
  // A configuration is exported as its tool wants it.
  { files: ["**/vitest.config.ts"], rules: restrict(banned.classes, banned.enums) },
  {
    files: ["src/node/**/*.mjs", "tests/architecture/*.cjs", "*.js"],
    languageOptions: { globals: { console: "readonly", process: "readonly", module: "writable" } }
  }
)
