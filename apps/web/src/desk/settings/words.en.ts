/** Words of the settings' frame in English. */
export const SETTINGS_EN = {
  'settings.agency': 'Agency',
  'settings.loading': 'Looking up what is set…',
  'settings.sections': 'What can be set',
  'settings.none': 'Nothing is set from here by your roles.',
  'settings.unsaved': 'Not saved yet. Leave without it?',
  'settings.unsaved-stay': 'Stay here',
  'settings.unsaved-leave': 'Leave without saving',
  'settings.history': 'Earlier versions',
  'settings.history-none': 'Nothing was changed yet.',
  'settings.version': 'Version {version, number}',
  'settings.changed-by': 'Changed by {name}, {when}',
  'settings.never': 'Not set yet.',
  'settings.restores': 'Brings version {version, number} back.',
  'settings.restore': 'Bring version {version, number} back',
  'settings.restored': 'The earlier version is back.',
} as const;
