import type { Picture } from "./png"
import type { Truthy } from "./poll"

/** A place in the viewport of a frame, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number }

/**
 * A document of a page. What is given to `evaluate` and its like is sent as source text: it may use nothing from
 * outside itself, its argument and its answer travel as JSON, and an absent answer arrives as null.
 */
export type Frame = {
  evaluate<Answer, Arg>(run: (arg: Arg) => Answer | Promise<Answer>, arg?: Arg): Promise<Answer>
  /**
   * Asks again and again until the answer is truthy, and gives that answer. Rejects after `withinMs` with what
   * was waited for. Works under any page CSP, since the polling happens outside the page.
   */
  waitFor<Answer, Arg>(
    run: (arg: Arg) => Answer | Promise<Answer>,
    arg?: Arg,
    withinMs?: number
  ): Promise<Truthy<Answer>>
  /** Runs in the closed shadow root of this document's `<backgrounder-popover>`; null when there is none. */
  inPopover<Answer, Arg>(
    run: (root: ShadowRoot, arg: Arg) => Answer | Promise<Answer>,
    arg?: Arg
  ): Promise<Answer | null>
  hover(at: Point): Promise<void>
  click(at: Point): Promise<void>
  /** The pointer is pressed at the first point, passes through all others and is let go at the last one. */
  drag(path: readonly Point[]): Promise<void>
  /**
   * A finger touches and lifts, at once or after so many ms. In Chromium the browser must have been launched with
   * `touch`. Only there the browser does itself what it does when a finger stays.
   */
  tap(at: Point, heldMs?: number): Promise<void>
  /** A finger touches at the first point, moves through all others and lifts, as for scrolling. As `tap` for Chromium. */
  swipe(path: readonly Point[]): Promise<void>
}

/** What the browser tells assistive technology of one thing on the page. Roles are ARIA's, as far as both browsers know them. */
export type Accessible = { readonly role: string; readonly name: string }

export type ColorScheme = "light" | "dark"

/** Another way to be shown than on a plain screen. */
export type Medium = "print" | "forced-colors" | "reduced-motion"

export type Page = Frame & {
  goto(url: string): Promise<void>
  /** The first frame below the top whose address contains `urlPart`, same-origin or not; waits until it is there. */
  frame(urlPart: string): Promise<Frame>
  /** The pointer passes through all points, spending `ms` on the way. */
  move(path: readonly Point[], ms: number): Promise<void>
  /** Presses a key or a chord: `Escape`, `Tab`, `Shift+Tab`, `a`. */
  key(chord: string): Promise<void>
  /** Presses a key and holds it, or lets it go. */
  hold(key: string, isDown: boolean): Promise<void>
  type(text: string): Promise<void>
  /** Turns the wheel at a place; `deltaY` in CSS pixels, positive scrolls down. */
  wheel(at: Point, deltaY: number): Promise<void>
  /** What is painted in the viewport, one pixel per CSS pixel; also written to `file` when one is named. */
  screenshot(file?: string): Promise<Picture>
  setViewport(width: number, height: number): Promise<void>
  /** In Firefox this holds for every page of the browser, until this one is closed. */
  setColorScheme(scheme: ColorScheme): Promise<void>
  /** Shows the page as if in another medium, or as it is again: null. In Firefox colours are forced, and motion reduced, in every page until this one is closed. */
  emulate(medium: Medium | null): Promise<void>
  /**
   * What the browser's own tree for assistive technology holds of the dialog that is open, in its order, closed shadow
   * roots too, without plain text; empty where there is no dialog. The page must be the active one.
   */
  accessibleDialog(): Promise<readonly Accessible[]>
  /** What the page has thrown or logged as an error so far, whoever's script it was. */
  pageErrors(): readonly string[]
  /** Makes this the tab that the browser regards as active. */
  activate(): Promise<void>
  close(): Promise<void>
}

export type Suggestion = { readonly content: string; readonly description: string }

export const browserNames = ["chromium", "firefox"] as const
export type BrowserName = (typeof browserNames)[number]

export type Driver = {
  readonly name: BrowserName
  /** The address of a file of the extension. */
  extensionUrl(path: string): string
  newPage(): Promise<Page>
  /** A tab in a private window. */
  newPrivatePage(): Promise<Page>
  /**
   * What the reader chooses in the browser's own settings: whether the extension is there in private windows. Browsers
   * load it again for that, where it is new.
   */
  allowPrivate(isAllowed: boolean): Promise<void>
  /**
   * Does what the browser does when the keys of the manifest's command `name` are pressed. Headless browsers do
   * not let synthetic key strokes reach their own shortcuts, so the keys themselves are not part of it.
   */
  command(name: string): Promise<void>
  /** What the reader lets the extension read, in the browser's own settings: all sites, none, or some hosts. */
  allowSites(sites: "all" | "none" | readonly string[]): Promise<void>
  /**
   * Chooses the extension's entry in the menu of what is selected, at a place of the selection. In Firefox the menu is
   * opened and the entry activated; Chromium draws its menus outside of what can be driven, so the event is dispatched.
   */
  chooseOnSelection(page: Page, at: Point): Promise<void>
  /**
   * What the address bar suggests, as content and description, when the extension's keyword and these words are typed.
   * Firefox is asked in its own bar; Chromium draws its bar outside of what can be driven, so the event is dispatched.
   */
  suggestions(words: string): Promise<readonly Suggestion[]>
  /** Enters the extension's keyword and these words into the address bar of the active tab, in the same ways. */
  enterKeyword(words: string): Promise<void>
  /** Resolves when the background is no longer running. */
  stopBackground(): Promise<void>
  /** Resolves when the extension has come up again; open pages keep their orphaned content scripts. */
  reloadExtension(): Promise<void>
  removeExtension(): Promise<void>
  /** Errors of the extension so far, wherever it runs: thrown, rejected or logged with `console.error`. */
  consoleErrors(): Promise<readonly string[]>
  /**
   * Requests so far that left for anywhere but this machine, whoever made them: the browser is launched quiet
   * enough that an idle one makes none.
   */
  requests(): readonly string[]
  close(): Promise<void>
}

export type LaunchOptions = {
  /** Folder of the unpacked extension. */
  readonly extension: string
  /** Size of a new page's viewport in CSS pixels. */
  readonly width: number
  readonly height: number
  /** A screen that is touched, and nothing else to point with. */
  readonly touch?: boolean
  readonly dark?: boolean
}

export type Launch = (options: LaunchOptions) => Promise<Driver>
