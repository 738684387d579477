/** A page that has nothing but what went wrong: under the name of its screen, since a page without a heading has no beginning. */
import type { ReactElement } from 'react';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { Fault, type FaultProps } from './fault.tsx';

export function FaultPage({
  screen,
  ...fault
}: FaultProps & { readonly screen: Key }): ReactElement {
  const say = useSay();
  return (
    <>
      <h1>{say(screen)}</h1>
      <Fault {...fault} />
    </>
  );
}
