/**
 * How a desk is run, from the environment: every setting with its default, and a sentence for each that cannot
 * be right. Nothing is read from anywhere else.
 */
import path from 'node:path';
import { z } from 'zod';
import { isNetwork } from '../features/webhooks/call-policy.ts';
import { done, refused, type Result } from '../db/result.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where the embedded database and the keys lie. */
  readonly folder: string;
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl: string | undefined;
  /** The address people use, where it is not this machine's own. */
  readonly publicUrl: URL | undefined;
  /** 32 bytes in base64; without it the key lies in the folder. */
  readonly masterKey: Uint8Array | undefined;
  readonly masterKeyFile: string | undefined;
  /** While keys are changed: the key that is not used for what is new, and still opens what lies under it. */
  readonly otherMasterKey: Uint8Array | undefined;
  readonly otherMasterKeyFile: string | undefined;
  readonly logKeyFile: string | undefined;
  readonly logName: string;
  readonly pack: string;
  readonly zone: string;
  /** The ways of signing in, as JSON (sign-in-file.ts). */
  readonly signInFile: string | undefined;
  /** How many proxies of our own stand before the server: so many of its X-Forwarded-For are believed. */
  readonly proxies: number;
  /** Where e-mail is handed in, and whom it comes from; without both none is sent. */
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  /** The gateway that text messages are handed to; without it none is sent. */
  readonly sms: SmsConfig | undefined;
  /** The witnesses that are asked to cosign the log: lines `witness NAME KEY URL`. */
  readonly witnessFile: string | undefined;
  /** The collector of OpenTelemetry that traces go to; without it there are none. */
  readonly traces: string | undefined;
  /** Private networks that webhooks may reach. */
  readonly webhookNetworks: readonly string[];
  /** Who may read the figures of the process; without it there are none. */
  readonly metricsToken: string | undefined;
  /** Fictional people and cases, where the database is new. */
  readonly demo: boolean;
}

export interface SmsConfig {
  readonly url: string;
  readonly token: string | undefined;
  readonly tokenFile: string | undefined;
  readonly from: string | undefined;
  /** Private networks that the gateway may stand in. */
  readonly networks: readonly string[];
}

const networks = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine(
    (parts) => parts.every(isNetwork),
    'must be networks such as 10.20.0.0/16, with commas between',
  );
const flag = z.enum(['yes', 'no']).transform((word) => word === 'yes');
const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64');

/** What can stand in a header. */
export const smsToken = z
  .string()
  .regex(/^[\x21-\x7e]{8,4000}$/, 'must be 8 characters or more, without blanks');

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4180),
  HOST: z.string().default('127.0.0.1'),
  THRESHOLD_DATA: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  THRESHOLD_URL: z.url().optional(),
  THRESHOLD_MASTER_KEY: key.optional(),
  THRESHOLD_MASTER_KEY_FILE: z.string().optional(),
  THRESHOLD_OTHER_MASTER_KEY: key.optional(),
  THRESHOLD_OTHER_MASTER_KEY_FILE: z.string().optional(),
  THRESHOLD_LOG_KEY_FILE: z.string().optional(),
  THRESHOLD_LOG_NAME: z
    .string()
    .regex(/^[^\s+]+$/u, 'must have no blanks and no plus sign')
    .default('threshold.localhost/desk'),
  THRESHOLD_PACK: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be the name of a pack, such as us-ny-nyc')
    .default('us-ny-nyc'),
  THRESHOLD_ZONE: z.string().refine(isZone, 'must be a time zone').default('America/New_York'),
  THRESHOLD_SIGN_IN_FILE: z.string().optional(),
  THRESHOLD_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  THRESHOLD_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  THRESHOLD_MAIL_FROM: z.email().optional(),
  THRESHOLD_WITNESS_FILE: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  THRESHOLD_WEBHOOK_NETWORKS: networks.optional(),
  THRESHOLD_SMS_URL: z.url({ protocol: /^https$/, error: 'must begin with https://' }).optional(),
  THRESHOLD_SMS_TOKEN: smsToken.optional(),
  THRESHOLD_SMS_TOKEN_FILE: z.string().optional(),
  THRESHOLD_SMS_FROM: z
    .string()
    .regex(
      /^(\+[1-9]\d{6,14}|[A-Za-z0-9]{3,11})$/,
      'must be a number such as +12125550100, or a name of 3 to 11 letters',
    )
    .optional(),
  THRESHOLD_SMS_NETWORKS: networks.optional(),
  THRESHOLD_METRICS_TOKEN: z.string().min(16, 'must be 16 characters or more').optional(),
  THRESHOLD_DEMO: flag.optional(),
});

export function readConfig(
  given: Readonly<Record<string, string | undefined>>,
  root: string,
): Result<Config, readonly string[]> {
  // An empty variable is one that is not set, as in compose files.
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const read = environment.safeParse(set);
  if (!read.success) {
    return refused(
      read.error.issues.map(({ path: [name = ''], message }) => `${String(name)}: ${message}.`),
    );
  }
  const env = read.data;
  const demo = env.THRESHOLD_DEMO ?? env.DATABASE_URL === undefined;
  if (demo && !LOOPBACK.has(env.HOST)) {
    return refused([
      'HOST: a desk with the demonstration opens on this machine only, because anybody may become anybody in it. Set THRESHOLD_DEMO=no, or HOST=127.0.0.1.',
    ]);
  }
  const { THRESHOLD_SMTP_URL: url, THRESHOLD_MAIL_FROM: from } = env;
  if ((url === undefined) !== (from === undefined)) {
    return refused(['THRESHOLD_SMTP_URL and THRESHOLD_MAIL_FROM: set both, or neither.']);
  }
  const sms = smsOf(env);
  if (!sms.ok) return sms;
  return done({
    port: env.PORT,
    host: env.HOST,
    folder: path.resolve(root, env.THRESHOLD_DATA ?? 'data'),
    databaseUrl: env.DATABASE_URL,
    publicUrl: env.THRESHOLD_URL === undefined ? undefined : new URL(env.THRESHOLD_URL),
    masterKey: env.THRESHOLD_MASTER_KEY,
    masterKeyFile: env.THRESHOLD_MASTER_KEY_FILE,
    otherMasterKey: env.THRESHOLD_OTHER_MASTER_KEY,
    otherMasterKeyFile: env.THRESHOLD_OTHER_MASTER_KEY_FILE,
    logKeyFile: env.THRESHOLD_LOG_KEY_FILE,
    logName: env.THRESHOLD_LOG_NAME,
    pack: env.THRESHOLD_PACK,
    zone: env.THRESHOLD_ZONE,
    signInFile: env.THRESHOLD_SIGN_IN_FILE,
    proxies: env.THRESHOLD_PROXIES,
    mail: url === undefined || from === undefined ? undefined : { url, from },
    sms: sms.value,
    witnessFile: env.THRESHOLD_WITNESS_FILE,
    traces: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    webhookNetworks: env.THRESHOLD_WEBHOOK_NETWORKS ?? [],
    metricsToken: env.THRESHOLD_METRICS_TOKEN,
    demo,
  });
}

function smsOf(env: z.infer<typeof environment>): Result<SmsConfig | undefined, readonly string[]> {
  const {
    THRESHOLD_SMS_URL: url,
    THRESHOLD_SMS_TOKEN: token,
    THRESHOLD_SMS_TOKEN_FILE: file,
  } = env;
  if (url === undefined) {
    const others = [token, file, env.THRESHOLD_SMS_FROM, env.THRESHOLD_SMS_NETWORKS];
    if (others.every((each) => each === undefined)) return done(undefined);
    return refused([
      'THRESHOLD_SMS_URL: set it too, or take out the other settings of THRESHOLD_SMS.',
    ]);
  }
  if ((token === undefined) === (file === undefined)) {
    return refused(['THRESHOLD_SMS_TOKEN and THRESHOLD_SMS_TOKEN_FILE: set one of them.']);
  }
  return done({
    url,
    token,
    tokenFile: file,
    from: env.THRESHOLD_SMS_FROM,
    networks: env.THRESHOLD_SMS_NETWORKS ?? [],
  });
}

export const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
