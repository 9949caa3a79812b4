declare module "myanmar-tools" {
  const tools: {
    readonly ZawgyiDetector: new () => {
      /** From 0, Unicode, to 1, Zawgyi; -Infinity for a text without Burmese. */
      getZawgyiProbability(text: string): number
    }
    readonly ZawgyiConverter: new () => {
      zawgyiToUnicode(text: string): string
      unicodeToZawgyi(text: string): string
    }
  }
  export = tools
}
