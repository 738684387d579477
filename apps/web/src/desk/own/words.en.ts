/** Words of a person’s own requests. */
export const OWN_EN = {
  'own.title': 'My requests',
  'own.record': 'Record a request',
  'own.loading': 'Looking up your requests…',
  'own.asked': 'Counsel asks you something',
  'own.asked-caption': 'Requests that wait for your answer',
  'own.open': 'Not closed',
  'own.open-caption': 'Your requests that are not closed',
  'own.closed': 'Closed',
  'own.closed-caption': 'Your requests that are closed',
  'own.empty': 'You have no open request',
  'own.empty-how': 'What you record stands here until it is closed.',
} as const;
