/** The ways from one page of a list to its first and its next. */
import type { ReactElement, ReactNode } from 'react';
import { useSay } from '../words/words.tsx';

export function PageLinks({
  label,
  page,
  pages,
  link,
}: {
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  /** The way to a page; undefined is the first. */
  readonly link: (page: number | undefined, words: string) => ReactNode;
}): ReactElement {
  const say = useSay();
  return (
    <nav className="pages" aria-label={label}>
      {page > 1 ? link(undefined, say('duties.first-page')) : null}
      {page < pages ? link(page + 1, say('duties.next-page')) : null}
    </nav>
  );
}
