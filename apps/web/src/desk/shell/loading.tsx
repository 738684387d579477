/** A wait says what it waits for, once it is long enough to be noticed. */
import { useEffect, useState, type ReactElement } from 'react';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';

const NOTICED_MS = 300;

export function Loading({ what = 'shell.loading' }: { readonly what?: Key }): ReactElement {
  const say = useSay();
  const [noticed, notice] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => notice(true), NOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="loading" role="status">
      {noticed ? say(what) : null}
    </p>
  );
}
