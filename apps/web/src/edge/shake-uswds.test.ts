import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { shakeUswds } from './shake-uswds.ts';

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.dirname(fileURLToPath(import.meta.url)) },
    bundle: true,
    write: false,
    format: 'esm',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    plugins: [shakeUswds],
  });
  return outputFiles.map(({ text }) => text).join('');
}

it('keeps the component that is used, and not the library around it', async () => {
  const text = await bundled(
    "import { Button } from '@trussworks/react-uswds'; console.log(Button);",
  );
  expect(text).toContain('usa-button');
  expect(text).not.toContain('usa-date-picker');
  expect(text.length).toBeLessThan(5_000);
});

it('keeps a component that is made by forwardRef, where it is used', async () => {
  const text = await bundled(
    "import { TextInput } from '@trussworks/react-uswds'; console.log(TextInput);",
  );
  expect(text).toContain('usa-input');
  expect(text).not.toContain('usa-date-picker');
});
