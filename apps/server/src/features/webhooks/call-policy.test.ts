import { expect, it } from 'vitest';
import { addressesOf, mayCall, problemOfUrl, type CallPolicy } from './call-policy.ts';

const open: CallPolicy = { demo: false, networks: [] };
const house: CallPolicy = { demo: false, networks: ['10.20.0.0/16', 'fd00:1::/32'] };
const demo: CallPolicy = { demo: true, networks: [] };

it.each([
  ['https://hooks.example.gov/in', undefined],
  ['https://hooks.example.gov:8443/in?a=1', undefined],
  ['http://hooks.example.gov/in', 'not-https'],
  ['ftp://hooks.example.gov/in', 'no-address'],
  ['file:///etc/passwd', 'no-address'],
  ['hooks.example.gov', 'no-address'],
  ['https://user:secret@hooks.example.gov/', 'with-password'],
  ['https://localhost/', 'not-public'],
  ['https://desk.localhost/', 'not-public'],
  ['https://localhost./', 'not-public'],
  ['https://127.0.0.1/', 'not-public'],
  // The same machine in other spellings, which the parser of URLs writes out.
  ['https://2130706433/', 'not-public'],
  ['https://0x7f.1/', 'not-public'],
  ['https://[::1]/', 'not-public'],
  ['https://[::ffff:10.0.0.1]/', 'not-public'],
  ['https://[::127.0.0.1]/', 'not-public'],
  ['https://169.254.169.254/latest/meta-data/', 'not-public'],
])('says of %s: %s', (url, problem) => {
  expect(problemOfUrl(open, url)).toBe(problem);
});

it('calls this machine alone in a demonstration', () => {
  expect(problemOfUrl(demo, 'http://localhost:9000/in')).toBeUndefined();
  expect(problemOfUrl(demo, 'http://127.0.0.1:9000/in')).toBeUndefined();
  expect(problemOfUrl(demo, 'https://hooks.example.gov/')).toBe('not-this-machine');
  expect(problemOfUrl(demo, 'https://10.20.0.1/')).toBe('not-this-machine');
});

it.each([
  '0.0.0.0',
  '10.20.1.1',
  '100.64.0.1',
  '127.8.8.8',
  '169.254.1.1',
  '172.16.0.1',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:192.168.1.1',
  // IPv4 in IPv6 without a mark (RFC 4291 section 2.5.5.1), and what nobody has been given.
  '::7f00:1',
  '4000::1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  'fe80::1',
  'fc00::1',
  'ff02::1',
  'no address',
])('never calls %s unless its network is named', (address) => {
  expect(mayCall(open, address)).toBe(false);
});

it('calls public addresses, and networks that are named', () => {
  expect(mayCall(open, '93.184.215.14')).toBe(true);
  expect(mayCall(open, '2606:2800:21f::1')).toBe(true);
  expect(mayCall(house, '10.20.1.1')).toBe(true);
  expect(mayCall(house, '::ffff:10.20.1.1')).toBe(true);
  expect(mayCall(house, 'fd00:1::7')).toBe(true);
  expect(mayCall(house, '10.21.1.1')).toBe(false);
  expect(mayCall(house, '127.0.0.1')).toBe(false);
});

it('refuses a name that leads inside, even where another of its addresses is public', async () => {
  const leads = (...addresses: string[]): CallPolicy => ({
    ...open,
    lookup: () => Promise.resolve(addresses.map((address) => ({ address, family: 4 }))),
  });
  await expect(addressesOf(leads('93.184.215.14'), 'x.example')).resolves.toHaveLength(1);
  await expect(addressesOf(leads('10.0.0.1'), 'x.example')).rejects.toThrow('may not be called');
  await expect(addressesOf(leads('93.184.215.14', '::1'), 'x.example')).rejects.toThrow();
  await expect(addressesOf(leads(), 'x.example')).rejects.toThrow();
});
