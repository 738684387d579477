/** What a setting says, as lines: two versions are told apart by the lines that came and the lines that went. */
import type { z } from 'zod';
import type { Content, settingContent } from './setting-content.ts';

type Reach = Content<'agency'>['contacts'][number];

export function linesOf(setting: z.infer<typeof settingContent>): readonly string[] {
  switch (setting.section) {
    case 'agency':
      return agencyLines(setting.content);
    case 'sites':
      return siteLines(setting.content);
    case 'counsel':
      return counselLines(setting.content);
    case 'office':
      return officeLines(setting.content);
    case 'letter-text':
      return textLines(setting.content);
    case 'providers':
    case 'public-directory':
      return providerLines(setting.content);
  }
}

function agencyLines({ title, lawAgency, contacts, closed, place }: Content<'agency'>): string[] {
  return [
    title,
    lawAgency,
    closed ? 'closed' : 'active',
    ...(place === undefined ? [] : [place]),
    ...contacts.map(reachLine),
  ];
}

function siteLines({ sites }: Content<'sites'>): string[] {
  return sites.flatMap(({ name, address, place, areas }) => [
    joined(name, address, place),
    ...areas.map((area) => joined(`${name}: ${area.name}`, area.ground, area.note)),
  ]);
}

function counselLines({ people, outOfOffice }: Content<'counsel'>): string[] {
  return [
    ...people.flatMap((person, at) => [
      joined(`${at + 1}. ${reachLine(person)}`, person.kind),
      ...person.away.map(({ from, until, cover }) =>
        joined(person.name, `${from} – ${until}`, people.find(({ id }) => id === cover)?.name),
      ),
    ]),
    ...(outOfOffice ? [reachLine(outOfOffice)] : []),
  ];
}

function officeLines({ office, help }: Content<'office'>): string[] {
  const { agency, address, counsel, contact } = office;
  return [
    ...(agency === undefined ? [] : [agency]),
    // As one line: the same street twice in a list of changes would say nothing.
    ...(address.length === 0 ? [] : [address.join(', ')]),
    ...(counsel ? [joined(reachLine(counsel), 'counsel')] : []),
    ...(contact ? [joined(reachLine(contact), 'contact')] : []),
    ...help.map(({ free, ...each }) =>
      joined(reachLine(each), 'help', free === true ? 'free' : undefined),
    ),
  ];
}

function textLines({ opening, closing, signature }: Content<'letter-text'>): string[] {
  return [...opening, ...closing, ...(signature === undefined ? [] : [signature])];
}

function providerLines({ providers }: Content<'providers'>): string[] {
  return providers.map(({ name, telephone, website, languages, capacity, mark, checkedOn }) =>
    joined(
      name,
      telephone,
      website,
      languages.join('; ') || undefined,
      capacity?.toString(),
      mark,
      checkedOn,
    ),
  );
}

function reachLine({ name, title, number, email, hours }: Reach): string {
  return joined(name, title, number, email, hours);
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');

export interface LineChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export function changeOf(before: readonly string[], after: readonly string[]): LineChange {
  return { added: without(after, before), removed: without(before, after) };
}

/** As often as a line stands more often in one than in the other. */
function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return all.filter((line) => {
    const at = left.indexOf(line);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
