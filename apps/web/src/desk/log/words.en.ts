/** Words of the log's page in English. */
export const LOG_EN = {
  'log.title': 'The log and its witnesses',
  'log.hint': 'Every act is an entry that nobody can change unseen once a witness has signed.',
  'log.loading': 'Looking at the log…',
  'log.name': 'Its name',
  'log.size': 'Entries',
  'log.at': 'Last signed',
  'log.never': 'Not signed yet.',
  'log.key': 'Its key',
  'log.read': 'What everybody may read',
  'log.checkpoint': 'The newest checkpoint',
  'log.witnesses': 'Witnesses',
  'log.no-witness': 'Nobody else signs this log.',
  'log.no-witness-what':
    'Until somebody does, an administrator of the server could still change it unseen.',
  'log.seen': 'Signed {size, plural, one {# entry} other {# entries}} on {when}.',
  'log.not-seen': 'Has signed nothing yet.',
  'log.behind':
    '{amount, plural, one {# newer entry is not signed.} other {# newer entries are not signed.}}',
  'log.away': 'It does not answer. It is asked again every minute.',
  'log.refused': 'It refuses, or answers what nobody can check.',
  'log.other-history': 'It saw another history of this log. Keep everything, and find out why.',
} as const;
