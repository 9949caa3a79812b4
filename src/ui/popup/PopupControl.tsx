import { densities, type Density, type Mode } from "../../core/settings/settings"
import type { Reach } from "../../core/settings/reach"
import { ModeChoice } from "../modes/ModeChoice"
import { modeTexts } from "../modes/mode-texts"
import { densityTexts } from "../options/marking-texts"
import type { Texts } from "../text/texts"
import { SiteSwitch } from "./SiteSwitch"

/** What the reader can choose in the popup, as things stand. */
export type Control = {
  readonly reach: Reach
  readonly density: Density
  /** The host of the page; "" where the browser does not tell, or where there is none. */
  readonly site: string
  /** Nothing is kept of private windows, so no site of theirs can be chosen. */
  readonly isPrivate: boolean
}

export type ControlCallbacks = {
  readonly onSwitchSite: (isOn: boolean) => void
  readonly onChooseMode: (mode: Mode) => void
  readonly onChooseDensity: (density: Density) => void
}

type Props = ControlCallbacks & { readonly control: Control; readonly texts: Texts }

/** The switch for this site, and what holds for all sites: how much is marked, and where. */
export function PopupControl(props: Props) {
  const { control, texts, onSwitchSite, onChooseMode, onChooseDensity } = props
  const { reach, density, site, isPrivate } = control
  return (
    <>
      {isPrivate && <p class="popup-note">{texts.say("popupPrivate")}</p>}
      {!isPrivate && site !== "" && reach.mode !== "click" && (
        <SiteSwitch
          active={reach.mode === "all" ? !reach.excluded.includes(site) : reach.hosts.includes(site)}
          site={site}
          texts={texts}
          onSwitch={onSwitchSite}
        />
      )}
      <details class="popup-more" open={reach.isWithheld}>
        <summary>
          {texts.say("popupReads")} <strong>{texts.say(modeTexts[reach.mode].short)}</strong>
        </summary>
        <ModeChoice reach={reach} texts={texts} onChoose={onChooseMode} />
        <label class="popup-density">
          <span>{texts.say("optionsDensity")}</span>
          <select
            value={density}
            onChange={({ currentTarget }) => onChooseDensity(densityOf(currentTarget.value))}
          >
            {densities.map((each) => (
              <option key={each} value={each}>
                {texts.say(densityTexts[each])}
              </option>
            ))}
          </select>
        </label>
      </details>
    </>
  )
}

function densityOf(value: string): Density {
  return densities.find((each) => each === value) ?? "useful"
}
