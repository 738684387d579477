/**
 * Where the office is that was asked, as the directory of help tells places apart: of the site that the record names, else of the
 * agency. Nothing else that was written down is read for it, so that where a person lives plays no part. Pure.
 */
import type { Site } from '../settings/setting-content.ts';

export function requestPlace(
  /** As the record has it: the name of a site of the list, then perhaps an area. */
  where: string | undefined,
  sites: readonly Site[],
  agency: string | undefined,
): string | undefined {
  const said = plain(where ?? '');
  // The longest: "Example House Annex" is another site than "Example House".
  const [site] = sites
    .filter(({ name }) => said === plain(name) || said.startsWith(`${plain(name)},`))
    .sort((a, b) => b.name.length - a.name.length);
  return site?.place ?? agency;
}

const plain = (text: string): string => text.trim().toLowerCase().normalize('NFC');

/** What is asked only of whom an agency holds. */
const OF_THE_HELD: ReadonlySet<string> = new Set(['hold', 'notify-release', 'transfer']);

export function isAboutHeld(acts: readonly { readonly act: string }[]): boolean {
  return acts.some(({ act }) => OF_THE_HELD.has(act));
}
