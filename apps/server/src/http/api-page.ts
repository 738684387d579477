/**
 * The reference of the desk's interface as one plain page, made from the same list as `/api/openapi.json`: no script, no
 * style but its own file, nothing asked of another site. Whoever reads it finds an address by its group, what it takes,
 * what it answers and which roles may use it.
 */
import { html, raw } from 'hono/html';
import type { Hono } from 'hono';
import { PERMISSIONS, ROLES, type Action } from '../access/role.ts';
import type { DeskEnv } from './gate.ts';
import { PAGE_STYLE } from './api-page-style.ts';
import { LIMITS } from './rate-limit.ts';

type Schema = Readonly<Record<string, unknown>>;
/** As html`` makes it: escaped already. */
type Html = ReturnType<typeof raw>;

interface Operation {
  readonly summary: string;
  readonly 'x-action'?: Action;
  readonly 'x-who'?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** `document`: made when it is first asked for, because a start should not wait for it. */
export function addApiPage(app: Hono<DeskEnv>, document: () => object): void {
  let page: string | undefined;
  app.get('/api/', (context) => context.html((page ??= String(apiPage(document() as Document)))));
  app.get('/api', (context) => context.redirect('/api/'));
  app.get('/api/reference.css', (context) =>
    context.body(PAGE_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
}

export function apiPage({ paths, components: { schemas } }: Document): Html {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const groups = grouped(operations);
  return joined([
    raw('<!doctype html>'),
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>The desk’s interface</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/desk/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/api/reference.css" />
      </head>
      <body>
        <header>
          <h1>The desk’s interface</h1>
          <p>
            Every address of this desk, made from the same list as the server itself. For programs:
            <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). People come in by
            <a href="/desk/">the desk</a>.
          </p>
        </header>
        <nav aria-label="Groups">
          <ul>
            ${joined([...groups.keys()].map((group) => html`<li><a href="#${idOf(group)}">${group}</a></li>`))}
            <li><a href="#shapes">Shapes</a></li>
          </ul>
        </nav>
        <main>
          <section>
            <h2>What holds for all of them</h2>
            <p>
              Somebody signed in has the cookie <code>__Host-threshold</code>. A change needs the
              header <code>x-threshold</code> and JSON. A refusal is a problem as RFC 9457 has it:
              programs go by its <code>code</code>, people by its sentence. A command carries an id
              made by the client, and sent twice it is done once.
            </p>
            ${limits()}
          </section>
          ${joined([...groups].map(([group, each]) => groupSection(group, each)))}
          <section>
            <h2 id="shapes">Shapes</h2>
            ${joined(
              Object.entries(schemas).map(
                ([name, schema]) =>
                  html`<h3 id="shape-${name}"><code>${name}</code></h3>
                    ${shown(schema, 0)}`,
              ),
            )}
          </section>
        </main>
      </body>
    </html>`,
  ]);
}

interface Placed {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

function grouped(operations: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const each of operations) {
    const group = groupOf(each.path);
    groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  return groups;
}

function groupOf(path: string): string {
  return path.split('/')[2] ?? 'other';
}

function groupSection(group: string, operations: readonly Placed[]): Html {
  return html`<section>
    <h2 id="${idOf(group)}">${group}</h2>
    ${joined(operations.map(operationArticle))}
  </section>` as Html;
}

function operationArticle({ method, path, operation }: Placed): Html {
  const { summary, parameters, requestBody, responses } = operation;
  const body = requestBody && Object.entries(requestBody.content)[0];
  const answer = Object.entries(responses['200']?.content ?? {})[0];
  return html`<article>
    <h3 id="${idOf(`${method} ${path}`)}">
      <span class="method">${method.toUpperCase()}</span> <code>${path}</code>
    </h3>
    <p>${summary}</p>
    <p class="who">${whoMay(operation)}</p>
    ${
      parameters.length === 0
        ? ''
        : html`<h4>In the address and the headers</h4>
            <dl>
              ${joined(
                parameters.map(
                  (each) =>
                    html`<dt>
                        <code>${each.name}</code>
                        ${each.in}${each.required ? '' : ', may be left out'}
                      </dt>
                      <dd>${each.description ?? ''} ${shown(each.schema, 1)}</dd>`,
                ),
              )}
            </dl>`
    }
    ${
      body
        ? html`<h4>Takes <code>${body[0]}</code></h4>
            ${shown(body[1].schema, 0)}`
        : ''
    }
    ${
      answer
        ? html`<h4>Answers <code>${answer[0]}</code></h4>
            ${shown(answer[1].schema, 0)}`
        : ''
    }
  </article>` as Html;
}

function whoMay({ 'x-action': action, 'x-who': who }: Operation): Html {
  if (action === undefined) return html`For: ${who ?? 'anyone'}.` as Html;
  const roles = ROLES.filter((role) => PERMISSIONS[role][action] !== undefined);
  return html`For who may <code>${action}</code>: ${roles.join(', ')}.` as Html;
}

function limits(): Html {
  return html`<table>
    <caption>
      How much may be asked
    </caption>
    <thead>
      <tr>
        <th scope="col">What</th>
        <th scope="col">How many</th>
        <th scope="col">In seconds</th>
        <th scope="col">Counted by</th>
      </tr>
    </thead>
    <tbody>
      ${joined(
        Object.values(LIMITS).map(
          ({ what, quota, windowSeconds, per }) =>
            html`<tr>
              <td>${what}</td>
              <td>${quota}</td>
              <td>${windowSeconds}</td>
              <td>${per}</td>
            </tr>`,
        ),
      )}
    </tbody>
  </table>` as Html;
}

/** Deeper than this a shape is told by its kind alone; the document has it whole. */
const DEEPEST = 5;

function shown(schema: Schema, depth: number): Html {
  const list = schema['type'] === 'array' ? (schema['items'] as Schema | undefined) : undefined;
  if (list) return html`List of: ${shown(list, depth)}` as Html;
  const properties = schema['properties'] as Readonly<Record<string, Schema>> | undefined;
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
  if (properties && depth < DEEPEST) {
    const required = new Set((schema['required'] as readonly string[] | undefined) ?? []);
    return html`<dl>
      ${joined(
        Object.entries(properties).map(
          ([name, each]) =>
            html`<dt><code>${name}</code>${required.has(name) ? '' : ', may be left out'}</dt>
              <dd>${each['description'] ?? ''} ${shown(each, depth + 1)}</dd>`,
        ),
      )}
    </dl>` as Html;
  }
  if (choices && depth < DEEPEST) {
    return html`One of:
      <ul>
        ${joined(choices.map((each) => html`<li>${shown(each, depth + 1)}</li>`))}
      </ul>` as Html;
  }
  return plain(schema);
}

function plain(schema: Schema): Html {
  const { $ref, enum: values, const: only, type, format, maxLength, minimum, maximum } = schema;
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? '';
    return html`<a href="#shape-${name}"><code>${name}</code></a>` as Html;
  }
  if (Array.isArray(values)) {
    return joined(
      values.map((each, at) => html`${at === 0 ? '' : ', '}<code>${String(each)}</code>`),
    );
  }
  if (only !== undefined) return html`<code>${JSON.stringify(only)}</code>` as Html;
  const limits = [
    typeof maxLength === 'number' ? `at most ${maxLength} characters` : '',
    typeof minimum === 'number' && minimum > -(2 ** 53) ? `from ${minimum}` : '',
    typeof maximum === 'number' && maximum < 2 ** 53 - 1 ? `up to ${maximum}` : '',
  ].filter(Boolean);
  const kind = typeof type === 'string' ? type : 'anything';
  const spelt = typeof format === 'string' ? ` (${format})` : '';
  return html`${kind}${spelt}${limits.length > 0 ? `, ${limits.join(', ')}` : ''}` as Html;
}

function idOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Parts that are escaped already, one after the other. */
function joined(parts: readonly unknown[]): Html {
  return raw(parts.map(String).join(''));
}
