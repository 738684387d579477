/** A request that counsel holds and has determined, at an office that is set: ready for a letter. */
import { saveOffice } from '../src/features/settings/save-office.ts';
import { showOffice } from '../src/features/settings/show-office.ts';
import { claimRequest } from '../src/features/requests/claim.ts';
import { determine } from '../src/features/requests/determine.ts';
import { recordRequest } from '../src/features/requests/record-request.ts';
import { detainer, uuidOf, type TestDesk } from './test-desk.ts';

export const OFFICE = {
  office: {
    agency: 'Sample Department of Correction',
    address: ['1 Sample Street', 'New York, NY 10000'],
    counsel: { name: 'Sample Counsel', number: '+1 212 555 0100' },
    contact: { name: 'Sample Help Desk', number: '+1 212 555 0101' },
  },
  help: [{ name: 'Sample Legal Help', number: '+1 212 555 0102', free: true }],
};

/** Planted, so that it can be looked for where it must not be. */
export const PERSON = 'Zebulon Quickthorne';

export async function determinedRequest(desk: TestDesk, name: string): Promise<string> {
  const { administrator, worker, counsel } = desk.people;
  const body = detainer(name, {
    details: { person: PERSON, askedBy: 'Officer Sample', text: 'At the gate.' },
  });
  const command = (step: string, seen: number) => ({ command: uuidOf(`${name} ${step}`), seen });
  const office = await showOffice(desk, administrator, { agency: 'jails' });
  const seen = office.ok ? (office.value.changed?.version ?? 0) : 0;
  for (const result of [
    await saveOffice(desk, administrator, { agency: 'jails', seen, content: OFFICE }),
    await recordRequest(desk, worker, body),
    await claimRequest(desk, counsel, body.id, command('claim', 3)),
    await determine(desk, counsel, body.id, {
      ...command('determine', 4),
      acts: [
        { act: 'hold', outcome: 'must-not' },
        { act: 'notify-release', outcome: 'must-not' },
      ],
      reason: 'No judge signed it.',
    }),
  ]) {
    if (!result.ok) throw new Error(result.refusal.code);
  }
  return body.id;
}

const CHECKED = [
  { ref: 'General Municipal Law § 996-a(1)', checked: true },
  { ref: 'Executive Order 13 of 2026', checked: true },
];

export const REPLY = {
  kind: 'reply' as const,
  language: 'en',
  fields: {
    request: { channel: 'post' },
    acts: ['hold', 'notify-release'].map((act) => ({
      act,
      change: 'judicial-warrant',
      citations: CHECKED,
    })),
  },
};

export const NOTICE = {
  kind: 'person-notice' as const,
  language: 'ar',
  fields: {
    request: { channel: 'post' },
    about: 'you',
    acts: ['hold', 'notify-release'].map((act) => ({
      act,
      happened: 'not-done',
      citations: CHECKED,
    })),
    advice: ['lawyer', 'ask-us'],
  },
};
