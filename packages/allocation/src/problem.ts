/** Everything that can be wrong with what an office gives, with its place and a sentence: what, where, what to do. */
export type Fault =
  | { readonly code: 'not-text' }
  | { readonly code: 'empty' }
  | { readonly code: 'broken-csv'; readonly what: string }
  | { readonly code: 'other-separator'; readonly given: 'semicolons' | 'tabs' }
  | { readonly code: 'broken-yaml'; readonly what: string }
  | { readonly code: 'missing-column'; readonly column: string }
  | {
      readonly code: 'unknown-column';
      readonly column: string;
      readonly meant?: string | undefined;
    }
  | { readonly code: 'column-twice'; readonly column: string }
  | { readonly code: 'wrong-width'; readonly cells: number; readonly columns: number }
  | { readonly code: 'missing-value' }
  | { readonly code: 'not-an-id'; readonly given: string }
  | { readonly code: 'number-of-a-person' }
  | { readonly code: 'not-a-name'; readonly given: string }
  | { readonly code: 'not-a-day'; readonly given: string }
  | { readonly code: 'not-yes-or-no'; readonly given: string }
  | { readonly code: 'not-a-tier'; readonly given: string; readonly meant?: string | undefined }
  | { readonly code: 'not-a-count'; readonly given: string }
  | { readonly code: 'negative-amount'; readonly given: string }
  | { readonly code: 'not-dollars'; readonly given: string }
  | { readonly code: 'not-a-share'; readonly given: string }
  | { readonly code: 'unfit'; readonly what: string }
  | { readonly code: 'duplicate-id'; readonly id: string }
  | { readonly code: 'received-later'; readonly received: string; readonly day: string }
  | { readonly code: 'unknown-fund'; readonly id: string; readonly meant?: string | undefined }
  | { readonly code: 'unknown-provider'; readonly id: string; readonly meant?: string | undefined }
  | { readonly code: 'no-capacity' }
  | { readonly code: 'none-at-all'; readonly what: 'cases' | 'providers' | 'funds' }
  | { readonly code: 'too-many'; readonly what: string; readonly most: number };

export interface Problem {
  readonly file: string;
  /** From one, the head being row 1. */
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly fault: Fault;
}

export function sentence(fault: Fault): string {
  switch (fault.code) {
    case 'not-text':
      return 'The file is not UTF-8 text. Save it as UTF-8.';
    case 'empty':
      return 'The file is empty. Give it a head and a row for each entry.';
    case 'broken-csv':
      return `The file is no CSV: ${fault.what}. Look for a quotation mark that is not closed.`;
    case 'other-separator':
      return `The columns are apart by ${fault.given}. Save the sheet with commas between them: semicolons part a list inside a cell.`;
    case 'broken-yaml':
      return `The file is no YAML: ${fault.what}. Look at the indentation there.`;
    case 'missing-column':
      return `The column "${fault.column}" is missing. Add it to the head.`;
    case 'unknown-column':
      return `"${fault.column}" is no column of this file. ${meant(fault.meant)}Take it out: nothing that is not needed is read.`;
    case 'column-twice':
      return `The column "${fault.column}" is there twice. Keep one.`;
    case 'wrong-width':
      return `The row has ${fault.cells} cells and the head ${fault.columns}. Look for a comma that is missing or not quoted.`;
    case 'missing-value':
      return 'Nothing is given here. Fill it in.';
    case 'not-an-id':
      return `"${fault.given}" is no id. Use up to 64 letters, figures, dots, hyphens and underscores.`;
    case 'number-of-a-person':
      return 'This looks like a federal number of a person. Use the office’s own case number.';
    case 'not-a-name':
      return `"${fault.given}" is no name for a list. Use small letters, figures and hyphens, such as "es" or "staten-island", apart by semicolons.`;
    case 'not-a-day':
      return `"${fault.given}" is no day. Write it as 2026-11-23.`;
    case 'not-yes-or-no':
      return `"${fault.given}" is neither yes nor no. Write one of them.`;
    case 'not-a-tier':
      return `"${fault.given}" is no tier. ${meant(fault.meant)}The tiers are detained, bond, removal-order, hearing-soon, child and other.`;
    case 'not-a-count':
      return `"${fault.given}" is no number of cases. Write a whole number from 0 to 1000000.`;
    case 'negative-amount':
      return `"${fault.given}" is less than nothing. Write an amount of 0 or more.`;
    case 'not-dollars':
      return `"${fault.given}" is no amount. Write whole dollars without a sign or commas, such as 250000.`;
    case 'not-a-share':
      return `"${fault.given}" is no share. Write a number from 0 to 1: 0.6 for six of ten.`;
    case 'unfit':
      return `${fault.what} docs/allocation.md has an example.`;
    case 'duplicate-id':
      return `"${fault.id}" is there twice. Give each an id of its own.`;
    case 'received-later':
      return `The case was received on ${fault.received}, after the day of the plan, ${fault.day}. Correct one of them.`;
    case 'unknown-fund':
      return `There is no fund "${fault.id}". ${meant(fault.meant)}Name one of the funds file.`;
    case 'unknown-provider':
      return `There is no provider "${fault.id}". ${meant(fault.meant)}Name one of the providers file.`;
    case 'no-capacity':
      return 'No provider has room for a case. Give at least one a capacity above 0.';
    case 'none-at-all':
      return `There are no ${fault.what}. Give at least one.`;
    case 'too-many':
      return `There are more ${fault.what} than ${fault.most}, which is as many as a plan takes. Plan for a part of them.`;
  }
}

function meant(word: string | undefined): string {
  return word === undefined ? '' : `Did you mean "${word}"? `;
}

export function problemText({ file, row, column, fault }: Problem): string {
  const place = [
    file,
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
  return `${place}: ${sentence(fault)}`;
}
