import type { Bidi } from "./bidi"
import type { Accessible, ColorScheme, Medium, Suggestion } from "./driver"

/** What only Firefox's own, privileged scope can do. */
export type FirefoxPrivileged = {
  pressCommandKeys(key: string, modifiers: readonly string[]): Promise<void>
  allowSites(sites: "all" | "none" | readonly string[]): Promise<void>
  allowPrivate(isAllowed: boolean): Promise<void>
  openPrivateWindow(): Promise<void>
  /** Chooses the extension's entry in the menu that is open, or about to be. */
  chooseMenuEntry(): Promise<void>
  /** What the extension suggests below the address bar when words are typed behind its keyword. */
  suggestions(keyword: string, words: string): Promise<readonly Suggestion[]>
  enterIntoAddressBar(typed: string): Promise<void>
  stopBackground(): Promise<void>
  reload(): Promise<void>
  /** Of the extension, in all processes: thrown, rejected and logged. */
  errors(): Promise<readonly string[]>
  setColorScheme(scheme: ColorScheme): Promise<void>
  /** Of the tab in front; see `Page`. */
  accessibleDialog(): Promise<readonly Accessible[]>
  /** In all tabs. */
  emulate(medium: Medium | null): Promise<void>
}

type Evaluated = {
  readonly result?: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

// What is thrown reaches the parent's console service by itself; what is logged stays in the process that logged
// it, the extension's own among them. So a listener in each process passes it on.
const passLogsOn = `
  const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
  storage.addLogEventListener((event) => {
    const { level, filename, arguments: args } = event.wrappedJSObject ?? event;
    sendAsyncMessage("backgrounder:log", { level, filename, text: Array.from(args, String).join(" ") });
  }, Cc["@mozilla.org/systemprincipal;1"].createInstance(Ci.nsIPrincipal));`

const watchLogs = `
  globalThis.backgrounderLogs = [];
  Services.ppmm.addMessageListener("backgrounder:log", ({ data }) => backgrounderLogs.push(data));
  Services.ppmm.loadProcessScript("data:,${encodeURIComponent(passLogsOn)}", true);`

// A page that goes while a message is under way is no fault, but Firefox writes it down in the script's name.
const readErrors = `
  const ours = (address) => String(address).startsWith("moz-extension:");
  const isOurFault = ({ errorMessage }) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(errorMessage);
  const isError = (message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag);
  const thrown = Services.console.getMessageArray()
    .filter((message) => isError(message) && ours(message.sourceName) && isOurFault(message))
    .map(({ errorMessage, sourceName }) => errorMessage + " (" + sourceName + ")");
  const logged = backgrounderLogs.filter(({ level, filename }) => level === "error" && ours(filename));
  return JSON.stringify([...thrown, ...logged.map(({ text, filename }) => text + " (" + filename + ")")]);`

const pressKeys = `
  const same = (key) => key.getAttribute("key")?.toLowerCase() === wanted.key.toLowerCase()
    && wanted.modifiers.every((modifier) => key.getAttribute("modifiers")?.includes(modifier));
  const found = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find(same);
  if (!found) throw new Error("Firefox has no shortcut " + JSON.stringify(wanted));
  found.dispatchEvent(new Event("command"));`

const chooseEntry = `
  const menu = document.getElementById("contentAreaContextMenu");
  const entry = () => menu.state === "open" && menu.querySelector('[id*="-menuitem-_on-selection"]');
  for (let tries = 0; tries < 100 && !entry(); tries++) await new Promise((next) => setTimeout(next, 50));
  if (!entry()) throw new Error("The menu has no entry of the extension: " + menu.state);
  // Several entries of one extension stand in a menu of their own.
  const popup = entry().parentNode;
  if (popup !== menu) popup.parentNode.openMenu(true);
  for (let i = 0; i < 100 && popup.state !== "open"; i++) await new Promise((resolve) => setTimeout(resolve, 20));
  popup.activateItem(entry());`

const typeAddress = `
  gURLBar.focus();
  gURLBar.search(typed);
  await gURLBar.lastQueryContextPromise;`

// The first one only says what the keyword is for, and gives back what was typed.
const readSuggestions = `
  const typed = keyword + " " + words;
  ${typeAddress}
  const { results } = await gURLBar.lastQueryContextPromise;
  gURLBar.view.close();
  const ours = results.map(({ payload }) => payload).filter((payload) => payload.keyword === keyword);
  return JSON.stringify(ours.slice(1).map(({ title, content }) =>
    ({ content: content.slice(keyword.length + 1), description: title })));`

// The service starts when it is first asked for, and a page's tree comes over from its process a moment later.
const readDialog = `
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const roles = { pushbutton: "button", "toggle button": "button", "text container": "generic", section: "generic" };
  const plain = new Set(["text leaf", "statictext", "generic", "listitem marker", "whitespace"]);
  const roleOf = (node) => roles[service.getStringRole(node.role)] ?? service.getStringRole(node.role);
  const childrenOf = (node) => Array.from({ length: node.childCount }, (_, i) => node.getChildAt(i));
  const find = (node) => roleOf(node) === "dialog" ? node : childrenOf(node).map(find).find(Boolean);
  const list = (node) => [
    ...(plain.has(roleOf(node)) ? [] : [{ role: roleOf(node), name: node.name ?? "" }]),
    ...childrenOf(node).flatMap(list)
  ];
  let dialog = null;
  for (let tries = 0; tries < 40 && !dialog; tries++) {
    if (tries > 0) await new Promise((next) => setTimeout(next, 50));
    const page = service.getAccessibleFor(gBrowser.selectedBrowser);
    dialog = page && find(page);
  }
  return JSON.stringify(dialog ? list(dialog) : []);`

/** Opens the scope; Firefox must have been started with `--remote-allow-system-access`. */
export async function openFirefoxPrivileged(bidi: Bidi, addOnId: string): Promise<FirefoxPrivileged> {
  const tree = await bidi.send<{ contexts: readonly { context: string }[] }>("browsingContext.getTree", {
    "moz:scope": "chrome"
  })
  const context = tree.contexts[0]?.context
  if (context === undefined) throw new Error("Firefox has no window")
  const id = JSON.stringify(addOnId)
  const run = async (body: string): Promise<unknown> => {
    const expression = `(async () => { ${body} })()`
    const answer = await bidi.send<Evaluated>("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: true
    })
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
    return answer.result?.value
  }
  await run(watchLogs)
  return {
    pressCommandKeys: async (key, modifiers) => {
      await run(`const wanted = ${JSON.stringify({ key, modifiers })}; ${pressKeys}`)
    },
    allowSites: async (sites) => {
      const origins =
        sites === "all" ? ["<all_urls>"] : sites === "none" ? [] : sites.map((host) => `*://${host}/*`)
      await run(`
        const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        const { extension } = WebExtensionPolicy.getByID(${id});
        const { origins } = await ExtensionPermissions.get(${id});
        const all = [...new Set([...origins, "<all_urls>"])];
        await ExtensionPermissions.remove(${id}, { permissions: [], origins: all }, extension);
        await ExtensionPermissions.add(${id}, { permissions: [], origins: ${JSON.stringify(origins)} }, extension);`)
    },
    allowPrivate: async (isAllowed) => {
      await run(`
        const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        const { extension } = WebExtensionPolicy.getByID(${id});
        const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: [] };
        await ExtensionPermissions.${isAllowed ? "add" : "remove"}(${id}, allowed, extension);
        await (await AddonManager.getAddonByID(${id})).reload();`)
    },
    openPrivateWindow: async () => {
      await run(`
        const opened = OpenBrowserWindow({ private: true });
        // Its load may be over before anybody hears of it.
        const isOpen = () => opened.gBrowserInit?.delayedStartupFinished;
        for (let tries = 0; tries < 400 && !isOpen(); tries++) await new Promise((next) => setTimeout(next, 25));
        if (!isOpen()) throw new Error("The private window does not open");`)
    },
    chooseMenuEntry: async () => {
      await run(chooseEntry)
    },
    suggestions: async (keyword, words) => {
      const typed = JSON.stringify({ keyword, words })
      return JSON.parse(
        String(await run(`const { keyword, words } = ${typed}; ${readSuggestions}`))
      ) as readonly Suggestion[]
    },
    enterIntoAddressBar: async (typed) => {
      await run(`const typed = ${JSON.stringify(typed)}; ${typeAddress} gURLBar.handleCommand();`)
    },
    stopBackground: async () => {
      await run(`await WebExtensionPolicy.getByID(${id}).extension.terminateBackground()`)
    },
    accessibleDialog: async () => JSON.parse(String(await run(readDialog))) as readonly Accessible[],
    reload: async () => {
      await run(`await (await AddonManager.getAddonByID(${id})).reload()`)
    },
    errors: async () => JSON.parse(String(await run(readErrors))) as readonly string[],
    emulate: async (medium) => {
      await run(`
        Services.prefs.setIntPref("browser.display.document_color_use", ${medium === "forced-colors" ? 2 : 0});
        Services.prefs.setIntPref("ui.prefersReducedMotion", ${medium === "reduced-motion" ? 1 : 0});
        for (const { browsingContext } of gBrowser.browsers)
          browsingContext.mediumOverride = ${medium === "print" ? '"print"' : '""'};`)
    },
    setColorScheme: async (scheme) => {
      const preference = JSON.stringify("layout.css.prefers-color-scheme.content-override")
      await run(`Services.prefs.setIntPref(${preference}, ${scheme === "dark" ? 0 : 1})`)
    }
  }
}
