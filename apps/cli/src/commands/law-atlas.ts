/** `threshold law atlas`: a law explained to anyone, in the terminal, as JSON or as one page to publish. */
import { atlasOf } from '@threshold/rules/atlas/atlas';
import { ENGINE } from '@threshold/rules/compile/engine-version';
import { proveStack } from '@threshold/rules/prove/prove';
import { citeEntries } from '../document/cite-entry.ts';
import { lawDocument } from '../document/law-document.ts';
import { writePage } from '../document/write-page.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { loadSoundPacks, openLaw } from '../open-law.ts';
import type { CommonOptions } from '../program.ts';
import { requireDay } from '../situation-file.ts';
import { terminalOf } from '../terminal.ts';
import { atlasText } from '../text/atlas-text.ts';
import { verdicts } from './law-show.ts';

export interface AtlasOptions extends CommonOptions {
  readonly html?: string;
  readonly on?: string;
}

export async function lawAtlas(
  host: Host,
  pack: string | undefined,
  options: AtlasOptions,
): Promise<ExitCode> {
  const meant = pack === undefined ? options : { ...options, pack };
  const day = requireDay(options.on ?? host.today, 'What follows --on');
  const law = await openLaw(host, meant);
  const atlas = atlasOf(law, { day });
  const unread = atlas.unread.map((each) => ({
    ...each,
    cite: citeEntries([each.cite], law.stack)[0]!,
  }));
  if (options.html !== undefined) {
    // Compiled laws leave the worked cases out; the page shows them.
    const { stack } = await loadSoundPacks(host, meant);
    const document = lawDocument(stack, await verdicts(host, stack, meant), proveStack(stack));
    const { atlasPage } = await import('../html/atlas-page.ts');
    writePage(
      host,
      options.html,
      atlasPage(atlas, document, unread, { engine: ENGINE, today: host.today }),
    );
    return EXIT.answered;
  }
  const { stack } = law;
  if (!options.json) {
    host.out.write(atlasText(atlas, stack.title, terminalOf(host, host.out, options)));
    return EXIT.answered;
  }
  const { untold, acts } = atlas;
  const json = {
    version: 1,
    engine: ENGINE,
    law: { id: stack.id, title: stack.title, hash: law.hash },
    day,
    acts,
    untold,
    changes: atlas.changes.map((each) => ({ ...each, cite: citeEntries(each.cite, stack) })),
    unread,
  };
  // Counts outgrow what a number of JSON holds exactly, so they are written as text.
  const text = (_: string, value: unknown): unknown =>
    typeof value === 'bigint' ? value.toString() : value;
  host.out.write(`${JSON.stringify(json, text, 2)}\n`);
  return EXIT.answered;
}
