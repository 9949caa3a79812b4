import type { Tie } from "../../core/dossier"
import type { EntityId } from "../../core/model"
import type { PassageActions } from "../popover/PassageFigure"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordList } from "../text/word-list"

/** One of those who stand with the entity. */
export type Other = {
  readonly entity: EntityId
  readonly name: string
  /** 0 to 1. */
  readonly closeness: number
}

type Props = {
  readonly name: string
  readonly others: readonly Other[]
  /** Who of the others stands with whom. */
  readonly ties: readonly Tie[]
  readonly texts: Texts
  readonly onLookUp: PassageActions["onLookUp"]
}

/** The width of the picture, and where its stem stands, in lines. */
const [WIDTH, STEM] = [3.5, 3]
/** The strokes of the loosest and of the closest relation, in CSS pixels. */
const [THIN, THICK] = [1, 5]

/**
 * A line for each name on one stem, which is the entity's own: the closer one stands to it, the thicker the branch.
 * Arcs join those of the others that stand together too. Every name has a line of its own, so that all can be read in the
 * narrowest panel, which a picture of circles and crossing lines cannot offer. The list beside it says the same but for
 * the arcs, which the picture says in words to those who do not see it; pressing a name in it is a short cut.
 */
export function RelationPicture({ name, others, ties, texts, onLookUp }: Props) {
  const lines = others.length + 1
  return (
    <div class="ties" role="img" aria-label={wordTies(others, ties, texts)}>
      <svg viewBox={`0 0 ${WIDTH} ${lines}`} style={{ blockSize: `calc(${lines} * var(--tie-line))` }}>
        {ties.map(({ one, other }) => (
          <path key={`${one} ${other}`} class="tie" d={arc(one + 1, other + 1, lines)} />
        ))}
        <path class="tie tie-own" d={`M${STEM} ${middleOf(0)}V${middleOf(others.length)}`} />
        {others.map(({ entity, closeness }, index) => (
          <path
            key={entity}
            class="tie tie-own"
            d={`M${STEM} ${middleOf(index + 1)}H${WIDTH}`}
            style={{ strokeWidth: THIN + closeness * (THICK - THIN) }}
          />
        ))}
        <circle class="tie-end" cx={STEM} cy={middleOf(0)} r="0.18" />
      </svg>
      <ol>
        <li class="tie-name tie-name-own">
          <bdi lang={scriptLang(name)}>{name}</bdi>
        </li>
        {others.map((other) => (
          <li key={other.entity} class="tie-name">
            <bdi
              lang={scriptLang(other.name)}
              class={onLookUp && "tie-link"}
              onClick={onLookUp && (() => onLookUp({ entity: other.entity, surface: other.name }))}
            >
              {other.name}
            </bdi>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Who of the others stands with whom, in words. */
function wordTies(others: readonly Other[], ties: readonly Tie[], texts: Texts): string {
  const sentences = others.flatMap(({ name }, one) => {
    const partners = ties.flatMap((tie) => (tie.one === one ? (others[tie.other]?.name ?? []) : []))
    return partners.length > 0 ? [texts.say("dossierTie", name, wordList(partners, texts))] : []
  })
  return [texts.say("dossierPicture"), ...sentences].join(" ")
}

function middleOf(line: number): number {
  return line + 0.5
}

/** Half an ellipse from line to line; the farther they are apart the wider, and the widest as wide as the picture. */
function arc(from: number, to: number, lines: number): string {
  const height = (to - from) / 2
  const width = (STEM - 0.1) * Math.sqrt((to - from) / Math.max(1, lines - 1))
  return `M${STEM} ${middleOf(from)}A${round(width)} ${height} 0 0 0 ${STEM} ${middleOf(to)}`
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
