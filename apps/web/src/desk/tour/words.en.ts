/** The words of the tour. */
export const TOUR_EN = {
  'tour.help': 'Help',
  'tour.help-demo': 'Everything in this demonstration is made up.',
  'tour.help-real': 'The tour shows your own work. It changes nothing.',
  'tour.offer': 'New here?',
  'tour.offer-demo':
    '{count, plural, one {A short tour of # step} other {A short tour of # steps}} shows you these screens. The people and cases are made up; look at everything.',
  'tour.begin': 'Begin the tour',
  'tour.resume': 'Go on with the tour',
  'tour.not-now': 'Not now',
  'tour.step': 'Tour, step {at} of {of}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.finish': 'End the tour',
  'tour.leave': 'Leave the tour',
  'tour.there': 'Show me this',
  'tour.to-part': 'Go to this part',
  'tour.no-case': 'There is no case to show yet. Go on; this step stays for later.',
  'tour.counter.title': 'The counter',
  'tour.counter.text':
    'A request is recorded here as it comes in. Choose what is asked, or only which paper was shown.',
  'tour.suggestion.title': 'What the law suggests',
  'tour.suggestion.text':
    'Beside each answer stands what the law suggests, and its next question. Answer what you know and leave the rest to counsel.',
  'tour.send.title': 'Names and sending',
  'tour.send.text':
    'Names and free words are sealed as soon as they are sent. Press the button when you are ready; counsel sees the request within a second.',
  'tour.own.title': 'Your own list',
  'tour.own.text':
    'What you recorded stands here, what counsel asks back first. Open one to see what counsel said.',
  'tour.answer.title': 'The answer at the counter',
  'tour.answer.text':
    'The word, what to say and whom to call stand here, and change by themselves when counsel has decided. Say only what stands here.',
  'tour.queue.title': 'The queue',
  'tour.queue.text':
    'What is most pressing stands first: by risk, then time left by law, then age. Open one, or choose several and take them together.',
  'tour.facts.title': 'What is known',
  'tour.facts.text':
    'The facts, names and papers of the request stand on this side. Read the papers here; each reading is written down.',
  'tour.reasoning.title': 'The reasoning',
  'tour.reasoning.text':
    'Each answer of the law stands here with its rule, its citation and what would change it. Open one line and check it against the text.',
  'tour.decide.title': 'Deciding',
  'tour.decide.text':
    'The main step of this moment stands here. Take the request, then agree, decide otherwise with a reason, or ask the counter.',
  'tour.assign.title': 'Handing over',
  'tour.assign.text':
    'What can be done now stands here, and who holds the request. Hand it to somebody when it waits too long.',
  'tour.reply.title': 'The reply',
  'tour.reply.text':
    'Letters that fit the request stand here, with what is still missing. Fill in what is yours, look at the page, then sign and send it.',
  'tour.notice.title': 'The notice to the person',
  'tour.notice.text':
    'Once you have decided, the notice is among these steps: what the law says of it, in which language, by which safe way. What cannot be done yet says why, below.',
  'tour.clocks.title': 'The clocks',
  'tour.clocks.text':
    'Each thing that is due stands here with its day. Open one to see why it is this day, step by step.',
  'tour.receipt.title': 'Record and receipts',
  'tour.receipt.text':
    'Every event of the request stands here, and nobody can change one quietly. Take the receipt of an event; whoever holds it can check it without this desk.',
  'tour.proof.title': 'The proof',
  'tour.proof.text':
    'The log says how far it has come and who signs it beside its keeper. Keep its key: with a receipt it proves that nothing was altered.',
  'tour.overview.title': 'The counts',
  'tour.overview.text':
    'How many requests stand where, how old they are and whose time runs out stand here, as bars and as tables. Press a name to see those requests.',
  'tour.duties.title': 'Duties',
  'tour.duties.text':
    'What agencies owe by themselves stands here: reports, audits, incidents. Look at what is due first.',
  'tour.records.title': 'Records',
  'tour.records.text':
    'How long what is kept stays, what is held and what went stands here. Nothing goes without a list that a person has looked at.',
  'tour.openings.title': 'Another agency’s request',
  'tour.openings.text':
    'A request of another agency is opened here for a reason and a while, and its owner is told. Use it only when it cannot wait.',
  'tour.reads.title': 'Who read what',
  'tour.reads.text':
    'Each reading of what is sealed stands here, with who and when. Narrow the list by the fields above it.',
  'tour.exports.title': 'What leaves',
  'tour.exports.text':
    'Figures and rows leave only through this gate, which withholds small numbers. Say what for, and who gets it.',
  'tour.law.title': 'The law in force',
  'tour.law.text':
    'The law and the calendars in force are looked at and changed here. Two people approve each change before its day.',
  'tour.settings.title': 'Settings',
  'tour.settings.text':
    'Agencies, sites, people and counsel on duty are set here, section by section. Each change is kept with who and when, and can be taken back.',
  'tour.cases.title': 'Cases, the most urgent first',
  'tour.cases.text':
    'People who look for a lawyer, with what is due next. Take one in, or open the first.',
  'tour.allocation.title': 'Whom the money serves',
  'tour.allocation.text':
    'The cases that wait here and the providers of the directory become a plan. Write a fund, press Plan, and look at whom it leaves out.',
  'tour.directory.title': 'The directory of help',
  'tour.directory.text':
    'Providers with languages and room. Bring in your own list, and check old entries.',
} as const;
