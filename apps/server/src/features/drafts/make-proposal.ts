/**
 * Somebody offers one version of a draft. It is weighed here, not in a browser, and frozen with what was found: its hash,
 * what it changes against the law in force, what it guarantees, and the figures of past requests. The same command is
 * the same proposal.
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from '@threshold/ledger/canonical-json';
import { withFiles } from '@threshold/rules/draft/weigh-draft';
import type { PackFolder } from '@threshold/rules/load/load-stack';
import { packIdOf } from '@threshold/rules/load/pack-id';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { sourcesOf } from '../../law/law-sources.ts';
import type { WeighedLaw } from '../../law/weigh-law.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { appendRuleEvent } from '../rules/rule-event-store.ts';
import {
  NOT_DRAFTS,
  NO_DRAFT,
  baseOf,
  filesOf,
  loadDraft,
  mayDraft,
  ownFolders,
  type DraftFiles,
  type StoredDraft,
} from './draft.ts';
import {
  NO_PROPOSAL,
  loadProposal,
  shownProposal,
  type ProposalShown,
  type StoredProposal,
  type StoredWeighed,
} from './proposal.ts';
import { SIDES } from './proposal-line.ts';
import { replayDraft } from './replay-draft.ts';

const words = {
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().max(10_000),
  side: z.enum(SIDES).meta({ description: 'Who offers it: the own side, or another one.' }),
  source: z
    .string()
    .trim()
    .max(1000)
    .meta({ description: 'Where that was said: a letter, a meeting, a paper, with its day.' }),
};

/** The command is the id of the proposal. */
export const makeProposalBody = z
  .strictObject({
    command: z.uuid(),
    /** The version that was looked at. */
    seen: z.int().positive(),
    ...words,
  })
  .refine(({ side, source }) => side === 'own' || source !== '', {
    path: ['source'],
    message: 'Say where the other side offered this.',
  });

interface Read {
  readonly draft: StoredDraft;
  readonly base: readonly PackFolder[];
  readonly files: DraftFiles;
}

export async function makeProposal(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof makeProposalBody>,
): Promise<Result<ProposalShown, Refusal>> {
  if (!mayDraft(actor)) return refused(NOT_DRAFTS);
  const before = await desk.database.as<StoredProposal | Read, Refusal>(
    actor.account,
    async (transaction) => {
      const made = await loadProposal(transaction, body.command);
      if (made) return made.draft === id ? done(made) : refused({ code: 'command-reused' });
      const draft = await loadDraft(transaction, id);
      if (!draft) return refused(NO_DRAFT);
      if (draft.removed_at) return refused({ code: 'draft-removed' });
      if (draft.version !== body.seen) {
        return refused({ code: 'draft-changed', version: draft.version });
      }
      const files = (await filesOf(transaction, id, body.seen)) ?? {};
      return done({ draft, base: await baseOf(transaction, id), files });
    },
  );
  if (!before.ok) return before;
  if (!('base' in before.value)) return done(await shownProposal(desk, actor, before.value));
  const { draft, base, files } = before.value;

  const { law, compiled } = desk.rules.inForce;
  const others = draft.base === law.hash ? base : await sourcesOf(desk, law.hash, compiled);
  if (!others) return refused({ code: 'no-law-files' });
  const folders = [
    ...ownFolders(base, draft, files),
    // The layers that the draft leaves alone are those in force.
    ...others.filter((folder) => !draft.packs.includes(packIdOf(folder) ?? '')),
  ];
  const answer = await desk.rules.weigh({
    folders: withFiles(folders, {}),
    pack: draft.pack,
    inForce: compiled,
    names: { before: 'in force', after: draft.name },
    zone: desk.clocks.zone,
  });
  if ('problem' in answer) return refused({ code: 'draft-not-weighed' });
  if ('same' in answer) return refused({ code: 'same-law' });
  if ('findings' in answer) {
    const errors = answer.findings.filter(({ severity }) => severity === 'error');
    return refused({
      code: 'draft-unsound',
      problems: errors.slice(0, 5).map(({ file, line, message }) => {
        return file === null ? message : `${file}:${line ?? 1}: ${message}`;
      }),
    });
  }
  const { replay: query, hash, engine, diff, apart, properties } = answer.weighed;
  const replay = await replayDraft(desk, query, actor.account);
  const weighed: StoredWeighed = { diff, apart, properties: plain(properties), replay };
  return keep(desk, actor, draft, body, { weighed, hash, engine, against: law.hash });
}

/** Without what is not there, as JSON keeps it. */
function plain(properties: WeighedLaw['properties']): StoredWeighed['properties'] {
  return JSON.parse(JSON.stringify(properties)) as StoredWeighed['properties'];
}

interface Found {
  readonly weighed: StoredWeighed;
  readonly hash: string;
  readonly engine: string;
  readonly against: string;
}

async function keep(
  desk: Desk,
  actor: Actor,
  draft: StoredDraft,
  { command: id, title, text, side, source }: z.infer<typeof makeProposalBody>,
  { weighed, hash, engine, against }: Found,
): Promise<Result<ProposalShown, Refusal>> {
  const kept = await desk.database.as<StoredProposal, Refusal>(
    actor.account,
    async (transaction) => {
      const report = JSON.stringify(weighed);
      const made = await transaction.query(
        `insert into law_proposal (id, draft, version, title, text, side, source, pack, hash, against, engine,
           weighed, made_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         on conflict do nothing returning id`,
        [
          ...[id, draft.id, draft.version, title, text, side, source],
          ...[draft.pack, hash, against, engine, report, actor.account, desk.now()],
        ],
      );
      if (made.length > 0) {
        await appendRuleEvent(transaction, desk, {
          subject: id,
          after: 0,
          by: actor.account,
          command: id,
          event: {
            type: 'proposal-made',
            version: 1,
            facts: {
              ...{ draft: draft.id, number: draft.version, hash, against, engine },
              words: sha256(canonicalJson({ title, text, side, source })),
              weighed: sha256(report),
            },
          },
        });
      }
      const row = await loadProposal(transaction, id);
      return row ? done(row) : refused(NO_PROPOSAL);
    },
  );
  return kept.ok ? done(await shownProposal(desk, actor, kept.value)) : kept;
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
