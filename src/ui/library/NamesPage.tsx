import { useState } from "preact/hooks"
import type { EntityEntry } from "../../core/library/entities"
import { groupFound, type FoundGroup } from "../popup/group-found"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { NameLine } from "./NameLine"
import { PageTitle } from "./PageTitle"

type Props = { readonly names: readonly EntityEntry[]; readonly texts: Texts }

/** More lines at once would make a page of ten thousand names slow to come. */
const FIRST_LINES = 200

/** All entities of the corpus by kind, and by name in each kind. */
export function NamesPage({ names, texts }: Props) {
  const byName = new Intl.Collator(texts.locale)
  const groups = groupFound(names.toSorted((a, b) => byName.compare(a.name, b.name)))
  const entries = new Map(names.map((entry) => [entry.entity, entry]))
  return (
    <div class="library-stack">
      <PageTitle title={texts.say("libraryNames")}>
        <p class="library-note">{texts.say("libraryNamesAbout", wordCount(names.length, texts))}</p>
      </PageTitle>
      {groups.map((group) => (
        <Group key={group.title} group={group} entries={entries} texts={texts} />
      ))}
    </div>
  )
}

type GroupProps = {
  readonly group: FoundGroup
  readonly entries: ReadonlyMap<string, EntityEntry>
  readonly texts: Texts
}

function Group({ group: { title, usualType, entities }, entries, texts }: GroupProps) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? entities : entities.slice(0, FIRST_LINES)
  return (
    <section class="library-section">
      <h2 class="library-heading">
        {texts.say(title)} <span class="library-count">{wordCount(entities.length, texts)}</span>
      </h2>
      <ul class="name-lines name-lines-wide">
        {shown.map(({ entity }) => {
          const entry = entries.get(entity)
          return (
            entry && (
              <li key={entity}>
                <NameLine entry={entry} showsType={entry.type !== usualType} texts={texts} />
              </li>
            )
          )
        })}
      </ul>
      {shown.length < entities.length && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {texts.say("libraryShowAll", wordCount(entities.length, texts))}
        </button>
      )}
    </section>
  )
}
