/** The types of the desk's client, made from the OpenAPI document, as one text. */
import openapiTS, { astToString } from 'openapi-typescript';
import { openApi } from '../../apps/server/src/http/open-api.ts';
import { ROUTES } from '../../apps/server/src/http/route.ts';
import { DOORS } from '../../apps/server/src/http/sign-in-routes.ts';

export async function apiTypes(): Promise<string> {
  const document = JSON.stringify(openApi(ROUTES, DOORS));
  const types = astToString(await openapiTS(document, { immutable: true }));
  return `// Made by \`npm run api\` from the desk's routes: do not edit.\n${types}`;
}
