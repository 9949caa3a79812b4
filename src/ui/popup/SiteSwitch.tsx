import type { Texts } from "../text/texts"

type Props = {
  readonly active: boolean
  readonly site: string
  readonly texts: Texts
  readonly onSwitch: (active: boolean) => void
}

export function SiteSwitch({ active, site, texts, onSwitch }: Props) {
  return (
    <label class="site-switch">
      <input
        type="checkbox"
        role="switch"
        checked={active}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      <span>{texts.say("popupSwitch", site)}</span>
    </label>
  )
}
