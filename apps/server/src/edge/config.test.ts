import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

const problems = (given: Record<string, string>): readonly string[] => {
  const read = readConfig(given, '/root');
  return read.ok ? [] : read.refusal;
};

it('runs a demonstration on this machine, in a folder of its own, when nothing is set', () => {
  const read = readConfig({}, '/srv/threshold');
  expect(read).toMatchObject({
    ok: true,
    value: {
      port: 4180,
      host: '127.0.0.1',
      folder: '/srv/threshold/data',
      databaseUrl: undefined,
      pack: 'us-ny-nyc',
      zone: 'America/New_York',
      demo: true,
    },
  });
});

it('takes an empty variable for one that is not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' }, '/root')).toEqual(readConfig({}, '/root'));
});

it('never makes a demonstration on a PostgreSQL unless told to', () => {
  const url = 'postgres://desk@localhost/desk';
  expect(readConfig({ DATABASE_URL: url }, '/root')).toMatchObject({ value: { demo: false } });
  expect(readConfig({ DATABASE_URL: url, THRESHOLD_DEMO: 'yes' }, '/root')).toMatchObject({
    value: { demo: true },
  });
});

it('does not open a demonstration to other machines', () => {
  expect(problems({ HOST: '0.0.0.0' })).toEqual([expect.stringContaining('THRESHOLD_DEMO=no')]);
  expect(problems({ HOST: '0.0.0.0', THRESHOLD_DEMO: 'no' })).toEqual([]);
});

it.each([
  ['PORT', '99999', 'PORT'],
  ['DATABASE_URL', 'mysql://x', 'DATABASE_URL: must begin with postgres://.'],
  ['THRESHOLD_MASTER_KEY', 'c2hvcnQ=', 'THRESHOLD_MASTER_KEY: must be 32 bytes in base64.'],
  ['THRESHOLD_ZONE', 'Mars/Olympus', 'THRESHOLD_ZONE: must be a time zone.'],
  ['THRESHOLD_PACK', '../etc', 'THRESHOLD_PACK: must be the name of a pack'],
  ['THRESHOLD_LOG_NAME', 'two words', 'THRESHOLD_LOG_NAME: must have no blanks'],
  ['THRESHOLD_DEMO', 'maybe', 'THRESHOLD_DEMO'],
  [
    'THRESHOLD_WEBHOOK_NETWORKS',
    '10.0.0.0/8,inside',
    'THRESHOLD_WEBHOOK_NETWORKS: must be networks',
  ],
  ['THRESHOLD_URL', 'desk', 'THRESHOLD_URL'],
  ['THRESHOLD_SMS_URL', 'http://sms.example.org/', 'THRESHOLD_SMS_URL: must begin with https://.'],
  [
    'THRESHOLD_SMS_URL',
    'https://sms.example.org/',
    'THRESHOLD_SMS_TOKEN and THRESHOLD_SMS_TOKEN_FILE',
  ],
  ['THRESHOLD_SMS_TOKEN', 'short', 'THRESHOLD_SMS_TOKEN: must be 8 characters or more'],
  ['THRESHOLD_SMS_TOKEN', 'sample-token', 'THRESHOLD_SMS_URL: set it too'],
  ['THRESHOLD_SMS_FROM', 'a sender', 'THRESHOLD_SMS_FROM: must be a number'],
  ['THRESHOLD_SMS_NETWORKS', 'inside', 'THRESHOLD_SMS_NETWORKS: must be networks'],
])('says what is wrong with %s', (name, value, said) => {
  expect(problems({ [name]: value })).toEqual([expect.stringContaining(said)]);
});
