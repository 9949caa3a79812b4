import type { Span } from "../model"
import { needBits, type Row } from "../pack/schema"
import { abbreviatesAnother } from "./bracketed-acronym"
import { isPartOfBurmeseName } from "./burmese-names"
import { isFishingSeason } from "./common-nouns"
import { lendsItsName } from "./company-names"
import { isNumberOfGoods } from "./country-abbreviations"
import { isCredit, isPictureCredit } from "./credits"
import { isGenitiveOfSurname } from "./foreign-forms"
import type { Gazetteer } from "./gazetteer"
import { hasOtherGivenName } from "./given-names"
import { hasOtherInitials } from "./initials"
import { beginsInstitution, goesOnInCapitals } from "./institutions"
import { repeatsAnotherBearer } from "./last-bearer"
import { isOfThePast } from "./lifetimes"
import {
  isBodyOfThatName,
  isCalledAfter,
  isOddlyCapitalised,
  isPartOfLongerName,
  isPartOfStreet,
  isQuotedBehindNoun
} from "./longer-names"
import { isAged, namesSomebodyElse, type NameExtent } from "./other-bearer"
import { isPeopleOrPerson } from "./peoples-in-names"
import type { Surroundings } from "./surroundings"
import { isInChineseTitle, isInQuotedGenitive } from "./titles-of-works"
import { isPartOfVietnameseName } from "./vietnamese-names"

/** Whether the words around a name make it the name of somebody or something else, whatever the gazetteer says of it. */
export function isAnotherThing(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  { type, name }: Row<"entities">,
  span: Span,
  { text, sentence, isTitleCase, language }: Surroundings
): boolean {
  if (isPartOfVietnameseName(form, text, span, sentence) || isInChineseTitle(text, span)) return true
  if (abbreviatesAnother(gazetteer, form, text, span)) return true
  if (form.rule === "capitalised" && isOddlyCapitalised(text.slice(span.start, span.end), form.text))
    return true
  switch (type) {
    case "person":
      return (
        namesSomebodyElse(text, span, extentOf(form), isTitleCase, language) ||
        hasOtherInitials(text, span, name) ||
        hasOtherGivenName(text, span, name) ||
        isOfThePast(text, span) ||
        isInQuotedGenitive(text, span) ||
        isQuotedBehindNoun(text, span) ||
        isPartOfStreet(text, span) ||
        isFishingSeason(text, span) ||
        isPartOfBurmeseName(text, span) ||
        (extentOf(form) === "part" && repeatsAnotherBearer(gazetteer, form.entity, text, span))
      )
    case "media":
      return isCredit(text, span) || isGenitiveOfSurname(text, span, language) || lendsItsName(text, span)
    case "company":
      return isPictureCredit(text, span) || lendsItsName(text, span)
    case "place":
    case "facility":
      return (
        isPartOfLongerName(text, span, isTitleCase) ||
        (!isTitleCase && beginsInstitution(gazetteer, text, span)) ||
        goesOnInCapitals(gazetteer, text, span, language) ||
        isAged(text, span) ||
        (!isTitleCase && isPeopleOrPerson(gazetteer, form, text, span))
      )
    case "government-body":
      return (
        (isOneWord(form) &&
          (isQuotedBehindNoun(text, span) ||
            isCalledAfter(text, span, isTitleCase) ||
            goesOnInCapitals(gazetteer, text, span, language))) ||
        isPictureCredit(text, span)
      )
    default:
      return (
        isPartOfStreet(text, span) ||
        isPictureCredit(text, span) ||
        isBodyOfThatName(form, text, span) ||
        isNumberOfGoods(text, span)
      )
  }
}

/** "Kremlin" is a place as well, after which things are called; a ministry is none. */
function isOneWord({ text, rule }: Row<"forms">): boolean {
  return rule !== "exact-capitals" && !/\s/.test(text)
}

/** How much of a person's name a form gives: a part of it, all of it as others bear it too, or what nobody else bears. */
function extentOf({ needs }: Row<"forms">): NameExtent {
  if ((needs & needBits["full-name"]) !== 0) return "part"
  return needs === 0 ? "unique" : "shared"
}
