/** Words of the screens of the directory of help in English. */
export const PROVIDERS_EN = {
  'providers.title': 'Directory of help',
  'providers.hint': 'Providers of legal help: what a source says of them, and nothing else.',
  'providers.few':
    '{all, number} entries. {reached, number} say how to reach them. {old, number} were never checked, or not for {days, number} days.',
  'providers.name': 'Provider',
  'providers.reach': 'How to reach them',
  'providers.does': 'What they do',
  'providers.room': 'Room',
  'providers.room-of': '{room, number} left, {taken, number} taken',
  'providers.checked': 'Checked',
  'providers.fresh': 'Checked',
  'providers.stale': 'Old: check it',
  'providers.never-checked': 'Never checked',
  'providers.mark.seen': 'Source read:',
  'providers.mark.check': 'Check before printing:',
  'providers.mark.unverified': 'Source not read:',
  'providers.any-language': 'Any, with an interpreter',
  'providers.from-office': 'Your office’s entry',
  'providers.from-shipped': 'Comes with the product',
  'providers.export': 'Export your office’s list',
  'providers.import': 'Bring a list in',
  'providers.import-hint':
    'One row for each provider. Nothing is taken away; an entry of the same id takes its place. Columns are:',
  'providers.taken': 'The list was taken over.',
  'providers.found':
    'New: {added, number}. Changed: {changed, number}. The same: {same, number}. Not in the file, and staying: {kept, number}.',
  'providers.fault.cells':
    'The row has another number of cells than the head. Put quotes around a cell that holds a comma or a semicolon.',
  'providers.fault.missing': 'This is empty and has to be there.',
  'providers.fault.cell': 'This cannot be read: “{text}”.',
  'providers.fault.place': 'The directory has no such place: {text}.',
  'providers.fault.day': 'This day is still to come: {text}.',
  'providers.fault.twice': 'The id {text} stands in row {number, number} too.',
  'providers.fault.formula': 'This begins like a formula: “{text}”. Write it without that sign.',
  'providers.fault.too-many':
    'There would be more than {number, number} entries, with those that are there already. Leave some out.',
  'providers.public': 'On the pages of help',
  'providers.public-hint':
    'Everybody can read what you publish here, without signing in. Room stays with your office. Your name stands on the log, not on the page.',
  'providers.public-none': 'Your office shows nothing there.',
  'providers.public-now':
    '{amount, plural, one {Your office shows # entry there.} other {Your office shows # entries there.}}',
  'providers.public-empty':
    'Bring a list in first. Entries that come with the product are there already.',
  'providers.public-which': 'Which entries everybody sees',
  'providers.public-not': 'Not public.',
  'providers.public-same': 'Public, as it stands here.',
  'providers.public-changed': 'Public, as it was before. Publish again to bring it up to date.',
  'providers.publish': '{amount, plural, one {Publish # entry} other {Publish # entries}}',
  'providers.take-back': 'Take all of them back',
  'providers.taken-back': 'Your office shows nothing there any more.',
  'providers.published-now': 'Published. The pages show it within some minutes.',
  'providers.hindrance.no-source':
    'Nobody could look its source up. Write the address of the source, or ask the provider and write down the day.',
  'providers.hindrance.source-unread': 'Nobody has read its source. Read it, and change the mark.',
  'providers.hindrance.not-reached': 'It says no way to reach it.',
} as const;
