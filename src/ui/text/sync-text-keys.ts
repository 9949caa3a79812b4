/** Sentences about sharing choices with other devices. */
export type SyncTextValues = {
  readonly optionsSync: []
  readonly syncSwitch: []
  readonly syncHint: []
  readonly syncConflict: []
  readonly syncWaiting: []
  readonly syncDone: [time: string]
  readonly syncTooMuch: []
  readonly syncNewer: []
  readonly syncBroken: []
  readonly syncFailed: []
  readonly syncForget: []
  readonly syncForgetHint: []
}
