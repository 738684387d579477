/** `threshold law diff` on the invented law of the test packs, against itself on two days. */
import { describe, expect, it } from 'vitest';
import { inTown } from './fake-host.ts';

describe('threshold law diff', () => {
  it('finds nothing between a law and itself, in every form', async () => {
    const text = await inTown('law diff town town');
    expect(text.exit).toBe(0);
    expect(text.out).toContain('Nothing that bears on an answer.');
    const json = await inTown('law diff town town --json');
    expect(JSON.parse(json.out)).toMatchObject({ version: 1, edits: [], before: { name: 'town' } });
    const page = await inTown('law diff town town --html -');
    expect(page.out).toContain('<h1>What changes from town to town</h1>');
    expect((await inTown('law diff town town --markdown')).out).toMatch(/^## What changes/);
  });

  it('says what it cannot compare', async () => {
    expect((await inTown('law diff town nowhere')).err).toContain('There is no pack "nowhere".');
    expect((await inTown('law diff town@2026-01-01 town')).err).toContain(
      'for one of the two laws',
    );
    expect((await inTown('law diff town town --act fly')).err).toContain('answers the act fly');
    expect((await inTown('law diff town@soon town@later')).err).toContain('"soon" is not');
  });
});
