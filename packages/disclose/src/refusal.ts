/** Every reason for which the gate keeps something back, with a sentence for whoever asked. */
export type RefusalReason =
  | { readonly code: 'no-purpose' }
  | { readonly code: 'purpose-names-someone' }
  | { readonly code: 'no-author' }
  | { readonly code: 'bad-day'; readonly given: string }
  | { readonly code: 'bad-number'; readonly given: number }
  | { readonly code: 'bad-class'; readonly given: string }
  | { readonly code: 'wrong-format'; readonly format: string; readonly content: string }
  | { readonly code: 'field-not-listed'; readonly field: string }
  | { readonly code: 'no-fields' }
  | { readonly code: 'field-too-sensitive'; readonly field: string; readonly purpose: string }
  | { readonly code: 'rows-about-people'; readonly purpose: string }
  | {
      readonly code: 'value-unfit';
      readonly field: string;
      readonly row: number;
      readonly fault: string;
    }
  | { readonly code: 'sensitive-text'; readonly place: string; readonly kind: string }
  | { readonly code: 'table-unfit'; readonly what: string }
  | { readonly code: 'table-too-large' }
  | { readonly code: 'threshold-too-low'; readonly given: number }
  | { readonly code: 'series-broken'; readonly release: number; readonly what: string }
  | { readonly code: 'not-protected' }
  | { readonly code: 'nothing-left' }
  | { readonly code: 'pages-unfit'; readonly what: string }
  | { readonly code: 'word-still-visible'; readonly page: number; readonly where: string }
  | { readonly code: 'tool-failed'; readonly tool: string }
  | { readonly code: 'found-on-reopening'; readonly where: string; readonly what: string };

export interface Refused {
  readonly released: false;
  readonly reason: RefusalReason;
  /** What is wrong, where, and what to do. */
  readonly text: string;
}

export function refuse(reason: RefusalReason): Refused {
  return { released: false, reason, text: sentence(reason) };
}

function sentence(reason: RefusalReason): string {
  switch (reason.code) {
    case 'no-purpose':
      return 'The purpose is missing or too short. Say in a sentence of 12 to 500 characters what it is for.';
    case 'purpose-names-someone':
      return 'The purpose seems to hold a number or a status of one person, and it stays in the log for good. Say it without.';
    case 'no-author':
      return 'Who asks is missing. Give the account’s own identifier: small letters, figures and hyphens, no name.';
    case 'bad-day':
      return `“${reason.given}” is no day. Write it like 2026-02-06.`;
    case 'bad-number':
      return `The release number ${reason.given} is not a whole number from 1. Take the next one of the log.`;
    case 'bad-class':
      return `The class of records “${reason.given}” is no small-letter name, or its fields are not. It stands in a file name: change it.`;
    case 'wrong-format':
      return `${reason.content} cannot leave as ${reason.format}. Choose another format.`;
    case 'field-not-listed':
      return `The field “${reason.field}” is not on the list of this class. Leave it out, or have the list changed first.`;
    case 'no-fields':
      return 'No field was chosen, or one twice. Choose each field once.';
    case 'field-too-sensitive':
      return `The field “${reason.field}” may not leave for the purpose “${reason.purpose}”. Leave it out.`;
    case 'rows-about-people':
      return `Each row tells of a person, so rows do not leave for “${reason.purpose}”. Release counts.`;
    case 'value-unfit':
      return `Row ${reason.row} does not fit the field “${reason.field}”: ${reason.fault}. Correct the record.`;
    case 'sensitive-text':
      return `In ${reason.place} something looks like ${reason.kind}. Take it out of the record, or leave the field out.`;
    case 'table-unfit':
      return `The table does not hold together: ${reason.what}. Correct it.`;
    case 'table-too-large':
      return 'The table has more places or figures than can be checked. Release it in coarser steps.';
    case 'threshold-too-low':
      return `A threshold of ${reason.given} protects nobody. Take 3 or more; 11 is usual.`;
    case 'series-broken':
      return `Release ${reason.release} of this series does not fit: ${reason.what}. Load every earlier release as it was kept.`;
    case 'not-protected':
      return 'Small counts could be worked out whatever is withheld, by themselves or with earlier releases. Release it in coarser steps, or let corrections gather until the next regular release.';
    case 'nothing-left':
      return 'Every count above zero would have to be withheld. Release it in coarser steps or for a longer time.';
    case 'pages-unfit':
      return `The pages cannot be released: ${reason.what}.`;
    case 'word-still-visible':
      return `A word that is blacked out once stands open on page ${reason.page}, at ${reason.where}. Black it out there too, or say that it may stay.`;
    case 'tool-failed':
      return `The ${reason.tool} did not do its work, so nothing leaves unchecked. Try again; if it stays so, call whoever runs this.`;
    case 'found-on-reopening':
      return `The finished file was opened again, and in ${reason.where} there was ${reason.what}. It was not released. Tell whoever runs this.`;
  }
}
