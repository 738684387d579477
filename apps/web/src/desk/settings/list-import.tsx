/**
 * A list from a spreadsheet: first what it would do, row by row what is wrong; then taken over, and undone. Sites and providers
 * come in by this one piece; each says its address, its words and what it found.
 */
import { sheetFault } from '@threshold/guidance/sheet-fault';
import { Alert, Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { Fault } from '../shell/fault.tsx';
import { FilePick } from '../shell/file-pick.tsx';
import { useToast } from '../shell/toasts.tsx';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { readSheet } from './read-sheet.ts';
import { useRestore, type Section } from './setting-history.tsx';

interface RowFault {
  readonly row: number;
  readonly code: string;
  readonly text?: string;
  readonly number?: number;
  readonly most?: number;
}
interface Imported {
  readonly errors: readonly RowFault[];
  readonly version: number | null;
}

export interface ListImportProps<Found extends Imported> {
  readonly agency: string;
  readonly seen: number;
  readonly section: Section;
  readonly words: { readonly title: Key; readonly hint: Key; readonly taken: Key };
  /** The head of the list, as the file has it. */
  readonly columns: string;
  readonly send: (csv: string, dryRun: boolean) => Promise<Found>;
  /** Of its own; those of the file are the same for every list. */
  readonly faults: Readonly<Record<Exclude<Found['errors'][number]['code'], SheetFaultCode>, Key>>;
  /** More of a fault than its sentence. */
  readonly more?: (fault: Found['errors'][number]) => ReactNode;
  /** What it would do, in a sentence, and the names it is about. */
  readonly found: (found: Found) => {
    readonly sentence: string;
    readonly names: readonly string[];
  };
}

export function ListImport<Found extends Imported>({
  agency,
  seen,
  section,
  words,
  columns,
  send,
  faults,
  more,
  found: tell,
}: ListImportProps<Found>): ReactElement {
  const say = useSay();
  const id = useId();
  const toast = useToast();
  const client = useQueryClient();
  const restore = useRestore();
  const [csv, setCsv] = useState('');
  const [unread, setUnread] = useState<RowFault>();
  const look = useMutation({ mutationFn: (text: string) => send(text, true) });
  const take = useMutation({
    mutationFn: () => send(csv, false),
    onSuccess: async ({ version }) => {
      look.reset();
      await client.invalidateQueries({ queryKey: ['settings'] });
      const undo = (): void =>
        restore.mutate(
          { agency, section, version: seen, seen: version ?? 0 },
          { onSuccess: () => toast({ text: say('settings.restored') }) },
        );
      toast({ text: say(words.taken), ...(version === null ? {} : { undo }) });
    },
  });
  const choose = async (file: File): Promise<void> => {
    const text = await readSheet(file);
    // What is no list is not sent: the server would say the same.
    const fault = sheetFault(text);
    setUnread(fault && { row: 1, ...fault });
    setCsv(text);
    if (fault) look.reset();
    else look.mutate(text);
  };
  const error = look.error ?? take.error ?? restore.error;
  const found = look.data;
  const errors = unread ? [unread] : (found?.errors ?? []);
  const told = found && errors.length === 0 ? tell(found) : undefined;
  return (
    <section className="settings-import" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(words.title)}</h2>
      <p className="hint" id={`${id}-hint`}>
        {say(words.hint)} <code dir="ltr">{columns}</code> {say('sites.cells-hint')}
      </p>
      <p className="usa-label">{say('sites.file')}</p>
      <FilePick
        id={id}
        accept=".csv,.txt,text/csv,text/plain"
        label={say('sites.file')}
        describedBy={`${id}-hint`}
        choose={(file) => {
          if (file) void choose(file);
        }}
      />
      {error ? <Fault error={error} /> : null}
      <div role="status">
        {errors.length > 0 ? (
          <Alert type="warning" headingLevel="h3" heading={say('sites.row-errors')}>
            <ul>
              {errors.map((fault, at) => (
                <li key={at}>
                  {say('sites.row', { row: fault.row })}{' '}
                  <bdi>{say(faultKey(faults, fault), valuesOf(fault))}</bdi> {more?.(fault)}
                </li>
              ))}
            </ul>
          </Alert>
        ) : null}
        {told ? (
          <>
            <p>{told.sentence}</p>
            <ul>
              {told.names.map((name) => (
                <li key={name} dir="auto">
                  {name}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {told ? (
        <p>
          <Button type="button" disabled={take.isPending} onClick={() => take.mutate()}>
            {say('sites.take')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

/** Those of the file itself have one sentence for every list. */
const SHEET_KEYS = {
  'too-large': 'sites.fault.too-large',
  'not-text': 'sites.fault.not-text',
  unreadable: 'sites.fault.unreadable',
  'no-rows': 'sites.fault.no-rows',
  'head-lacks': 'sites.fault.head-lacks',
  'head-unknown': 'sites.fault.head-unknown',
  'head-twice': 'sites.fault.head-twice',
} as const satisfies Readonly<Record<string, Key>>;
export type SheetFaultCode = keyof typeof SHEET_KEYS;

function faultKey(own: Readonly<Record<string, Key>>, { code }: RowFault): Key {
  const shared: Readonly<Record<string, Key>> = SHEET_KEYS;
  return own[code] ?? shared[code] ?? 'sites.fault.unreadable';
}

function valuesOf({ text = '', number = 0, most = 0 }: RowFault): Record<string, string | number> {
  return { text, number, most };
}
