/**
 * Which entries fit somebody, the best first. Nothing is hidden because a source is silent: what is not known comes after what is
 * known to fit, and an entry is left out only where its source says that it does not fit. Pure; runs in a browser, so that
 * no place leaves the device.
 */
import { ANY_LANGUAGE } from './any-language.ts';
import type { Need, Provider } from './provider.ts';

export interface Wanted {
  readonly place?: string;
  readonly language?: string;
  readonly need?: Need;
}

export type Fit = 'yes' | 'not-known' | 'no';

export interface Found {
  readonly provider: Provider;
  readonly place: Fit;
  readonly language: Fit;
  readonly need: Fit;
}

export function findHelp(providers: readonly Provider[], wanted: Wanted): readonly Found[] {
  return providers
    .map((provider) => ({
      provider,
      place: fits(provider.places, wanted.place),
      language: fits(provider.languages, wanted.language, ANY_LANGUAGE),
      need: fits(provider.needs, wanted.need),
    }))
    .filter(({ place, language, need }) => ![place, language, need].includes('no'))
    .sort(
      (a, b) => unknown(a) - unknown(b) || a.provider.name.localeCompare(b.provider.name, 'en'),
    );
}

function fits(known: readonly string[], wanted: string | undefined, all?: string): Fit {
  if (wanted === undefined) return 'yes';
  if (known.length === 0) return 'not-known';
  return known.includes(wanted) || (all !== undefined && known.includes(all)) ? 'yes' : 'no';
}

function unknown({ place, language, need }: Found): number {
  return [need, language, place].filter((fit) => fit === 'not-known').length;
}
