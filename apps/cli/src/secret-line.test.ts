import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { secretLine } from './secret-line.ts';

function terminal() {
  const raw: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (on: boolean) => void raw.push(on),
  });
  const shown: string[] = [];
  const output = new PassThrough();
  output.on('data', (chunk) => shown.push(String(chunk)));
  return { input, output, raw, shown };
}

describe('a code typed on a terminal', () => {
  it('is given, and none of it is shown, by this program or by the terminal', async () => {
    const { input, output, raw, shown } = terminal();
    const line = secretLine(input, output, 'Code: ');
    for (const key of '12345-\u007f-678\r') input.write(key);
    expect(await line).toBe('12345-678');
    expect(shown.join('')).toBe('Code: \n');
    // The terminal was told not to show what is typed, and after it to do so again.
    expect(raw).toEqual([true, false]);
  });

  it('is nothing after Ctrl-C, and when the terminal ends', async () => {
    for (const end of ['123\u0003', undefined]) {
      const { input, output, raw } = terminal();
      const line = secretLine(input, output, 'Code: ');
      if (end === undefined) input.end();
      else input.write(end);
      expect(await line).toBeUndefined();
      expect(raw.at(-1)).toBe(false);
    }
  });
});
