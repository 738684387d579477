/** Phrases that a fault, a trap or a limit is told by, apart from the wording that makes a kind. */
export const CUE_PHRASES = {
  cancels: [
    'please cancel the detainer',
    'detainer is hereby cancelled',
    'cancel the detainer previously',
  ],
  finalOrder: ['a final order of removal against the alien'],
  pendency: ['the pendency of ongoing removal proceedings against the alien'],
  biometric: ["biometric confirmation of the alien's identity"],
  statements: ['statements made by the alien to an immigration officer'],
  transferred: ['DHS TRANSFERRED THE ALIEN TO YOUR CUSTODY'],
  investigation: ['initiated an investigation to determine whether'],
  atAnyTime: ['at any time in the day or night'],
  daytime: ['in the daytime 6:00 a.m. to 10:00 p.m.'],
  noRecords: [
    'does not authorize the seizure of documents',
    'does not authorize the seizure of records',
  ],
  secrecy: [
    'shall not disclose the existence',
    'not to disclose the existence',
    'prohibits you',
    'shall not disclose',
  ],
  contract: ['IGSA', 'intergovernmental service agreement'],
  granted: ['GRANTED IN PART', 'is quashed', 'remainder of the subpoena'],
  victims: ['victim'],
} as const;
