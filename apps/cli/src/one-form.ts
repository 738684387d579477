import { EXIT } from './exit-code.ts';
import { Failure } from './failure.ts';

export interface Forms {
  readonly json?: true | undefined;
  readonly html?: string | undefined;
  readonly markdown?: true | undefined;
  readonly csv?: true | undefined;
}

/** Of two forms only one would be written, and whoever asked for the other would wait for it in vain. */
export function refuseTwoForms({ json, html, markdown, csv }: Forms): void {
  const given = Object.entries({ json, html, markdown, csv })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `--${name}`);
  if (given.length < 2) return;
  throw new Failure(EXIT.usage, `${given.join(' and ')} cannot be written at once.`, {
    help: 'Give one of them, and run the command again for the other.',
  });
}
