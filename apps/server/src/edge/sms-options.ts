/** The gateway as it is configured, with its token read from the file that only its owner should read. */
import { readFileSync, statSync } from 'node:fs';
import type { SmsOptions } from '../features/outbox/sms-carrier.ts';
import { smsToken, type SmsConfig } from './config.ts';
import { BadSecret } from './secret-files.ts';

export function smsOptions({ url, token, tokenFile, from, networks }: SmsConfig): SmsOptions {
  return {
    url,
    token: token ?? tokenIn(tokenFile ?? ''),
    from,
    policy: { demo: false, networks },
  };
}

function tokenIn(file: string): string {
  const name = 'THRESHOLD_SMS_TOKEN_FILE';
  let text: string;
  try {
    if ((statSync(file).mode & 0o007) !== 0) {
      throw new BadSecret(
        `${name}: everybody on this machine can read ${file}. Make it mode 0600.`,
      );
    }
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof BadSecret) throw error;
    throw new BadSecret(`${name}: there is no file ${file} that the desk can read.`);
  }
  const read = smsToken.safeParse(text);
  if (read.success) return read.data;
  throw new BadSecret(`${name}: ${file} must hold the token in one line, and nothing else.`);
}
