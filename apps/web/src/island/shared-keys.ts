/**
 * Keys of the flow's own catalogue that every feature may say too. The build puts them beside the
 * feature's own words; a key in both is a fault.
 */
export const SHARED_KEYS = [
  'call.title',
  'call.to',
  'call.none',
  'choice.unsure',
  'nav.back',
  'nav.home',
  'review.machine',
  'review.awaiting-counsel',
  'review.approved',
  'review.version',
  'review.expired',
  'review.english',
  'speak.button',
] as const;
