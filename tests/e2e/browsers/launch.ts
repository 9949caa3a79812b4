import { launchChromium } from "./chromium"
import type { BrowserName, Launch } from "./driver"
import { launchFirefox } from "./firefox"

/** How each browser is launched. */
export const launchers: Readonly<Record<BrowserName, Launch>> = {
  chromium: launchChromium,
  firefox: launchFirefox
}
