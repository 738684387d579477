/** Words of the settings' frame in English. */
export const SETTINGS_EN = {
  'settings.agency': 'Agency',
  'settings.loading': 'Looking up what is set…',
  'settings.sections': 'What can be set',
  'settings.none': 'Nothing is set from here by your roles.',
  'settings.unsaved': 'Not saved yet. Leave without it?',
  'settings.unsaved-stay': 'Stay here',
  'settings.unsaved-leave': 'Leave without saving',
} as const;
