/** `threshold law new`: a folder with a sound pack to begin with. Writes over nothing. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newPack } from '../document/new-pack.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import type { CommonOptions } from '../program.ts';

export interface LawNewOptions extends CommonOptions {
  readonly title?: string;
  readonly layer?: string;
  readonly over?: readonly string[];
}

const LAYERS = ['state', 'city', 'agency'] as const;
/** Begins a name in conditions, so it is held to what those may be. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export function lawNew(host: Host, folder: string, options: LawNewOptions): ExitCode {
  const dir = path.resolve(host.cwd, folder);
  const id = path.basename(dir);
  const { title = id, over = ['us'] } = options;
  const layer = LAYERS.find((each) => each === (options.layer ?? 'state'));
  if (layer === undefined) {
    throw new Failure(EXIT.usage, `"${visible(options.layer ?? '')}" is not a layer.`, {
      help: `One of: ${LAYERS.join(', ')}.`,
    });
  }
  for (const name of [id, ...over]) {
    if (ID.test(name)) continue;
    throw new Failure(EXIT.usage, `"${visible(name)}" cannot be the id of a pack.`, {
      help: 'Small letters, digits and hyphens, as in us-co-denver. The folder is named by it.',
    });
  }
  if (existsSync(dir) && readdirSync(dir).length > 0) {
    throw new Failure(EXIT.cannotCreate, `"${visible(folder)}" is there already and not empty.`);
  }
  for (const { name, text } of newPack({ id, title, layer, over, today: host.today })) {
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  host.out.write(
    [
      `${folder} is a pack to begin with. What it says is invented: replace it.`,
      `  threshold law check ${id}`,
      `  threshold law test ${id}`,
      `  threshold law prove ${id}`,
      'docs/encode-your-city.md leads through a day of work.',
      '',
    ].join('\n'),
  );
  return EXIT.answered;
}
