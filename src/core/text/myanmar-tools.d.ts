declare module "myanmar-tools" {
  export const ZawgyiDetector: new () => {
    /** From 0, Unicode, to 1, Zawgyi; -Infinity for a text without Burmese. */
    getZawgyiProbability(text: string): number
  }
}
