import type { Span } from "../model"

/**
 * Whether the words beside a place's name say that a ship, a house, a horse or a song is called so: "the Sagaing, a teak
 * dinghy", "Rusia, su yegua", "a cat called Burma", "the Burma was launched".
 */
export function isSaidToBeAThing(text: string, { start, end }: Span): boolean {
  const lead = text.slice(Math.max(0, start - REACH), start)
  if (CALLED.test(lead)) return true
  const rest = text.slice(end, end + REACH)
  if (SHIP_BEHIND.test(rest)) return true
  if (!APPOSITION_BEGINS.test(rest)) return false
  return !BEHIND_PREPOSITION.test(lead) && APPOSITIONS.some((said) => said.test(rest))
}

const REACH = 60
const APPOSITION_BEGINS = /^(?:\s?[»”])?(?:,| [–—])/

/** Things of which papers tell the name. In English "ship" and "club" are too many other things. */
const ENGLISH =
  "boat|vessel|yacht|dinghy|schooner|trawler|ferry|barge|tug|tugboat|steamer|freighter|sloop|pub|bar|café|cafe|restaurant|" +
  "nightclub|supper club|tavern|inn|hotel|hostel|guesthouse|cinema|diner|bistro|mare|gelding|filly|colt|foal|stallion|" +
  "pony|racehorse|greyhound|cat|kitten|tomcat|dog|puppy|parrot|perfume|cocktail"
const GERMAN =
  "Boot|Jacht|Yacht|Jolle|Kutter|Kneipe|Bar|Gaststätte|Wirtshaus|Lokal|Stute|Wallach|Hengst|Pferd|Katze|Kater|Hund|" +
  "Hündin|Kino|Café|Restaurant|Nachtclub"
const SPANISH =
  "yegua|caballo|potro|perr[oa]|gat[oa]|barco|velero|yate|bar|taberna|restaurante|discoteca|hotel|cine|tienda"
const FRENCH =
  "jument|cheval|chienne?|chat|chatte|bateau|voilier|péniche|bar|bistrot|restaurant|boîte de nuit|hôtel|cinéma|café|boutique"
const RUSSIAN =
  "яхта|лодка|катер|баржа|кобыла|лошадь|мерин|жеребец|кот|кошка|собака|пёс|ресторан|кафе|бар|клуб|гостиница|магазин|" +
  "кинотеатр|судно"

/** What follows a noun that stands in apposition, and not before a verb: "In Moscow, a hotel burned down". */
const ITS_END =
  "(?=$|[,.;:)–—]| (?:in|on|near|at|of|from|that|which|built|owned|run|with|im|am|auf|mit|en|del?|que|qui|dans|à|в|на|из)(?!\\p{L}))"

const APPOSITIONS = [
  ["an?|his|her|my|our|their|its", ENGLISH],
  ["ein|eine|seine?|ihre?|unsere?|die|das|der", GERMAN],
  ["una?|su|mi|la|el|nuestr[ao]", SPANISH],
  ["une?|sa|son|ma|mon|notre|l[ea]|l['’]", FRENCH]
]
  .map(
    ([articles, nouns]) =>
      `^(?:\\s?[»”])?(?:, | [–—] )(?:${articles}) ?(?:\\p{Ll}[\\p{L}-]+ ){0,2}(?:${nouns})${ITS_END}`
  )
  .concat(`^(?:\\s?[»”])?, (?:\\p{Ll}+ ){0,2}(?:${RUSSIAN})${ITS_END}`)
  .map((source) => new RegExp(source, "u"))

/** Where something happens: "in Moscow, a bar in the centre burned". "The marines of the China, a bar" does not say where. */
const BEHIND_PREPOSITION =
  /(?:^|[^\p{L}])(?:in|at|from|to|near|into|inside|outside|across|around|for|with|by|over|nach|aus|bei|von|en|à|au|aux|a|de|desde|hacia|para|в|на|из|к|от|у|под|около|для|до|через)(?: the)? $|(?:^|[^\p{L}])of $/iu

const CALLED = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:tall|sailing|training) ship|(?:${ENGLISH})(?: (?:in|at|near|on) [^.;:!?\\n]{1,25}?,?)? (?:called|named|christened)(?: the)?|(?:${GERMAN}) namens|(?:${SPANISH}) llamad[oa]|` +
    `(?:${FRENCH}) (?:nommée?|appelée?)|по (?:кличке|прозвищу)) [«“„"]?$`,
  "u"
)

const SHIPS =
  "steamship|steamer|liner|freighter|tanker|trawler|schooner|frigate|cruiser|destroyer|corvette|gunboat|dredger|barge|tug|" +
  "(?:cargo|passenger|merchant|sailing|troop)(?:[- ](?:cargo|passenger))? ?(?:ship|vessel|boat)"

/** "was a British cargo ship", "was one of a family of liners", "was torpedoed", "ran aground": nothing that a place does. */
const SHIP_BEHIND = new RegExp(
  `^ (?:ran aground|sank (?:off|near)|(?:was|is) (?:an?|one of)(?: (?!(?:to|with|without|for|from|in|on|at|by|that|who|which|whose) )[\\p{L}\\d-]+){0,5}? (?:${SHIPS})s?(?!\\p{L})|` +
    "was (?:launched (?:in|on|from) |laid down|torpedoed|scuttled|refloated|requisitioned|dry-docked|sunk by|broken up (?:in|at) ))",
  "u"
)
