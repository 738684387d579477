/** `threshold law show`: a stack as a document, in the terminal or as one HTML page. */
import { ENGINE } from '@threshold/rules/compile/engine-version';
import { proveStack } from '@threshold/rules/prove/prove';
import { suggest } from '@threshold/rules/diagnostics/suggest';
import type { Stack } from '@threshold/rules/language/model';
import type { CaseVerdict } from '../document/case-entry.ts';
import { lawDocument, type LawDocument } from '../document/law-document.ts';
import type { NormEntry } from '../document/norm-entry.ts';
import { writePage } from '../document/write-page.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { runOwnCases } from '../case-run.ts';
import { loadSoundPacks, type LawOptions } from '../open-law.ts';
import type { CommonOptions } from '../program.ts';
import { terminalOf } from '../terminal.ts';
import { joined } from '../text/layout.ts';
import { lawText, normLines } from '../text/law-text.ts';

export interface ShowOptions extends CommonOptions {
  readonly html?: string;
  readonly norm?: string;
}

export async function lawShow(
  host: Host,
  pack: string | undefined,
  options: ShowOptions,
): Promise<ExitCode> {
  const meant = pack === undefined ? options : { ...options, pack };
  const { stack } = await loadSoundPacks(host, meant);
  const law = lawDocument(stack, await verdicts(host, stack, meant), proveStack(stack));
  if (options.html !== undefined) {
    const { lawPage } = await import('../html/law-page.ts');
    writePage(host, options.html, lawPage(law, { engine: ENGINE, today: host.today }));
    return EXIT.answered;
  }
  if (options.json) {
    host.out.write(`${JSON.stringify({ version: 1, engine: ENGINE, law }, null, 2)}\n`);
    return EXIT.answered;
  }
  const terminal = terminalOf(host, host.out, options);
  if (options.norm === undefined) host.out.write(lawText(law, terminal));
  else {
    const norms = findNorms(law, options.norm);
    host.out.write(
      joined(
        norms.flatMap((norm, index) => [...(index > 0 ? [''] : []), ...normLines(norm, terminal)]),
      ),
    );
  }
  return EXIT.answered;
}

/** How each case comes out now: a document without it would only claim. */
export async function verdicts(
  host: Host,
  stack: Stack,
  options: LawOptions,
): Promise<Map<string, CaseVerdict>> {
  const runs = await runOwnCases(host, options, stack);
  return new Map(
    runs.map(({ case: { id }, passed, failures }) => [
      id,
      {
        passed,
        got: failures.map(
          ({ about, expected, got }) => `${about}: expected ${expected}, got ${got}`,
        ),
      },
    ]),
  );
}

function findNorms(law: LawDocument, wanted: string): NormEntry[] {
  const top = law.packs.flatMap(({ groups }) => groups.flatMap(({ norms }) => norms));
  const found = matching(top, wanted);
  if (found.length > 0) return found;
  const ids: string[] = [];
  const collect = (norm: NormEntry): void => {
    ids.push(norm.id);
    norm.exceptions.forEach(collect);
  };
  top.forEach(collect);
  const meant = suggest(wanted, ids);
  throw new Failure(EXIT.usage, `There is no norm "${visible(wanted)}".`, {
    help:
      meant === undefined
        ? 'Ids stand in `threshold law show` and under every answer with --json.'
        : `Did you mean ${meant}?`,
  });
}

/** The outermost norms that fit: what hangs below them is shown with them. */
function matching(norms: readonly NormEntry[], wanted: string): NormEntry[] {
  return norms.flatMap((norm) => {
    const fits =
      norm.id === wanted || norm.id.startsWith(`${wanted}.`) || norm.id.startsWith(`${wanted}-`);
    return fits ? [norm] : matching(norm.exceptions, wanted);
  });
}
