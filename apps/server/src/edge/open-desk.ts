/**
 * A desk ready to be used: its database in the newest form, the law in force loaded and kept, keys read, the log's
 * sequencer running. Everything a server, a backup or a test of them begins with.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedCalendarFiles, shippedReckonings } from '@threshold/calendar/edge/calendar-files';
import type { Signer } from '@threshold/ledger/signer';
import { vkeyText } from '@threshold/ledger/verifier-key';
import { isDemo } from '../demo/demo-mark.ts';
import { migrate } from '../db/migrate.ts';
import { adoptOffices } from '../features/settings/adopt-offices.ts';
import type { Carriers } from '../features/outbox/carrier.ts';
import { deliverNext } from '../features/outbox/deliver.ts';
import { mailFolder, textFolder } from '../features/outbox/folder-carrier.ts';
import { openOwedDuties } from '../features/duties/owed-duties.ts';
import { readMessageWords } from '../features/outbox/notification.ts';
import { smsCarrier } from '../features/outbox/sms-carrier.ts';
import { smtpCarrier } from '../features/outbox/smtp-carrier.ts';
import { smsOptions } from './sms-options.ts';
import { workOnRelease } from '../features/releases/work-release.ts';
import { readNextPaper } from '../features/papers/read-next-paper.ts';
import { lapseOffers } from '../features/defense/lapse-offers.ts';
import { openDirectory } from '../features/defense/shipped-directory.ts';
import { openWaitingWords } from '../features/defense/waiting-words.ts';
import { openLetterDesk } from '../features/letters/letter-desk.ts';
import type { Desk } from '../features/requests/desk.ts';
import { runWebhooks } from '../features/webhooks/run-webhooks.ts';
import { ChangeBoard } from '../http/change-board.ts';
import { checkNextLaw } from '../features/rules/check-next-law.ts';
import { recountClocks } from '../features/rules/recount-clocks.ts';
import { takeEffect } from '../features/rules/take-effect.ts';
import { KeptLaws, keepLaw } from '../law/law-version.ts';
import { RulesInForce } from '../law/rules-in-force.ts';
import { runSequencer } from '../log/run-sequencer.ts';
import { askWitness } from '../log/ask-witness.ts';
import { sequence } from '../log/sequencer.ts';
import { keepWitnesses, readWitnesses, type WitnessLine } from '../log/witness-list.ts';
import { BadSecret } from './secret-files.ts';
import { tracedBatch } from '../trace/span.ts';
import { tracedDatabase } from '../trace/traced-database.ts';
import { relayChanges } from './change-relay.ts';
import type { Config } from './config.ts';
import { deskMigrations, erasureFile, isUnused, openDatabase, readKeys } from './desk-database.ts';
import { releaseProcesses } from './release-process.ts';
import { paperProcesses } from './paper-process.ts';
import { draftWeigher } from './draft-weigher.ts';
import { lawChecker, packFolders } from './law-checker.ts';
import { ROOT } from './root.ts';
import { catchUpErasures, keepErasures } from './erasure-file.ts';

export interface OpenDesk {
  readonly desk: Desk;
  readonly board: ChangeBoard;
  readonly signer: Signer;
  /** Whether the database was made just now. */
  readonly isNew: boolean;
  readonly close: () => Promise<void>;
}

export interface DeskEvents {
  /** Told of a bug beside the requests. */
  readonly failed: (error: unknown) => void;
}

export async function openDesk(config: Config, { failed }: DeskEvents): Promise<OpenDesk> {
  const compiled = readFileSync(path.join(ROOT, 'build/law', `${config.pack}.json`), 'utf8');
  const calendars = shippedCalendarFiles();
  const { database: opened, isNew } = await openDatabase(config);
  const database =
    config.traces === undefined
      ? opened
      : tracedDatabase(opened, config.databaseUrl === undefined ? 'pglite' : 'postgresql');
  try {
    await migrate(database, deskMigrations());
    const keys = readKeys(config, await isUnused(database));
    await keepWitnesses(database, witnessesOf(config));
    await catchUpErasures(database, erasureFile(config));
    await adoptOffices(database, (length) => randomBytes(length));
    const inForce = new RulesInForce(database, { compiled, calendars });
    await keepLaw(database, inForce.law, compiled, new Date());
    await inForce.follow();
    const laws = new KeptLaws(database, inForce.law);
    const board = new ChangeBoard();
    let nudgeRules = (): void => undefined;
    const relay =
      config.databaseUrl === undefined
        ? undefined
        : await relayChanges(
            config.databaseUrl,
            (change) => board.tell(change),
            () => nudgeRules(),
          );
    // The sequencer runs before the rest stands.
    let nudgeWebhooks = (): void => undefined;
    let nudgeWitnesses = (): void => undefined;
    const sequencer = runSequencer({
      batch: async () => {
        const placed = await tracedBatch('log', () =>
          sequence(database, { signer: keys.signer, now: () => new Date() }),
        );
        if (placed > 0) {
          nudgeWebhooks();
          nudgeWitnesses();
        }
        return placed;
      },
      failed,
    });
    const guidance = path.join(ROOT, 'guidance', config.pack);
    const demo = config.demo && (isNew || (await isDemo(database)));
    const releasing = releaseProcesses();
    const checker = lawChecker();
    const weigher = draftWeigher();
    const carriers = carriersOf({ ...config, demo });
    const desk: Desk = {
      database,
      get law() {
        return inForce.law;
      },
      lawOf: (hash) => laws.byHash(hash),
      clocks: {
        get calendars() {
          return inForce.calendars;
        },
        reckonings: shippedReckonings(),
        zone: config.zone,
      },
      rules: {
        inForce,
        shippedPacks: () => packFolders(path.join(ROOT, 'law')),
        check: checker.check,
        weigh: weigher.weigh,
        uploaded: () => checks.nudge(),
        changed: () => {
          relay?.tellRules();
          sequencer.nudge();
        },
      },
      carries: new Set(Object.keys(carriers) as (keyof Carriers)[]),
      directory: openDirectory(guidance),
      waitingWords: openWaitingWords(guidance),
      letters: openLetterDesk({
        guidance,
        workspace: path.join(config.folder, 'typesetter'),
        publicUrl: config.publicUrl,
      }),
      master: keys.master,
      now: () => new Date(),
      random: (length) => randomBytes(length),
      logKey: vkeyText(keys.signer.key),
      webhooks: {
        policy: { demo, networks: config.webhookNetworks },
        nudge: () => nudgeWebhooks(),
      },
      releases: { work: releasing, nudge: () => releases.nudge() },
      erased: (erasures) => {
        keepErasures(erasureFile(config), erasures);
        return Promise.resolve();
      },
      changed: (change) => {
        board.tell(change);
        relay?.tell(change);
        sequencer.nudge();
        outbox.nudge();
        reader.nudge();
      },
    };
    const releases = runSequencer({
      batch: () => workOnRelease({ ...desk, work: releasing }),
      failed,
      everyMs: 5000,
    });
    const delivery = {
      ...desk,
      carriers,
      words: readMessageWords(guidance),
      domain: config.mail?.from.split('@')[1] ?? 'desk.invalid',
    };
    const outbox = runSequencer({
      batch: () => tracedBatch('outbox', () => deliverNext(delivery)),
      failed,
      everyMs: 5000,
    });
    const rules = runSequencer({
      batch: () => keepRules(desk),
      failed,
      everyMs: 5000,
    });
    nudgeRules = rules.nudge;
    const checks = runSequencer({ batch: () => checkNextLaw(desk), failed, everyMs: 5000 });
    const webhooks = runWebhooks(desk, failed);
    nudgeWebhooks = webhooks.nudge;
    const asking = runSequencer({
      batch: () => tracedBatch('witness', () => askWitness(desk)),
      failed,
      everyMs: 5000,
    });
    nudgeWitnesses = asking.nudge;
    const processes = paperProcesses();
    const papers = { ...desk, openPaper: processes.open };
    const reader = runSequencer({ batch: () => readNextPaper(papers), failed, everyMs: 5000 });
    // What agencies owe by themselves: looked for at the start, and again as days pass and agencies are added.
    const owed = runSequencer({
      batch: () => openOwedDuties(desk),
      failed,
      everyMs: OWED_EVERY_MS,
    });
    // One pass a minute: none nudges itself on until nothing is left, because one pass leaves nothing.
    const lapsing = runSequencer({
      batch: () => lapseOffers(desk).then(() => 0),
      failed,
      everyMs: LAPSE_EVERY_MS,
    });
    return {
      desk,
      board,
      signer: keys.signer,
      isNew,
      close: async () => {
        await rules.stop();
        const checked = checks.stop();
        checker.stop();
        weigher.stop();
        await checked;
        const released = releases.stop();
        releasing.stop();
        await released;
        const read = reader.stop();
        processes.stop();
        await read;
        await owed.stop();
        await lapsing.stop();
        await outbox.stop();
        await webhooks.stop();
        await asking.stop();
        await sequencer.stop();
        await relay?.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

const OWED_EVERY_MS = 600_000;
const LAPSE_EVERY_MS = 60_000;

/** What is in force is followed, what is due takes effect, what an amendment moves is counted again. */
async function keepRules(desk: Desk): Promise<number> {
  await desk.rules.inForce.follow();
  await takeEffect(desk);
  await recountClocks(desk);
  return 0;
}

/** A demonstration writes into its folder what would leave; nobody real is ever written to. */
function carriersOf({ demo, folder, mail, sms }: Config): Carriers {
  if (demo) {
    const out = path.join(folder, 'outbox');
    return { email: mailFolder(out, 'desk@desk.invalid'), sms: textFolder(out) };
  }
  return {
    ...(mail === undefined ? {} : { email: smtpCarrier(mail) }),
    ...(sms === undefined ? {} : { sms: smsCarrier(smsOptions(sms)) }),
  };
}

function witnessesOf({ witnessFile }: Config): readonly WitnessLine[] {
  if (witnessFile === undefined) return [];
  if (!existsSync(witnessFile)) {
    throw new BadSecret(`THRESHOLD_WITNESS_FILE: there is no file ${witnessFile}.`);
  }
  const read = readWitnesses(readFileSync(witnessFile, 'utf8'));
  if (!read.ok) throw new BadSecret(`THRESHOLD_WITNESS_FILE: ${read.refusal}`);
  return read.value;
}
