/** An office as its three files, so that what a program made can be read back, looked at and changed by hand. */
import { stringify } from 'yaml';
import type { Office, Provider } from './office.ts';
import { CASE_COLUMNS, PROVIDER_COLUMNS } from './read-office.ts';

export interface OfficeTexts {
  readonly cases: string;
  readonly providers: string;
  readonly funds: string;
}

/** `mark` stands in front of the funds file, as a comment. */
export function writeOffice(office: Office, mark?: string): OfficeTexts {
  const yes = (value: boolean): string => (value ? 'yes' : 'no');
  return {
    cases: csv(
      CASE_COLUMNS,
      office.cases.map((one) => [
        one.id,
        one.received,
        one.hearing ?? '',
        yes(one.detained),
        yes(one.bond),
        yes(one.removalOrder),
        yes(one.child),
        one.tier ?? '',
        one.languages.join(';'),
        one.skills.join(';'),
        one.stage ?? '',
        one.place,
      ]),
    ),
    providers: csv(
      PROVIDER_COLUMNS,
      office.providers.map((each) => [
        each.id,
        each.place,
        each.reaches.join(';'),
        String(each.capacity),
        limits(each.languages),
        limits(each.skills),
        String(each.rates.usual),
        rates(each.rates.tiers),
        rates(each.rates.skills),
        (each.funds ?? []).join(';'),
      ]),
    ),
    funds: `${mark === undefined ? '' : `# ${mark}\n`}${stringify({ day: office.day, funds: office.funds, rules: office.rules })}`,
  };
}

/** Nothing that is written here can hold a comma, a quotation mark or a line end: the readers refuse it. */
function csv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

function limits(names: Provider['languages']): string {
  return [...names].map(([name, most]) => (most === null ? name : `${name}:${most}`)).join(';');
}

function rates(named: Readonly<Record<string, number | undefined>>): string {
  return Object.entries(named)
    .map(([name, dollars]) => `${name}:${dollars}`)
    .join(';');
}
