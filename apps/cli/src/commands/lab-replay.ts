/** `threshold lab replay`: past requests decided again under two laws. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Law } from '@threshold/rules/compile/law';
import { suggest } from '@threshold/rules/diagnostics/suggest';
import { PURPOSES, type PurposeKind } from '@threshold/disclose/purpose';
import { writePage } from '../document/write-page.ts';
import { placeOf, requireFolders } from '../document/written-places.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { refuseTwoForms } from '../one-form.ts';
import { DEFAULT_PACK, openLaw } from '../open-law.ts';
import type { CommonOptions } from '../program.ts';
import { terminalOf } from '../terminal.ts';
import { replayText } from '../text/replay-text.ts';
import type { Replay } from '../lab/replay.ts';
import type { OpenSource } from '../lab/replay-source.ts';

export const SOURCES = ['parquet', 'csv', 'postgres'] as const;
export type SourceKind = (typeof SOURCES)[number];

export interface LabReplayOptions extends CommonOptions {
  readonly against: string;
  readonly source?: SourceKind;
  readonly table: string;
  readonly act?: readonly string[];
  readonly purpose: string;
  readonly words: string;
  readonly account: string;
  readonly html?: string;
  readonly csv?: string;
}

export async function labReplay(
  host: Host,
  file: string | undefined,
  options: LabReplayOptions,
): Promise<ExitCode> {
  const purpose = Object.keys(PURPOSES).find(
    (kind): kind is PurposeKind => kind === options.purpose,
  );
  if (purpose === undefined) {
    throw new Failure(EXIT.usage, `"${visible(options.purpose)}" is no purpose.`, {
      help: `Give --purpose one of ${Object.keys(PURPOSES).join(', ')}.`,
    });
  }
  // Tables as CSV go to a folder of their own, and may come with any other form.
  refuseTwoForms({ json: options.json, html: options.html });
  const source = sourceOf(file, options);
  requireFolders(host, { folder: options.csv, files: [options.html] });
  requireNoInput(host, source, options.html);
  const first = options.pack ?? DEFAULT_PACK;
  const before = { name: visible(first), law: await openLaw(host, options) };
  const after = {
    name: visible(options.against),
    law: await openLaw(host, { ...options, pack: options.against }),
  };
  const acts = actsOf(before.law, after.law, options.act);
  const { gateTools } = await import('@threshold/disclose/edge/table-tools');
  const { replay } = await import('../lab/replay.ts');
  const tools = await gateTools();
  const done = await withSource(host, source, (open) =>
    replay(open, before, after, {
      acts,
      purpose: { kind: purpose, words: options.words },
      by: options.account,
      day: host.today,
      tools,
    }),
  );
  const [refusal] = done.leftOut;
  if (done.tables.length === 0 && refusal) {
    throw new Failure(EXIT.data, `No table may leave. ${refusal.why}`);
  }
  if (options.csv !== undefined) writeTables(host, options.csv, done);
  if (options.html !== undefined) {
    const { replayPage } = await import('../html/replay-page.ts');
    writePage(host, options.html, replayPage(done, host.today));
  } else if (options.json) {
    host.out.write(`${JSON.stringify(replayJson(done), null, 2)}\n`);
  } else if (options.csv === undefined) {
    host.out.write(replayText(done, terminalOf(host, host.out, options)));
  }
  return EXIT.answered;
}

type Source =
  | { readonly kind: 'postgres'; readonly table: string }
  | { readonly kind: 'parquet' | 'csv'; readonly file: string };

function sourceOf(file: string | undefined, { source, table }: LabReplayOptions): Source {
  const kind =
    source ?? (file === undefined ? undefined : SOURCES.find((each) => file.endsWith(`.${each}`)));
  if (kind === 'postgres') {
    if (file === undefined) return { kind, table };
    throw new Failure(EXIT.usage, 'A file and --source postgres were both given.', {
      help: 'Leave out the file; the database is named by DATABASE_URL, the table by --table.',
    });
  }
  if (file === undefined) {
    throw new Failure(EXIT.usage, 'No past requests were given.', {
      help: 'Give a Parquet or CSV file, or --source postgres.',
    });
  }
  if (kind !== undefined) return { kind, file };
  throw new Failure(EXIT.usage, `What "${visible(file)}" is cannot be told by its name.`, {
    help: 'Give --source parquet or --source csv.',
  });
}

async function withSource<T>(
  host: Host,
  source: Source,
  work: (open: OpenSource) => Promise<T>,
): Promise<T> {
  if (source.kind !== 'postgres') {
    const { withFile } = await import('../lab/file-source.ts');
    return withFile(host, source.file, source.kind, work);
  }
  const { DATABASE_URL: url } = host.env;
  if (url === undefined || url === '') {
    throw new Failure(EXIT.usage, 'DATABASE_URL is not set.', {
      help: 'Set it to a user who may read the table and nothing else: docs/replay.md.',
    });
  }
  const { withPostgres } = await import('../lab/postgres-source.ts');
  return withPostgres(url, source.table, work);
}

function actsOf(before: Law, after: Law, asked: readonly string[] | undefined): readonly string[] {
  const shared = [...before.stack.acts.values()].flatMap(({ id, kind }) =>
    kind === 'answer' && after.stack.acts.get(id)?.kind === 'answer' ? [id] : [],
  );
  if (shared.length === 0) {
    throw new Failure(EXIT.data, 'The two laws answer no act that both know.', {
      help: '`threshold law list` shows the acts each pack speaks of.',
    });
  }
  const strange = asked?.find((act) => !shared.includes(act));
  if (strange === undefined) return asked ?? shared;
  const near = suggest(strange, shared);
  throw new Failure(EXIT.usage, `"${visible(strange)}" is no act that both laws answer.`, {
    help: `${near === undefined ? '' : `Did you mean ${near}? `}They are ${shared.join(', ')}.`,
  });
}

/** Without the bytes of the files. */
function replayJson({ tables, ...rest }: Replay): object {
  return {
    version: 1,
    ...rest,
    tables: tables.map(({ id, title, rows }) => ({ id, title, rows })),
  };
}

/** The page must not take the place of the requests. */
function requireNoInput(host: Host, source: Source, html: string | undefined): void {
  if (source.kind === 'postgres' || html === undefined || html === '-') return;
  if (placeOf(host, source.file) !== placeOf(host, html)) return;
  throw new Failure(EXIT.usage, `--html would overwrite "${visible(html)}", which is read.`, {
    help: 'Give --html another name. Nothing was written.',
  });
}

function writeTables(host: Host, folder: string, { tables }: Replay): void {
  for (const { file } of tables) {
    const place = path.resolve(host.cwd, folder, file.name);
    try {
      writeFileSync(place, file.bytes);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Failure(
        EXIT.cannotCreate,
        `"${visible(place)}" cannot be written: ${visible(reason)}`,
        {
          help: 'Give --csv a folder that can be written to.',
        },
      );
    }
    host.err.write(`Written to ${visible(place)}.\n`);
  }
}
