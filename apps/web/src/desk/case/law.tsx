/** Words and citations of the law: in its own English, from left to right, whatever stands around them. */
import type { ReactElement, ReactNode } from 'react';
import { useSay } from '../words/words.tsx';
import type { ShownNorm } from './model.ts';

export function Law({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  );
}

export function Cite({ refs }: { readonly refs: readonly string[] }): ReactElement | null {
  if (refs.length === 0) return null;
  return (
    <cite className="case-cite">
      <Law>{refs.join('; ')}</Law>
    </cite>
  );
}

export const LAW_PAGE = '/now/law.html';

/** The law's rule in plain words, where it stands, what it says itself where that was read. */
export function Norm({ norm }: { readonly norm: ShownNorm }): ReactElement {
  const say = useSay();
  const quotes = norm.cite.flatMap(({ quote }) => (quote === undefined ? [] : [quote]));
  return (
    <>
      <Law>{norm.summary}</Law>{' '}
      <a className="case-cite" href={`${LAW_PAGE}#${norm.id}`} target="_blank" rel="noreferrer">
        <Law>{norm.cite.map(({ ref }) => ref).join('; ')}</Law>
        <span className="usa-sr-only"> {say('case.new-window')}</span>
      </a>
      {quotes.map((quote) => (
        <blockquote key={quote} lang="en" dir="ltr">
          {quote}
        </blockquote>
      ))}
      {norm.verified ? null : <strong className="case-unread">{say('case.norm-unread')}</strong>}
    </>
  );
}
