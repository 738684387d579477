/**
 * `threshold backup | restore | export | rotate | doctor | seed`: what keeps a desk, run beside it or instead of it. Settings are the
 * desk's own, from the environment.
 */
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { examine } from '../backup/doctor.ts';
import { BackupRefused, eraseAgain, load } from '../backup/load.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { backupName, readBackup, writeBackup } from './backup-file.ts';
import { readConfig, type Config } from './config.ts';
import {
  NoDesk,
  deskMigrations,
  erasureFile,
  isUnused,
  openDatabase,
  readKeys,
} from './desk-database.ts';
import { ROOT } from './root.ts';
import { readErasures } from './erasure-file.ts';
import { FolderTaken } from './folder-lock.ts';
import type { Database } from '../db/database.ts';
import { checkSms, type SmsCheck } from '../features/outbox/check-sms.ts';
import { exportRecords } from '../features/exports/export.ts';
import type { Actor } from '../features/requests/desk.ts';
import { sentenceOf } from '../features/requests/refusal.ts';
import { exportCommand } from './export-command.ts';
import { openDesk } from './open-desk.ts';
import { rotateKeys } from '../backup/rotate.ts';
import { beginRotation, endRotation } from './own-master-key.ts';
import { BadSecret } from './secret-files.ts';
import { smsOptions } from './sms-options.ts';

const USAGE = `threshold backup [FILE]     everything of the desk into one file; the keys are not in it
threshold restore FILE      a backup into an empty folder or database
threshold export OPTIONS    figures or rows through the gate, for a purpose (docs/operations.md)
threshold rotate            a new master key for everything that lies under another
threshold doctor            whether tables, keys, events and log are sound, and SMS could be handed in
threshold seed              the demonstration into a new desk

Settings are the desk's: THRESHOLD_DATA, DATABASE_URL, THRESHOLD_MASTER_KEY_FILE, … (docs/operations.md)
`;

type Say = (text: string) => void;

/** Gives the exit code: 0 done, 1 not sound, 2 cannot be done as asked. */
export async function keep(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: Say,
): Promise<number> {
  const [command, file, ...more] = args;
  const options = args.slice(1);
  const read = readConfig(environment, ROOT);
  if (!read.ok) {
    say(`${read.refusal.join('\n')}\n`);
    return 2;
  }
  if (more.length > 0 && command !== 'export') return usage(say);
  try {
    switch (command) {
      case 'backup':
        return await backup(read.value, file, say);
      case 'restore':
        return file === undefined ? usage(say) : await restore(read.value, file, say);
      case 'export':
        return await exportFile(read.value, options, say);
      case 'rotate':
        return file === undefined ? await rotate(read.value, say) : usage(say);
      case 'doctor':
        return file === undefined ? await doctor(read.value, say) : usage(say);
      case 'seed':
        return file === undefined ? await seed(read.value, say) : usage(say);
      default:
        return usage(say);
    }
  } catch (error) {
    const known = [BackupRefused, FolderTaken, BadSecret, NoDesk].some(
      (kind) => error instanceof kind,
    );
    if (!known) throw error;
    say(`${(error as Error).message}\n`);
    return 2;
  }
}

function usage(say: Say): number {
  say(USAGE);
  return 2;
}

async function backup(config: Config, given: string | undefined, say: Say): Promise<number> {
  const at = new Date();
  const file = path.resolve(given ?? backupName(at));
  const { database } = await openDatabase(config, 'look');
  try {
    const rows = await writeBackup(database, file, at);
    say(
      `${rows} rows in ${file}.\nThe keys are not in it. Keep ${path.join(config.folder, 'keys')} and ${erasureFile(config)} in another safe place.\n`,
    );
    return 0;
  } finally {
    await database.close();
  }
}

async function restore(config: Config, file: string, say: Say): Promise<number> {
  const { database } = await openDatabase(config, 'restore');
  try {
    // Told now rather than after an hour of loading.
    const keys = readKeys(config, false);
    const { rows, madeAt } = await load(database, deskMigrations(), readBackup(path.resolve(file)));
    const desk = {
      database,
      now: () => new Date(),
      random: (length: number) => randomBytes(length),
    };
    const again = await eraseAgain(desk, readErasures(erasureFile(config)));
    say(`${rows} rows of ${madeAt} restored.\n`);
    if (again > 0) say(`${again} records that were purged since then were erased again.\n`);
    return await report(config, database, keys, say);
  } finally {
    await database.close();
  }
}

async function exportFile(config: Config, args: readonly string[], say: Say): Promise<number> {
  const asked = exportCommand(args, (length) => randomBytes(length));
  if (typeof asked === 'string') {
    say(`${asked}\n`);
    return 2;
  }
  const opened = await openDesk(config, { failed: () => undefined });
  try {
    const actor = await actorByEmail(opened.desk.database, asked.account);
    if (actor === undefined) {
      say(`Nobody here has the e-mail ${asked.account}.\n`);
      return 2;
    }
    const left = await exportRecords(opened.desk, actor, asked.body);
    if (!left.ok) {
      say(`${sentenceOf(left.refusal)}\n`);
      return 1;
    }
    const file = path.resolve(asked.folder, left.value.name);
    writeFileSync(file, left.value.content, { mode: 0o600, flag: 'wx' });
    say(`${file}\nThe log holds who let it leave, what for, and the hash of the file.\n`);
    return 0;
  } finally {
    await opened.close();
  }
}

/** Somebody of the desk, with the roles of now: the gate asks them as its address would. */
async function actorByEmail(database: Database, email: string): Promise<Actor | undefined> {
  return database.asSystem(async (transaction) => {
    const [found] = await transaction.query<{ id: string }>(
      'select id from account where lower(email) = lower($1) and disabled_at is null',
      [email],
    );
    if (!found) return undefined;
    const memberships = await transaction.query<Actor['memberships'][number]>(
      'select agency, role from membership where account = $1',
      [found.id],
    );
    return { account: found.id, memberships };
  });
}

async function rotate(config: Config, say: Say): Promise<number> {
  const { database } = await openDatabase(config, 'look');
  try {
    beginRotation(config);
    const { master } = readKeys(config, false);
    const { other } = master;
    if (other === undefined) {
      throw new BadSecret(
        'Give both keys: the new one as THRESHOLD_MASTER_KEY_FILE, the one of before as THRESHOLD_OTHER_MASTER_KEY_FILE.',
      );
    }
    const { requests, others, closed } = await rotateKeys({
      database,
      master,
      random: (length) => randomBytes(length),
    });
    say(
      `${requests} keys of requests and ${others} others now lie under the master key ${master.id}.\n`,
    );
    if (closed > 0) {
      say(`${closed} are opened by neither key and stay as they are. Run threshold doctor.\n`);
      return 1;
    }
    const kept = endRotation(config, other.id);
    say(
      `Nothing lies under ${other.id} any more. Keep it${kept === undefined ? '' : ` (${kept})`} as long as you keep backups from before, and take it from the desk.\n`,
    );
    return 0;
  } finally {
    await database.close();
  }
}

async function doctor(config: Config, say: Say): Promise<number> {
  const { database } = await openDatabase(config, 'look');
  try {
    const sound = await report(config, database, readKeys(config, await isUnused(database)), say);
    const { ok, says } = await sms(config);
    say(`${ok ? 'ok   ' : 'WRONG'} sms: ${says}\n`);
    return ok ? sound : 1;
  } finally {
    await database.close();
  }
}

/** Of the machine and its settings, not of the data: a restore does not ask it. */
async function sms(config: Config): Promise<SmsCheck> {
  if (config.sms === undefined || config.demo) return checkSms(undefined);
  try {
    return await checkSms(smsOptions(config.sms));
  } catch (error) {
    if (!(error instanceof BadSecret)) throw error;
    return { ok: false, says: error.message };
  }
}

async function report(
  config: Config,
  database: Awaited<ReturnType<typeof openDatabase>>['database'],
  keys: ReturnType<typeof readKeys>,
  say: Say,
): Promise<number> {
  const findings = await examine({
    database,
    migrations: deskMigrations(),
    erasures: readErasures(erasureFile(config)),
    ...keys,
  });
  for (const { check, ok, says } of findings) say(`${ok ? 'ok   ' : 'WRONG'} ${check}: ${says}\n`);
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

async function seed(config: Config, say: Say): Promise<number> {
  const opened = await openDesk(config, { failed: () => undefined });
  try {
    if (!opened.isNew) {
      throw new BackupRefused(
        'There is a desk here already. A demonstration goes into a new one only.',
      );
    }
    await seedDemo(opened.desk);
    say('The demonstration is there: every person and every case in it is made up.\n');
    return 0;
  } finally {
    await opened.close();
  }
}
