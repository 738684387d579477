/** A refusal as an answer: RFC 9457 problem details, with our code and the sentence for the person. */
import { PLAN_STATUS } from '../features/allocation/plan-refusal.ts';
import { DEFENSE_STATUS } from '../features/defense/defense-refusal.ts';
import { sentenceOf, type Refusal } from '../features/requests/refusal.ts';
import { SETTINGS_STATUS } from '../features/settings/settings-refusal.ts';
import { isSignInRefusal, signInSentence, type SignInRefusal } from '../sign-in/sign-in-refusal.ts';

export interface Problem {
  readonly type: 'about:blank';
  readonly status: number;
  readonly code: string;
  readonly title: string;
}

export type HttpRefusal =
  | Refusal
  | SignInRefusal
  | { readonly code: 'not-signed-in' }
  | { readonly code: 'too-many'; readonly seconds: number }
  | { readonly code: 'other-site' }
  | { readonly code: 'not-json' }
  | { readonly code: 'not-bytes' }
  | { readonly code: 'too-large' }
  | { readonly code: 'no-such-page' }
  | { readonly code: 'unavailable' }
  | { readonly code: 'broken'; readonly reference: string };

const STATUS: Readonly<
  Record<HttpRefusal['code'], 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503>
> = {
  ...SETTINGS_STATUS,
  ...DEFENSE_STATUS,
  ...PLAN_STATUS,
  'not-found': 404,
  'no-such-page': 404,
  'not-allowed': 403,
  'other-site': 403,
  'not-signed-in': 401,
  'not-json': 415,
  'not-bytes': 415,
  'paper-refused': 422,
  'paper-too-large': 413,
  'too-many-papers': 409,
  'no-such-paper': 404,
  'no-such-release': 404,
  'release-changed': 409,
  'own-release': 409,
  'gate-stopped': 503,
  'paper-not-read': 409,
  'not-on-paper': 422,
  'paper-not-checked': 422,
  'signature-not-seen': 422,
  'too-large': 413,
  'bad-request': 422,
  'bad-situation': 422,
  'nothing-asked': 422,
  'acts-differ': 422,
  'reason-missing': 422,
  'no-such-colleague': 422,
  'not-safe': 422,
  'not-owed': 422,
  'command-reused': 409,
  'wrong-state': 409,
  'changed-meanwhile': 409,
  'not-claimed': 409,
  'claimed-by-other': 409,
  'no-suggestion': 409,
  'same-reader': 409,
  'notice-undecided': 409,
  'readable-already': 409,
  'not-logged-yet': 409,
  'no-such-hold': 404,
  'no-such-duty': 404,
  'duty-over': 409,
  'own-record': 409,
  'not-purged': 404,
  'not-released': 422,
  'letter-not-fitting': 409,
  'letter-not-made': 422,
  'no-such-way': 404,
  'not-yours': 404,
  // Not 401, which the screens take for a session that ended.
  'no-account': 403,
  'second-factor-missing': 403,
  'passkey-unknown': 403,
  'passkey-refused': 403,
  'passkey-copied': 403,
  'provider-refused': 403,
  'wrong-secret': 403,
  'proof-needed': 403,
  'sign-in-ended': 409,
  'passkey-there': 409,
  'last-way': 409,
  wait: 429,
  'too-many': 429,
  'provider-away': 503,
  unavailable: 503,
  'not-delivered': 409,
  'way-not-decided': 409,
  'no-carrier': 409,
  'no-contact': 409,
  'not-in-queue': 409,
  'bad-address': 422,
  'no-such-agency': 422,
  'no-such-webhook': 404,
  'too-many-webhooks': 409,
  'no-such-letter': 404,
  'pack-too-large': 413,
  'pack-unsafe': 422,
  'pack-broken': 422,
  'not-a-pack': 422,
  'other-pack': 422,
  'not-as-compiled': 422,
  'same-law': 409,
  'check-stopped': 422,
  'check-busy': 503,
  'no-such-change': 404,
  'no-such-draft': 404,
  'no-such-proposal': 404,
  'no-law-files': 409,
  'draft-removed': 409,
  'draft-changed': 409,
  'draft-unsound': 422,
  'draft-not-weighed': 503,
  'proposal-outdated': 409,
  'change-state': 409,
  'change-waiting': 409,
  'law-moved-on': 409,
  'day-past': 422,
  'same-approver': 409,
  'own-amendment': 409,
  'moves-changed': 409,
  'no-such-calendar': 422,
  'not-enacted-yet': 422,
  'nothing-to-undo': 409,
  broken: 500,
};

export function problemOf(refusal: HttpRefusal): Problem {
  return {
    type: 'about:blank',
    status: STATUS[refusal.code],
    code: refusal.code,
    title: titleOf(refusal),
  };
}

export function problemResponse(refusal: HttpRefusal): Response {
  const problem = problemOf(refusal);
  return new Response(`${JSON.stringify(problem)}\n`, {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      ...('seconds' in refusal ? { 'retry-after': `${refusal.seconds}` } : {}),
    },
  });
}

function titleOf(refusal: HttpRefusal): string {
  if (isSignInRefusal(refusal)) return signInSentence(refusal);
  switch (refusal.code) {
    case 'not-signed-in':
      return 'You are not signed in, or your session has ended. Sign in again; what you wrote stays on your screen.';
    case 'other-site':
      return 'This came from another site, or without the header that our pages send. Use the desk’s own page.';
    case 'not-json':
      return 'The body must be JSON: send it with the type application/json.';
    case 'not-bytes':
      return 'The body must be the bytes of one file: send it with the type application/octet-stream.';
    case 'too-large':
      return 'This is more than can be taken at once. Send less.';
    case 'no-such-page':
      return 'There is nothing at this address.';
    case 'too-many':
      return `This is more than can be done in a minute. Wait ${refusal.seconds} seconds, then try again.`;
    case 'unavailable':
      return 'The database cannot be reached just now. Nothing of yours is lost; it will be sent again.';
    case 'broken':
      return `Something here failed, and nothing was changed. Try again; if it stays, name ${refusal.reference}.`;
    default:
      return sentenceOf(refusal);
  }
}
