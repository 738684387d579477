/** `threshold law diff`: every situation that one law answers otherwise than another. */
import path from 'node:path';
import { writeDiff } from '@threshold/rules/compare/diff-json';
import { lawDiff, type Refusal } from '@threshold/rules/compare/law-diff';
import type { LawVersion } from '@threshold/rules/compare/side';
import { createEngine } from '@threshold/rules/decide/engine';
import { writePage } from '../document/write-page.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { refuseTwoForms } from '../one-form.ts';
import { openLaw } from '../open-law.ts';
import type { CommonOptions } from '../program.ts';
import { requireDay } from '../situation-file.ts';
import { terminalOf } from '../terminal.ts';
import { diffText } from '../text/diff-text.ts';

export interface LawDiffOptions extends CommonOptions {
  readonly act?: readonly string[];
  readonly html?: string;
  readonly markdown?: true;
}

export async function lawDiffCommand(
  host: Host,
  [first, second]: readonly [string, string],
  options: LawDiffOptions,
): Promise<ExitCode> {
  refuseTwoForms(options);
  const before = await version(host, first, options);
  const after = await version(host, second, options);
  const result = lawDiff(before, after, options.act ? { acts: options.act } : {});
  if (result.kind === 'refused') throw refusal(result.why);
  const { diff } = result;
  if (diff.before.id !== diff.after.id) host.err.write(twoPlaces(first, second));
  if (options.html !== undefined) {
    const { diffPage } = await import('@threshold/rules/page/diff-page');
    writePage(host, options.html, diffPage(diff, host.today));
  } else if (options.json) {
    host.out.write(`${writeDiff(diff, 2)}\n`);
  } else if (options.markdown) {
    const { diffMarkdown } = await import('../text/diff-markdown.ts');
    host.out.write(diffMarkdown(diff));
  } else {
    host.out.write(diffText(diff, terminalOf(host, host.out, options)));
  }
  return EXIT.answered;
}

/** What only one place says would pass for an edit: that is said, wherever the comparison is written to. */
function twoPlaces(first: string, second: string): string {
  const [one, other] = [first, second].map((name) => visible(packOf(name)));
  return (
    `${one} and ${other} are two packs: what only one of them says counts here as an edit. ` +
    `To lay the answers of two places side by side, run \`threshold law compare --with ${one} ${other}\`.\n`
  );
}

/** A folder may have an @ in its own path. */
function dayAt(name: string): number {
  return name.search(/@[^@/\\]*$/);
}

function packOf(name: string): string {
  const at = dayAt(name);
  return at > 0 ? name.slice(0, at) : name;
}

async function version(host: Host, name: string, options: LawDiffOptions): Promise<LawVersion> {
  const at = dayAt(name);
  const engine = createEngine(await openLaw(host, { ...options, pack: packOf(name) }));
  const shown = visible(called(name));
  if (at <= 0) return { engine, name: shown };
  return { engine, name: shown, day: requireDay(name.slice(at + 1), 'What follows the @') };
}

/** Pages and comments are passed on: of a whole path they tell the end, not whose machine it is on. */
function called(name: string): string {
  return path.isAbsolute(name)
    ? `…/${name.split(/[/\\]/).filter(Boolean).slice(-2).join('/')}`
    : name;
}

const HELP: Readonly<Record<Refusal['code'], string>> = {
  'one-day':
    'Write a day after both, as in us-ny-nyc@2025-12-31 us-ny-nyc@2026-03-01, or after none.',
  'fact-of-two-kinds': 'Give the fact another name in one of the two.',
  'no-act-shared': '`threshold law list` shows the acts each pack speaks of.',
  'act-unknown': '`threshold law list` shows the acts each pack speaks of.',
  'act-in-one-only': 'Leave out --act to compare the acts that both answer.',
  'act-too-large': 'Leave out --act to compare the other acts.',
  'too-far-apart': 'Compare each with a law between the two.',
};

function refusal({ code, message }: Refusal): Failure {
  return new Failure(EXIT.usage, visible(message, 400), { help: HELP[code] });
}
