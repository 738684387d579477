/** The place of an island on a page: empty and hidden until a script fills it. */
import type { ReactElement } from 'react';
import type { Situation } from '../island/island-context.ts';
import type { Voice } from './site.ts';

export function Slot({
  voice,
  name,
  situation,
}: {
  readonly voice: Voice;
  readonly name: string;
  /** Stands once on a page, at its first slot. */
  readonly situation?: Situation;
}): ReactElement {
  const there = voice.site.features.some(({ feature }) => feature.name === name);
  return (
    <div
      {...(there ? { 'data-slot': name } : {})}
      {...(situation ? { 'data-situation': JSON.stringify(situation) } : {})}
      hidden
    />
  );
}
