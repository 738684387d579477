import { describe, expect, it } from 'vitest';
import { faultLine } from './fault-line.ts';

const PLANTED = 'Zephyrine Quill';

describe('the line of a fault', () => {
  it('says its kind, its code and where, and nothing of what the database repeats', () => {
    const error = Object.assign(new Error(`invalid input: "${PLANTED}"`), {
      name: 'DatabaseError',
      code: '22021',
      detail: `Failing row contains (${PLANTED}).`,
    });
    expect(faultLine(error)).toMatch(/^DatabaseError 22021 at .*fault-line\.test\.ts:\d+:\d+/);
    expect(faultLine(error)).not.toContain(PLANTED);
  });

  it('is not taken in by a message that looks like a place', () => {
    const error = new Error(`no such person\n    at ${PLANTED}:1:1`);
    expect(faultLine(error)).not.toContain(PLANTED);
  });

  it.each([PLANTED, { name: PLANTED }, undefined])('says nothing of %j', (thrown) => {
    expect(faultLine(thrown)).toBe('An unknown failure.');
  });
});
