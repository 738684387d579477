/** Which counts can be asked for, and what each is called at the address of exports; some are by whole years alone. */
export const COUNTS = {
  figures: { of: 'requests' },
  'figures-duties': { of: 'duties' },
  'figures-cases': { of: 'cases', split: 'standing', by: 'year' },
  'figures-tiers': { of: 'cases', split: 'tier', by: 'year' },
  'figures-languages': { of: 'cases', split: 'language', by: 'year' },
  'figures-offers': { of: 'offers' },
} as const;

export const COUNTED = [
  'figures',
  'figures-duties',
  'figures-cases',
  'figures-tiers',
  'figures-languages',
  'figures-offers',
] as const satisfies readonly (keyof typeof COUNTS)[];
