/** Keys that cards and their pages use whatever the data says. Each is written out: none is put together. */
export const CARD_KEYS = {
  title: 'cards.title',
  lead: 'cards.lead',
  see: 'cards.see',
  pdf: 'cards.pdf',
  noPdf: 'cards.no-pdf',
  print: 'cards.print',
  none: 'cards.none',
  unfit: 'cards.unfit',
  mark: 'cards.mark',
  expired: 'cards.expired',
  anyway: 'cards.anyway',
  english: 'cards.english',
  number: 'cards.number',
  places: 'cards.places',
  imprint: 'cards.imprint',
  unread: 'cards.unread',
} as const;

/** Keys of the flow's own words that cards say again. */
export const FLOW_KEYS = {
  call: 'call.title',
  callNone: 'call.none',
  machine: 'review.machine',
  awaiting: 'review.awaiting-counsel',
  approved: 'review.approved',
  version: 'review.version',
  law: 'why.law',
  legal: 'why.legal',
} as const;
