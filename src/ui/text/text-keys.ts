import type { BringTextValues } from "./bring-text-keys"
import type { ControlTextValues } from "./control-text-keys"
import type { DateTextValues } from "./date-text-keys"
import type { EngineTextValues } from "./engine-text-keys"
import type { HostedTextValues } from "./hosted-text-keys"
import type { LibraryTextValues } from "./library-text-keys"
import type { NewNameTextValues } from "./new-name-text-keys"
import type { NewsTextValues } from "./news-text-keys"
import type { PackTextValues } from "./pack-text-keys"
import type { PdfTextValues } from "./pdf-text-keys"
import type { ReasonTextValues } from "./reason-text-keys"
import type { SaveTextValues } from "./save-text-keys"
import type { SyncTextValues } from "./sync-text-keys"
import type { WelcomeTextValues } from "./welcome-text-keys"

type Parts = BringTextValues &
  ControlTextValues &
  DateTextValues &
  EngineTextValues &
  HostedTextValues &
  LibraryTextValues &
  NewNameTextValues &
  NewsTextValues &
  PackTextValues &
  PdfTextValues &
  ReasonTextValues &
  SaveTextValues &
  SyncTextValues &
  WelcomeTextValues

/**
 * Every sentence a reader may meet, with the values it wants, in the order in which the browser numbers them. The
 * sentences themselves are in `assets/locales`; a test holds both lists equal.
 */
export type TextValues = Parts & {
  readonly language: []
  readonly direction: []
  readonly close: []
  readonly tryAgain: []
  readonly undo: []
  readonly cancel: []
  readonly labelled: [action: string, thing: string]

  readonly typePerson: []
  readonly typeOrganisation: []
  readonly typeGovernmentBody: []
  readonly typeParty: []
  readonly typeArmedGroup: []
  readonly typeCompany: []
  readonly typeMedia: []
  readonly typePlace: []
  readonly typeFacility: []
  readonly typeWeaponSystem: []
  readonly typeEvent: []
  readonly typePlan: []
  readonly typeOther: []

  readonly dateInferred: [date: string]
  readonly dateUnknown: []
  readonly sourceUnknown: []
  readonly articleOne: [count: string]
  readonly articleOther: [count: string]
  readonly coverageDated: [articles: string, months: string]

  readonly popoverLooking: []
  readonly popoverSlow: []
  readonly popoverEmpty: [name: string]
  readonly popoverOrphaned: []
  readonly popoverNoAnswer: []
  readonly popoverWho: []
  readonly popoverDiffer: []
  readonly popoverSince: []
  readonly popoverWhy: []
  readonly popoverNotHere: [form: string]
  readonly popoverNotThis: [form: string]
  readonly popoverNever: [form: string]
  readonly popoverName: [form: string]
  readonly popoverCorrected: []
  readonly popoverMoreOne: [count: string]
  readonly popoverMoreOther: [count: string]
  readonly popoverOpenArticle: [title: string]
  readonly popoverWritten: [form: string]
  readonly limitOneSource: []
  readonly limitNoSource: []
  readonly limitUndatedOnly: []
  readonly limitUndatedOne: [count: string]
  readonly limitUndatedOther: [count: string]
  readonly limitNewest: [month: string]
  readonly popoverTimeline: []
  readonly popoverThisPage: []
  readonly popoverEditorsEvents: []
  readonly popoverEditorsTopics: []
  readonly popoverItsWords: []
  readonly popoverRelated: []
  readonly popoverArticles: []
  readonly popoverBack: []
  readonly popoverMove: []
  readonly popoverPin: []
  readonly popoverPanel: []
  readonly popoverCopy: []
  readonly popoverCopied: []
  readonly popoverNotCopied: []
  readonly copyPlain: []
  readonly copyMarkdown: []
  readonly copyRis: []
  readonly copyLink: []
  readonly copyOriginal: []

  readonly popupTitle: []
  readonly popupLoading: []
  readonly popupNothing: []
  readonly popupOffHere: [site: string]
  readonly popupCannotRun: []
  readonly popupNoWords: []
  readonly popupRunHere: []
  readonly popupSwitch: [site: string]
  readonly popupTimes: [count: string]
  readonly popupOpenPanel: []
  readonly popupOpenLibrary: []
  readonly popupOpenOptions: []
  readonly groupPeople: []
  readonly groupOrganisations: []
  readonly groupPlaces: []
  readonly groupWeapons: []
  readonly groupEvents: []
  readonly groupOther: []

  readonly panelTitle: []
  readonly panelWays: []
  readonly panelThisPage: []
  readonly panelNoDate: []
  readonly panelNeedsPermission: []
  readonly panelNames: []
  readonly panelFilter: []
  readonly panelNoMatch: []
  readonly panelMoreOne: [count: string]
  readonly panelMoreOther: [count: string]
  readonly panelGoTo: [name: string, count: string]
  readonly panelMentions: [name: string]
  readonly panelPlace: [index: string, count: string]
  readonly panelPrevious: []
  readonly panelNext: []
  readonly panelGoBack: []
  readonly panelOnThisPage: []
  readonly panelFromCorpus: []

  readonly dossierEmpty: [entity: string]
  readonly dossierMore: []
  readonly dossierShown: [shown: string, all: string]
  readonly dossierRelated: []
  readonly dossierPicture: []
  readonly dossierTie: [name: string, others: string]
  readonly dossierNames: []
  readonly dossierWritten: []
  readonly dossierKnown: []

  readonly optionsTitle: []
  readonly optionsMarks: []
  readonly optionsSites: []
  readonly optionsCorrections: []
  readonly optionsData: []
  readonly optionsDensity: []
  readonly densityUseful: []
  readonly densitySection: []
  readonly densityPage: []
  readonly densityEvery: []
  readonly optionsListed: []
  readonly optionsStyle: []
  readonly styleTintAndLine: []
  readonly styleTint: []
  readonly styleLine: []
  readonly stylePlain: []
  readonly optionsOthers: []
  readonly optionsSample: []
  readonly sampleFirst: []
  readonly sampleSecond: []
  readonly optionsSitesHint: []
  readonly optionsNoSites: []
  readonly optionsSite: []
  readonly optionsSwitchOff: []
  readonly optionsSwitchOn: []
  readonly optionsBadSite: []
  readonly optionsCorrectionsHint: []
  readonly optionsNoCorrections: []
  readonly optionsFilter: []
  readonly optionsNoMatch: []
  readonly correctionNever: [form: string]
  readonly correctionAlways: [form: string, name: string]
  readonly correctionNot: [form: string, name: string]
  readonly correctionNotThere: [form: string, name: string, place: string]
  readonly correctionMerge: [name: string, other: string]
  readonly correctionOverruled: []
  readonly optionsNameForm: []
  readonly optionsForm: []
  readonly optionsMerge: []
  readonly optionsEntity: []
  readonly optionsInto: []
  readonly optionsNoName: []
  readonly optionsChange: []
  readonly optionsAdd: []
  readonly optionsCannotAdd: [reason: string]
  readonly optionsDataHint: []
  readonly optionsExport: []
  readonly optionsLanguage: []
  readonly optionsLanguageHint: []
  readonly languageBrowser: []
  readonly languageEnglish: []
  readonly languageRussian: []
  readonly languageBurmese: []
  readonly optionsChooseFile: []
  readonly optionsImport: []
  readonly optionsReset: []
  readonly optionsResetHint: []
  readonly importTitle: []
  readonly importSetting: [name: string, from: string, to: string]
  readonly importSite: [site: string]
  readonly importCorrection: [correction: string]
  readonly importKnown: [count: string]
  readonly importNothing: []
  readonly importTooMuch: [count: string]
  readonly importApply: []
  readonly importTooLarge: []
  readonly importNotJson: [what: string]
  readonly importNotOurs: []
  readonly importOtherVersion: [version: string]
  readonly importBroken: [where: string, what: string]
  readonly switchOn: []
  readonly switchOff: []
  readonly noticeUndone: [correction: string]
  readonly noticeAdded: [correction: string]
  readonly noticeSiteOff: [site: string]
  readonly noticeSiteOn: [site: string]
  readonly noticeImported: []
  readonly noticeReset: []
}

export type TextKey = keyof TextValues

/** The beginning of the keys of sentences about so many of something: "article" for "articleOne" and "articleOther". */
export type CountedTextKey = {
  [Key in TextKey]: Key extends `${infer Beginning}Other`
    ? `${Beginning}One` extends TextKey
      ? Beginning
      : never
    : never
}[TextKey]

/** A sentence that wants no values. */
export type PlainTextKey = { [Key in TextKey]: TextValues[Key] extends [] ? Key : never }[TextKey]
