import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waiting } from './waiting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function output(isTerminal: boolean): {
  written: string[];
  write: (text: string) => void;
  isTerminal: boolean;
  columns: undefined;
} {
  const written: string[] = [];
  return { written, write: (text) => void written.push(text), isTerminal, columns: undefined };
}

it('says nothing of what is done within 300 milliseconds', () => {
  const out = output(true);
  const wait = waiting(out);
  wait.say('Reading page 1');
  vi.advanceTimersByTime(299);
  wait.end();
  vi.advanceTimersByTime(1000);
  expect(out.written).toEqual([]);
});

it('says what it is doing to one who waits, and clears the line', () => {
  const out = output(true);
  const wait = waiting(out);
  wait.say('Reading page 1');
  vi.advanceTimersByTime(300);
  wait.say('Reading page 2');
  wait.end();
  expect(out.written).toEqual([
    '\r\u001b[2KReading page 1 …',
    '\r\u001b[2KReading page 2 …',
    '\r\u001b[2K',
  ]);
});

it('says nothing to a file or a pipe', () => {
  const out = output(false);
  const wait = waiting(out);
  wait.say('Reading page 1');
  vi.advanceTimersByTime(5000);
  wait.end();
  expect(out.written).toEqual([]);
});
