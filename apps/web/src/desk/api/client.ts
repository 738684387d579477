/**
 * The desk's API, typed from its OpenAPI document (desk-api.generated.ts, `npm run api`). A refusal is thrown
 * as a `ProblemError`; a command carries an id of its own, so that sending it again does nothing twice.
 */
import createClient from 'openapi-fetch';
import type { components, paths } from './desk-api.generated.ts';
import { problemFrom } from './problem.ts';

export type Schemas = components['schemas'];

/** Our pages say so with every change: a form of another site cannot. */
export const OWN_HEADER = { 'x-threshold': '1' } as const;

/**
 * Answers with lists that may be changed: of lists that may not, openapi-fetch makes objects without their
 * methods. What is sent stays as the document has it.
 */
type Plain<T> = T extends readonly (infer Each)[]
  ? Plain<Each>[]
  : T extends object
    ? { -readonly [Field in keyof T]: Plain<T[Field]> }
    : T;
type Answers<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { readonly responses: infer All }
      ? Omit<Paths[Path][Method], 'responses'> & { responses: Plain<All> }
      : Paths[Path][Method];
  };
};

export const api = createClient<Answers<paths>>({ baseUrl: '', headers: OWN_HEADER });

/** The data of an answer, or its refusal thrown. */
export async function answer<Data>(
  asked: Promise<{ readonly data?: Data; readonly error?: unknown; readonly response: Response }>,
): Promise<Data> {
  const { data, error, response } = await asked;
  if (!response.ok || data === undefined) throw problemFrom(response.status, error);
  return data;
}

/** Made once for each thing that a person does, and sent again unchanged when the line breaks. */
export const newCommand = (): string => crypto.randomUUID();
