/** Periods of force: `until` is the first day no longer in force. */
import type { LoadContext } from './context.ts';
import { partSpan, type Placed } from './parsed-file.ts';
import type { Path } from './yaml-node.ts';

export interface RawInterval {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly enacted?: string | undefined;
}

export function checkInterval(
  context: LoadContext,
  placed: Placed<unknown>,
  interval: RawInterval | undefined,
  ...part: Path
): void {
  const { from, until } = interval ?? {};
  if (from === undefined || until === undefined || from < until) return;
  context.report.add(
    'TH224',
    `The period ends (${until}) before it begins (${from}).`,
    partSpan(placed, ...part, 'until'),
    { help: '`until` is the first day no longer in force.' },
  );
}
