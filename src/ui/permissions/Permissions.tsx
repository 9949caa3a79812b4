import type { Granted, Reach } from "../../core/settings/reach"
import type { Mode } from "../../core/settings/settings"
import { ModeChoice } from "../modes/ModeChoice"
import type { Texts } from "../text/texts"
import { wordList } from "../text/word-list"

type Props = {
  /** What the browser allows, and what is made of it; null until that is known. */
  readonly access: { readonly granted: Granted; readonly reach: Reach } | null
  /** The browser has refused to take sites back, which this build has in its manifest. */
  readonly isKept: boolean
  readonly texts: Texts
  readonly onChooseMode: (mode: Mode) => void
  readonly onGiveBack: () => void
}

const permissions = [
  { name: "activeTab", use: "permitActiveTab", never: "permitActiveTabNever" },
  { name: "scripting", use: "permitScripting", never: "permitScriptingNever" },
  { name: "storage", use: "permitStorage", never: "permitStorageNever" },
  { name: "contextMenus", use: "permitMenus", never: "permitMenusNever" },
  { name: "sidePanel", use: "permitPanel", never: "permitPanelNever" }
] as const

/** What each permission is for, and what it is never used for. */
export function Permissions({ access, isKept, texts, onChooseMode, onGiveBack }: Props) {
  const isAnything = access !== null && (access.granted.isAll || access.granted.hosts.length > 0)
  return (
    <main class="permissions" lang={texts.locale} dir={texts.direction}>
      <h1 class="permissions-title">{texts.say("permissionsTitle")}</h1>
      <p class="permissions-lead">{texts.say("permissionsLead")}</p>
      <section class="permissions-section">
        <h2 class="permissions-heading">{texts.say("permitSites")}</h2>
        <p>
          <strong>{access && wordGranted(access.granted, texts)}</strong>
        </p>
        <p>{texts.say("permitSitesUse")}</p>
        <p class="permissions-never">{texts.say("permitSitesNever")}</p>
        {access && <ModeChoice reach={access.reach} texts={texts} onChoose={onChooseMode} />}
        {isAnything && (
          <button type="button" class="button" onClick={onGiveBack}>
            {texts.say("permitGiveBack")}
          </button>
        )}
        <p role="status">{isKept && texts.say("permitKept")}</p>
      </section>
      {permissions.map(({ name, use, never }) => (
        <section key={name} class="permissions-section">
          <h2 class="permissions-heading">
            <code>{name}</code>
          </h2>
          <p>{texts.say(use)}</p>
          <p class="permissions-never">{texts.say(never)}</p>
        </section>
      ))}
      <section class="permissions-section">
        <h2 class="permissions-heading">{texts.say("permitPrivate")}</h2>
        <p>{texts.say("permitPrivateUse")}</p>
      </section>
    </main>
  )
}

function wordGranted({ isAll, hosts }: Granted, texts: Texts): string {
  if (isAll) return texts.say("permitGrantedAll")
  return hosts.length > 0
    ? texts.say("permitGrantedSome", wordList(hosts, texts))
    : texts.say("permitGrantedNone")
}
