/** Names the journeys that failed once and passed when tried again, so that nobody takes them for sound. */
import type { Reporter, TestCase } from 'vitest/node';

export class SecondTries implements Reporter {
  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) process.stdout.write(`second try: ${test.fullName}\n`);
  }
}
