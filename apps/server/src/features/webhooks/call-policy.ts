/**
 * Where the desk may call by itself: over https, to addresses of the public internet, so that nobody can have it ask
 * machines behind its own walls (server-side request forgery). Networks of the house only where the configuration
 * names them. A demonstration calls this machine alone, with or without TLS. The name is looked up for each call, and the
 * connection goes to the very address that was looked at: a name cannot point elsewhere in between.
 */
import type { LookupAddress } from 'node:dns';
import { lookup as lookupName } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

export interface CallPolicy {
  /** This machine alone. */
  readonly demo: boolean;
  /** Private networks that may be called, such as `10.20.0.0/16`. */
  readonly networks: readonly string[];
  /** Passed in for tests. */
  readonly lookup?: (name: string) => Promise<readonly LookupAddress[]>;
}

export const CALL_PROBLEMS = [
  'no-address',
  'not-https',
  'with-password',
  'not-public',
  'not-this-machine',
] as const;
export type CallProblem = (typeof CALL_PROBLEMS)[number];

/** What can be said of an address before its name is looked up; undefined where nothing speaks against it. */
export function problemOfUrl(policy: CallPolicy, text: string): CallProblem | undefined {
  if (!URL.canParse(text)) return 'no-address';
  const { protocol, username, password, hostname } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return 'no-address';
  if (username !== '' || password !== '') return 'with-password';
  const bare = bareHost(hostname);
  if (policy.demo) {
    if (bare !== 'localhost' && !isLoopback(bare)) return 'not-this-machine';
    return undefined;
  }
  if (protocol !== 'https:') return 'not-https';
  if (bare === 'localhost' || bare.endsWith('.localhost')) return 'not-public';
  return ipaddr.isValid(bare) && !mayCall(policy, bare) ? 'not-public' : undefined;
}

export class NotPublic extends Error {
  readonly code = 'NOT_PUBLIC';
}

/** The addresses of a name, all of them allowed: one that is not makes the name suspect as a whole. */
export async function addressesOf(
  policy: CallPolicy,
  hostname: string,
): Promise<readonly LookupAddress[]> {
  const bare = bareHost(hostname);
  const lookup = policy.lookup ?? ((name: string) => lookupName(name, { all: true }));
  const found = ipaddr.isValid(bare)
    ? [{ address: bare, family: ipaddr.parse(bare).kind() === 'ipv6' ? 6 : 4 }]
    : await lookup(bare);
  if (found.length === 0 || !found.every(({ address }) => mayCall(policy, address))) {
    throw new NotPublic('The name leads to an address that may not be called.');
  }
  return found;
}

export function mayCall({ demo, networks }: CallPolicy, address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  if (demo) return isLoopback(address);
  // An IPv4 address in IPv6 clothes is what it is underneath.
  const plain = ipaddr.process(address);
  if (plain.range() === 'unicast' && (plain.kind() === 'ipv4' || plain.match(GLOBAL))) return true;
  return networks.some((network) => {
    const [of, bits] = ipaddr.parseCIDR(network);
    return of.kind() === plain.kind() && plain.match(of, bits);
  });
}

/** All that IPv6 gives out to the world (RFC 4291): the rest also holds IPv4 without a mark, as in `::7f00:1`. */
const GLOBAL = ipaddr.parseCIDR('2000::/3');

export function isNetwork(text: string): boolean {
  return ipaddr.isValidCIDR(text);
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** An IPv6 address stands in brackets in a URL. */
function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
