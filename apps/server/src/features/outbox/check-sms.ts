/** Whether text messages could be handed in as it is configured, without sending one: name, connection, certificate. */
import net from 'node:net';
import tls from 'node:tls';
import { addressesOf, problemOfUrl, type CallProblem } from '../webhooks/call-policy.ts';
import { codeOfFailure } from '../webhooks/guarded-post.ts';
import type { SmsOptions } from './sms-carrier.ts';

export interface SmsCheck {
  readonly ok: boolean;
  readonly says: string;
}

const PATIENCE_MS = 5000;

const ADDRESS: Readonly<Record<CallProblem, string>> = {
  'no-address': 'it is no address',
  'not-https': 'it must begin with https://',
  'with-password': 'it holds a user or a password; the token has a setting of its own',
  'not-public':
    'it is not an address of the public internet; name its network in THRESHOLD_SMS_NETWORKS',
  'not-this-machine': 'a demonstration calls this machine alone',
};
const FAILURES: Readonly<Record<string, string>> = {
  'not-public':
    'its name leads to a private address; name that network in THRESHOLD_SMS_NETWORKS, if it is right',
  'no-such-name': 'its name is not known here',
  'bad-certificate': 'its certificate is not good',
  timeout: 'it did not answer in time',
  'no-answer': 'nobody answers there',
};

export async function checkSms(
  sms: Pick<SmsOptions, 'url' | 'policy'> | undefined,
  patienceMs = PATIENCE_MS,
): Promise<SmsCheck> {
  if (sms === undefined) return { ok: true, says: 'Off: no gateway is set.' };
  const wrong = (why: string): SmsCheck => ({
    ok: false,
    says: `THRESHOLD_SMS_URL: ${why}. Text messages wait until this is put right.`,
  });
  const problem = problemOfUrl(sms.policy, sms.url);
  if (problem !== undefined) return wrong(ADDRESS[problem]);
  const url = new URL(sms.url);
  try {
    const addresses = await addressesOf(sms.policy, url.hostname);
    await reached(url, addresses[0]?.address ?? '', patienceMs);
    return { ok: true, says: `The gateway at ${url.host} answers. Nothing was sent.` };
  } catch (error) {
    return wrong(FAILURES[codeOfFailure(error)] ?? 'nobody answers there');
  }
}

/** Connected, and over TLS with a certificate of that name; then closed, without a word. */
function reached(url: URL, host: string, patienceMs: number): Promise<void> {
  const secure = url.protocol === 'https:';
  const port = Number(url.port === '' ? (secure ? 443 : 80) : url.port);
  const name = net.isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 ? url.hostname : undefined;
  return new Promise((resolve, reject) => {
    const socket = secure
      ? tls.connect({ host, port, ...(name === undefined ? {} : { servername: name }) })
      : net.connect({ host, port });
    socket.setTimeout(patienceMs, () => {
      socket.destroy(Object.assign(new Error('No answer in time.'), { name: 'TimeoutError' }));
    });
    socket.once('error', reject);
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      socket.destroy();
      resolve();
    });
  });
}
