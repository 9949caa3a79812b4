import { hashOf } from "../../core/library/route"
import type { RelationMap } from "../../core/library/relation-map"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { wordList } from "../text/word-list"
import { PageTitle } from "./PageTitle"
import { QuoteFigure } from "./QuoteFigure"
import { RelationArcs } from "./RelationArcs"

type Props = {
  readonly map: RelationMap
  /** The first entity is in the middle, and the others stand with it. */
  readonly isCentred: boolean
  readonly texts: Texts
}

/** Who stands with whom: drawn, and in words. */
export function MapPage({ map, isCentred, texts }: Props) {
  const [first] = map.entities
  const center = isCentred ? first : undefined
  return (
    <div class="library-stack">
      <PageTitle title={center ? texts.say("libraryMapOf", center.name) : texts.say("libraryMap")}>
        <p class="library-note">{texts.say("libraryMapAbout")}</p>
        {map.left > 0 && (
          <p class="library-note">{texts.say("libraryMapLeft", wordCount(map.left, texts))}</p>
        )}
        {center && (
          <p class="library-nav">
            <a class="link" href={hashOf({ page: "entity", entity: center.entity })}>
              {texts.say("libraryItsPage")}
            </a>
            <a class="link" href={hashOf({ page: "map", entity: null })}>
              {texts.say("libraryMapWhole")}
            </a>
          </p>
        )}
      </PageTitle>
      {map.links.length === 0 ? (
        <p>{texts.say("libraryMapEmpty")}</p>
      ) : (
        <>
          <RelationArcs map={map} isCentred={isCentred} texts={texts} />
          <section class="library-section">
            <h2 class="library-heading">{texts.say("libraryMapWords")}</h2>
            {center ? <Told map={map} texts={texts} /> : <Companies map={map} texts={texts} />}
          </section>
        </>
      )}
    </div>
  )
}

type PartProps = Pick<Props, "map" | "texts">

/** With whom the one in the middle stands, each with the passage that says so. */
function Told({ map, texts }: PartProps) {
  const names = new Map(map.entities.map(({ entity, name }) => [entity, name]))
  return (
    <ol class="passages">
      {map.told.map(({ entity, passage }) => (
        <li key={entity} class="related">
          <h3 class="related-head">
            <a
              class="link"
              lang={scriptLang(names.get(entity) ?? "")}
              href={hashOf({ page: "entity", entity })}
            >
              <bdi>{names.get(entity)}</bdi>
            </a>
          </h3>
          <QuoteFigure passage={passage} texts={texts} />
        </li>
      ))}
    </ol>
  )
}

/** Of each name those that a line leads to. */
function Companies({ map: { entities, links }, texts }: PartProps) {
  return (
    <dl class="companies">
      {entities.map(({ entity, name }, place) => (
        <div key={entity} class="company">
          <dt>
            <a class="link" lang={scriptLang(name)} href={hashOf({ page: "entity", entity })}>
              <bdi>{name}</bdi>
            </a>
          </dt>
          <dd>
            {texts.say(
              "libraryStandsWith",
              wordList(
                links.flatMap(({ a, b }) => {
                  const other = a === place ? b : b === place ? a : null
                  return other === null ? [] : [entities[other]?.name ?? ""]
                }),
                texts
              )
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
