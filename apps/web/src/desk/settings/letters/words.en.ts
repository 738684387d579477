/** An agency’s own words in letters: English. */
export const LETTER_TEXT_EN = {
  'letter-text.title': 'Words of your own in letters',
  'letter-text.hint':
    'Passages that your agency adds to its letters. The letter’s law, its answer and a person’s rights stay as they are.',
  'letter-text.which': 'Letter and language',
  'letter-text.choice': '{letter}, {language}',
  'letter-text.choice-own': '{letter}, {language}: own words',
  'letter-text.standard': 'The standard text is used: nothing of your own is set.',
  'letter-text.own': 'Your own words are used.',
  'letter-text.without-english':
    'The standard text is used until the same letter has own words in English: each notice says the same in both.',
  'letter-text.opening': 'Who we are, and more',
  'letter-text.opening-hint':
    'Stands before what the letter says. A blank line begins a new paragraph.',
  'letter-text.closing': 'How to reach us, and closing words',
  'letter-text.closing-hint': 'Stands before the signature. A blank line begins a new paragraph.',
  'letter-text.signature': 'Under the name of whoever signs',
  'letter-text.never':
    'No law, no number of a person, nobody’s status: such words are refused. What was sent keeps its words.',
  'letter-text.preview': 'Show a sample letter',
  'letter-text.pdf': 'Sample as PDF',
  'letter-text.save': 'Save',
  'letter-text.saved': 'Saved. Letters say it from now on.',
} as const;
