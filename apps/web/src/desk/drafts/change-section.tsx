/**
 * What changes of one act or one duty: how much, and each way of changing as places with a situation that shows it. On
 * the page of a proposal the most frequent way stands open with one place, the rest is folded, so that the page can be
 * handed round; what is folded is made when it is opened.
 */
import type { ReactElement, ReactNode } from 'react';
import type { ChangeRegion } from '@threshold/rules/compare/law-diff';
import { useWords } from '../words/words.tsx';
import { Fold } from './fold.tsx';
import { RegionList } from './region-list.tsx';

export interface Way<A> {
  /** From what to what. */
  readonly says: ReactNode;
  /** The same answer, by other norms. */
  readonly ground: boolean;
  readonly situations: bigint;
  readonly regions: readonly ChangeRegion<A>[];
  readonly untold: bigint;
}

/** Ways of changing that are named, the most frequent first; the file of a proposal holds all. */
const WAYS = 12;

export function ChangeSection<A>({
  of,
  title,
  changed,
  situations,
  ways,
  onPage,
  word,
  children,
}: {
  /** Where a test, or a link, finds it. */
  readonly of: Readonly<Record<`data-${string}`, string>>;
  readonly title: ReactNode;
  readonly changed: Readonly<Record<string, bigint>>;
  readonly situations: bigint;
  readonly ways: readonly Way<A>[];
  readonly onPage: boolean;
  readonly word: (answer: A) => string;
  readonly children?: ReactNode;
}): ReactElement {
  const { say, locale } = useWords();
  const count = (value: bigint): string => value.toLocaleString(locale);
  const all = Object.values(changed).reduce((sum, each) => sum + each, 0n);
  const grounds = onPage ? ways.filter(({ ground }) => ground) : [];
  const told = ways.filter((way) => !grounds.includes(way));
  const hidden = Math.max(0, told.length - WAYS) + Math.max(0, grounds.length - WAYS);
  const list = (some: readonly Way<A>[], open: number): ReactElement[] =>
    some.slice(0, WAYS).map(({ says, situations: own, regions, untold }, at) => (
      <Fold
        key={at}
        open={at < open}
        summary={
          <>
            {says}{' '}
            <span className="line quiet">{say('drafts.situations', { count: count(own) })}</span>
          </>
        }
      >
        {() => <RegionList {...{ regions, untold, onPage, word }} />}
      </Fold>
    ));
  // One below what stands above it: a part of the pane, or of the page of a proposal.
  const Heading = onPage ? 'h3' : 'h4';
  return (
    <section className="drafts-act" {...of}>
      <Heading>{title}</Heading>
      <p>{say('drafts.act-counts', { changed: count(all), all: count(situations) })}</p>
      {children}
      {list(told, 1)}
      {grounds.length === 0 ? null : (
        <Fold summary={say('drafts.ways-ground', { count: grounds.length })}>
          {() => <>{list(grounds, 0)}</>}
        </Fold>
      )}
      {hidden > 0 ? <p className="quiet">{say('drafts.ways-more', { count: hidden })}</p> : null}
    </section>
  );
}
