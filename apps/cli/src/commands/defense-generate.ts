/** `threshold defense generate`: an office that is made up, as the three files that `defense allocate` reads. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SYNTHETIC, syntheticOffice } from '@threshold/allocation/synthetic-office';
import { writeOffice } from '@threshold/allocation/write-office';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import type { CommonOptions } from '../program.ts';
import { requireDay } from '../situation-file.ts';
import { count } from '@threshold/rules/explain/plain-words';

export interface DefenseGenerateOptions extends CommonOptions {
  readonly out: string;
  readonly seed: number;
  readonly number: number;
  readonly offices: number;
  readonly day: string;
}

/** As many as a plan takes. */
const MOST_PROVIDERS = 500;

export function defenseGenerate(host: Host, options: DefenseGenerateOptions): ExitCode {
  const day = requireDay(options.day, '--day');
  const { seed, number: cases, offices: providers } = options;
  if (providers > MOST_PROVIDERS) {
    throw new Failure(EXIT.usage, `A plan takes at most ${MOST_PROVIDERS} providers.`, {
      help: 'Give --offices a smaller number.',
    });
  }
  const folder = path.resolve(host.cwd, options.out);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Failure(EXIT.cannotCreate, `There is no folder "${visible(options.out)}".`, {
      help: 'Make the folder first.',
    });
  }
  const texts = writeOffice(syntheticOffice({ seed, day, cases, providers }), SYNTHETIC);
  const files = {
    'cases.csv': texts.cases,
    'providers.csv': texts.providers,
    'funds.yaml': texts.funds,
  };
  // An office's own cases may lie there under the same names.
  const other = Object.entries(files).find(([name, text]) =>
    isOther(path.join(folder, name), text),
  );
  if (other !== undefined) {
    throw new Failure(
      EXIT.cannotCreate,
      `"${other[0]}" is there already, and is left as it is. Nothing was written.`,
      { help: 'Give --out an empty folder.' },
    );
  }
  for (const [name, text] of Object.entries(files)) {
    try {
      writeFileSync(path.join(folder, name), text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Failure(EXIT.cannotCreate, `"${name}" cannot be written: ${visible(reason)}`);
    }
  }
  host.out.write(
    options.json
      ? `${JSON.stringify({ version: 1, synthetic: true, seed, day, cases, providers, files: Object.keys(files) }, null, 2)}\n`
      : `${count(cases, 'SYNTHETIC case')} of no real person, with ${count(providers, 'made-up provider')}, written to ${visible(options.out)}. The same seed gives the same files.\n`,
  );
  return EXIT.answered;
}

function isOther(file: string, text: string): boolean {
  if (!existsSync(file)) return false;
  return !statSync(file).isFile() || readFileSync(file, 'utf8') !== text;
}
