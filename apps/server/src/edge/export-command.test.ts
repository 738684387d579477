import { describe, expect, it } from 'vitest';
import { exportCommand } from './export-command.ts';

const who = ['--agency', 'jails', '--account', 'priya@example.org', '--purpose', 'audit'];
const read = (...more: string[]) =>
  exportCommand([...who, '--words', 'The yearly audit.', ...more], (length) =>
    new Uint8Array(length).fill(7),
  );

describe('threshold export', () => {
  it('asks for counts of requests unless it is told of what', () => {
    expect(read('--year', '2025')).toMatchObject({ body: { what: 'figures', of: 'requests' } });
    expect(read('--year', '2025', '--of', 'duties')).toMatchObject({ body: { of: 'duties' } });
    expect(read('--year', '2025', '--of', 'people')).toContain('--of');
  });

  it('asks for every field of the rows it names, or for those that are listed', () => {
    const days = ['--from', '2026-01-01', '--to', '2026-12-31'];
    const all = ['number', 'agency', 'kind', 'norm', 'state', 'recorded', 'due', 'done'];
    expect(read('--what', 'agency-duties', ...days)).toMatchObject({ body: { fields: all } });
    expect(read('--what', 'duties', ...days, '--fields', 'kind,state')).toMatchObject({
      body: { what: 'duties', fields: ['kind', 'state'] },
    });
  });
});
