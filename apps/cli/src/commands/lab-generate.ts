/** `threshold lab generate`: synthetic requests, as many as were published. */
import path from 'node:path';
import { statSync } from 'node:fs';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { openLaw } from '../open-law.ts';
import type { CommonOptions } from '../program.ts';
import { requireDay } from '../situation-file.ts';
import { count } from '@threshold/rules/explain/plain-words';
import { sampleRequests } from '../lab/sample-requests.ts';
import { firstLine } from '../lab/replay-source.ts';
import { FORMATS, writeSample } from '../lab/write-sample.ts';

export interface LabGenerateOptions extends CommonOptions {
  readonly seed: number;
  readonly from: string;
  readonly to: string;
  readonly times: number;
  readonly out: string;
}

/** The facts of a sample are named as these packs name them. */
const SAMPLE_PACK = 'us-ny-nyc';

export async function labGenerate(host: Host, options: LabGenerateOptions): Promise<ExitCode> {
  const from = requireDay(options.from, '--from');
  const to = requireDay(options.to, '--to');
  if (to < from) {
    throw new Failure(EXIT.usage, `--to says ${to}, which is before ${from}.`, {
      help: 'Give the later day to --to.',
    });
  }
  const format = FORMATS.find((each) => options.out.endsWith(`.${each}`));
  if (format === undefined) {
    throw new Failure(EXIT.usage, `"${visible(options.out)}" does not say what to write.`, {
      help: 'End its name with .parquet or .csv.',
    });
  }
  const file = path.resolve(host.cwd, options.out);
  if (statSync(path.dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Failure(EXIT.cannotCreate, `There is no folder for "${visible(options.out)}".`, {
      help: 'Make the folder first.',
    });
  }
  const law = await openLaw(host, { ...options, pack: SAMPLE_PACK });
  const { seed, times } = options;
  let made = 0;
  try {
    made = await writeSample(law, sampleRequests({ seed, from, to, times }), file, format);
  } catch (error) {
    throw new Failure(
      EXIT.cannotCreate,
      `"${visible(options.out)}" cannot be written: ${firstLine(error)}`,
    );
  }
  if (options.json) {
    host.out.write(
      `${JSON.stringify({ version: 1, synthetic: true, requests: made, seed, from, to, times }, null, 2)}\n`,
    );
  } else {
    host.out.write(
      `${count(made, 'SYNTHETIC request')} of no real person, written to ${visible(options.out)}. The same seed gives the same file.\n`,
    );
  }
  return EXIT.answered;
}
