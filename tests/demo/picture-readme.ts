import { copyFileSync, mkdirSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

// tsx tests/demo/picture-readme.ts puts the picture of the last headless demo run into the README's place.

const root = resolve(import.meta.dirname, "../..")
const picture = join(root, "assets/screenshots/card.png")

mkdirSync(dirname(picture), { recursive: true })
copyFileSync(join(root, "build/screenshots/chromium-card-light.png"), picture)
console.log(`assets/screenshots/card.png is the card of the last "npm start -- --headless".`)
