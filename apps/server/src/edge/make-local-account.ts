/**
 * `npm run desk:account`: makes a local account on the machine of the server, for the first administrator, for an
 * office without a provider, or, with --break-glass, for the day the provider is down. The password comes from
 * the terminal or the standard input, never from the arguments, which every process of the machine may read.
 */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { ROLES, type Role } from '../access/role.ts';
import { makeLocalAccount } from '../sign-in/make-local-account.ts';
import { readConfig } from './config.ts';
import { ROOT } from './root.ts';
import { openDesk } from './open-desk.ts';

const USAGE = `npm run desk:account -- --name "Sample Person" --email person@example.org --agency jails --role administrator [--break-glass]
The password is asked for, or read from the standard input.
`;

const { values } = parseArgs({
  options: {
    name: { type: 'string' },
    email: { type: 'string' },
    agency: { type: 'string' },
    role: { type: 'string' },
    'break-glass': { type: 'boolean', default: false },
  },
});
const { name, email, agency, role } = values;
if (!name || !email?.includes('@') || (agency === undefined) !== (role === undefined)) fail(USAGE);
if (role !== undefined && !isRole(role))
  fail(`There is no role "${role}". Take one of: ${ROLES.join(', ')}.\n`);

const read = readConfig(process.env, ROOT);
if (!read.ok) fail(`${read.refusal.join('\n')}\n`);
const password = await askPassword();
const opened = await openDesk(read.value, { failed: () => undefined });
const made = await makeLocalAccount(opened.desk, {
  name,
  email,
  password,
  breakGlass: values['break-glass'],
  issuer: 'Threshold',
  ...(agency !== undefined && role !== undefined ? { role: { agency, role } } : {}),
});
await opened.close();
if (!made.ok) fail(`${made.refusal.sentence}\n`);
process.stdout.write(`The account is made. What stands here is shown once.

For the authenticator app:
  ${made.value.totp}

Recovery codes, each good once. Keep them on paper, in a sealed envelope:
${made.value.recoveryCodes.map((code) => `  ${code}\n`).join('')}`);

async function askPassword(): Promise<string> {
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write('Password: ');
  // What is typed is not shown.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY });
  for await (const line of lines) {
    lines.close();
    if (stdin.isTTY) stderr.write('\n');
    return line;
  }
  return '';
}

function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

function fail(text: string): never {
  process.stderr.write(text);
  process.exit(2);
}
