/** What a command prints through: its width and its colours, both of which may be off. */
import { createColors } from 'picocolors';
import type { Host, Output } from './host.ts';

export type Colors = ReturnType<typeof createColors>;

export interface Terminal {
  readonly width: number;
  readonly colors: Colors;
}

const PIPED = 80;
/** Wider lines are hard to read, however wide the screen. */
const WIDEST = 96;
export const NARROWEST = 30;

export function terminalOf(
  host: Pick<Host, 'env'>,
  output: Output,
  options: { readonly color?: boolean; readonly width?: number },
): Terminal {
  const width = options.width ?? Math.min(output.columns ?? PIPED, WIDEST);
  return {
    width: Math.max(NARROWEST, width),
    colors: createColors(options.color !== false && wantsColor(host, output)),
  };
}

/** https://no-color.org: any value that is not empty turns colour off. */
function wantsColor({ env }: Pick<Host, 'env'>, output: Output): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return output.isTerminal && env['TERM'] !== 'dumb';
}
