import { useState } from "preact/hooks"
import { hashOf } from "../../core/library/route"
import type { MapLink, RelationMap } from "../../core/library/relation-map"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"

type Props = { readonly map: RelationMap; readonly isCentred: boolean; readonly texts: Texts }

/** Units of the drawing's own: its width, and the height of a line of the list beside it. */
const WIDTH = 100
const LINE = 10
/** How wide the strongest and the weakest lines are, in CSS pixels. */
const WIDEST = 3
const THINNEST = 0.75

/**
 * Names under one another and an arc between each two that stand together: a picture that holds forty names without one
 * lying on another, in any type size and on a screen of any width. Names are links that put themselves in the middle;
 * the one under the pointer or the focus shows its own arcs.
 */
export function RelationArcs({ map: { entities, links }, isCentred, texts }: Props) {
  const [shown, setShown] = useState<number | null>(null)
  const active = shown ?? (isCentred ? 0 : null)
  const isOfActive = ({ a, b }: MapLink) => active !== null && (a === active || b === active)
  const standing = new Set(links.filter(isOfActive).flatMap(({ a, b }) => [a, b]))
  // What is drawn last lies on top.
  const drawn = links.toReversed().toSorted((x, y) => Number(isOfActive(x)) - Number(isOfActive(y)))
  return (
    <div class="arcs" dir="ltr">
      <svg
        class="arcs-lines"
        viewBox={`0 0 ${WIDTH} ${entities.length * LINE}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {drawn.map((link) => (
          <path
            key={`${link.a} ${link.b}`}
            class={isOfActive(link) ? "arc arc-active" : "arc"}
            d={arcOf(link, entities.length)}
            stroke-width={THINNEST + (1 - link.rank) * (WIDEST - THINNEST)}
          />
        ))}
      </svg>
      <ul
        class="arcs-names"
        aria-label={texts.say("libraryMap")}
        onPointerLeave={() => setShown(null)}
        onFocusOut={() => setShown(null)}
      >
        {entities.map(({ entity, name, type }, place) => (
          <li key={entity} class={nameClass(place, active, standing)} onPointerEnter={() => setShown(place)}>
            <a
              class="link"
              data-result
              lang={scriptLang(name)}
              href={hashOf({ page: "map", entity })}
              aria-current={isCentred && place === 0 ? "true" : undefined}
              onFocus={() => setShown(place)}
            >
              <bdi>{name}</bdi>
            </a>{" "}
            <span class="library-note">{texts.say(typeTexts[type])}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function nameClass(place: number, active: number | null, standing: ReadonlySet<number>): string {
  if (place === active) return "arcs-name arcs-active"
  return standing.has(place) ? "arcs-name arcs-standing" : "arcs-name"
}

/** From the middle of one line to that of another, the farther out the farther apart they are. */
function arcOf({ a, b }: MapLink, lines: number): string {
  const [from, to] = [(a + 0.5) * LINE, (b + 0.5) * LINE]
  // The root keeps near ones apart from one another, where most of them are.
  const reach = WIDTH * (1 - 1.3 * Math.sqrt(Math.abs(b - a) / Math.max(1, lines - 1)))
  return `M${WIDTH} ${from}C${reach} ${from} ${reach} ${to} ${WIDTH} ${to}`
}
