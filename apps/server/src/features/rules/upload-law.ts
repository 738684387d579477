/**
 * Somebody uploads a law: it is checked, and kept where it is sound. Nothing comes into force by this. What is not sound
 * is not kept; the answer says everything that is wrong with it.
 */
import { createHash } from 'node:crypto';
import { dateAt } from '@threshold/calendar/zone-time';
import type { PackFolder } from '@threshold/rules/load/load-stack';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { lawReport, type LawReport } from '../../law/law-report.ts';
import { readPackUpload } from '../../law/pack-upload.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { loadLawChange } from './law-change.ts';
import { NOT_LAW, mayChangeLaw } from './rule-desk.ts';
import { appendRuleEvent } from './rule-event-store.ts';

/** The command is the id of the change: the same file sent twice is one. */
export const uploadLawInput = z.strictObject({
  command: z.uuid(),
  name: z.string().max(300).optional(),
});

export const lawUploaded = z
  .strictObject({
    change: z.uuid().nullable().meta({ description: 'Null where it is not sound, and not kept.' }),
    report: lawReport,
  })
  .meta({ id: 'law-uploaded' });

export async function uploadLaw(
  desk: Desk,
  actor: Actor,
  { command: id }: z.infer<typeof uploadLawInput>,
  content: Uint8Array,
): Promise<Result<z.infer<typeof lawUploaded>, Refusal>> {
  if (!mayChangeLaw(actor, 'law:propose')) return refused(NOT_LAW);
  const before = await desk.database.as(actor.account, async (transaction) =>
    done(await loadLawChange(transaction, id, false)),
  );
  const upload = sha256Hex(content);
  if (before.ok && before.value) {
    const [first] = before.value.events;
    if (first?.event.type !== 'law-uploaded' || first.event.facts.upload !== upload) {
      return refused({ code: 'command-reused' });
    }
    return done({ change: id, report: lawReport.parse(JSON.parse(before.value.row.report)) });
  }
  const read = readPackUpload(content);
  if (!read.ok) return read;
  const { law, compiled } = desk.rules.inForce;
  const checked = await desk.rules.check({
    upload: read.value,
    inForce: { compiled, sources: await sourcesInForce(desk) },
    today: dateAt(desk.now().getTime(), desk.clocks.zone),
  });
  if (!checked.ok) return checked;
  const { report, law: sound } = checked.value;
  if (sound === undefined) return done({ change: null, report });
  if (report.hash === law.hash) return refused({ code: 'same-law' });
  const sources = sound.sources === undefined ? null : JSON.stringify(sound.sources);
  return keep(desk, actor, { id, upload, report, compiled: sound.compiled, sources });
}

interface Kept {
  readonly id: string;
  readonly upload: string;
  readonly report: LawReport;
  readonly compiled: string;
  readonly sources: string | null;
}

function keep(
  desk: Desk,
  actor: Actor,
  { id, upload, report, compiled, sources }: Kept,
): Promise<Result<z.infer<typeof lawUploaded>, Refusal>> {
  const { hash, pack, engine, against, from } = report;
  const text = JSON.stringify(report);
  return desk.database.as<z.infer<typeof lawUploaded>, Refusal>(
    actor.account,
    async (transaction) => {
      // A hash is one law: another text under it is a forgery, or another engine's.
      const [known] = await transaction.query<{ compiled: string }>(
        'select compiled from law_version where hash = $1',
        [hash],
      );
      if (known && known.compiled !== compiled && sources === null) {
        return refused({ code: 'not-as-compiled' });
      }
      await transaction.query(
        `insert into law_change (id, state, hash, pack, engine, against, compiled, sources, report,
           uploaded_by, uploaded_at)
         values ($1, 'checked', $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [id, hash, pack, engine, against, compiled, sources, text, actor.account, desk.now()],
      );
      await appendRuleEvent(transaction, desk, {
        subject: id,
        after: 0,
        by: actor.account,
        command: id,
        event: {
          type: 'law-uploaded',
          version: 1,
          facts: { hash, pack, engine, against, upload, from, report: sha256Hex(text) },
        },
      });
      return done({ change: id, report });
    },
  );
}

/** The files of the law in force, as far as they are known: kept with it, or those that the program came with. */
async function sourcesInForce(desk: Desk): Promise<readonly PackFolder[] | undefined> {
  const { law, shipped } = desk.rules.inForce;
  const [row] = await desk.database.asSystem((transaction) =>
    transaction.query<{ sources: string | null }>(
      'select sources from law_version where hash = $1',
      [law.hash],
    ),
  );
  const kept = row?.sources ?? undefined;
  if (kept !== undefined) return JSON.parse(kept) as readonly PackFolder[];
  return shipped.compiled === desk.rules.inForce.compiled ? desk.rules.shippedPacks() : undefined;
}

function sha256Hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
