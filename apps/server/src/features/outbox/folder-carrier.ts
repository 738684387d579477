/**
 * Messages written into a folder instead of sent: for a demonstration, and for looking at what would leave. One file
 * for each message, under its id, so that a second attempt writes over the first.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Carrier, Outgoing } from './carrier.ts';
import { mailOf } from './smtp-carrier.ts';

export function mailFolder(folder: string, from: string): Carrier {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return async (message) => {
    const { message: written } = await transport.sendMail(mailOf(message, from));
    return keep(folder, message, 'eml', written as Buffer);
  };
}

export function textFolder(folder: string): Carrier {
  return (message) =>
    Promise.resolve(
      keep(folder, message, 'txt', Buffer.from(`To: ${message.to}\n\n${message.text}\n`)),
    );
}

function keep(folder: string, { messageId }: Outgoing, ending: string, content: Buffer) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `${messageId.replace(/^<|@.*$/g, '')}.${ending}`;
  const file = path.join(folder, name);
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return { ok: true, answer: `Written to ${name}.` } as const;
}
