/**
 * Who may do what: one typed table of roles, actions and how far each reaches. The screens ask it, the verbs
 * ask it, and the database repeats it in row-level security (db/migrations); permission.test.ts compares them.
 */
export const ROLES = [
  'front-line',
  'counsel',
  'privacy-officer',
  'supervisor',
  'coordinator',
  'auditor',
  'administrator',
  'defence-coordinator',
] as const;
export type Role = (typeof ROLES)[number];

export const ACTIONS = [
  /** Record a request, answer what counsel asks back, add what happened. */
  'request:record',
  'request:read',
  /** Take it, ask back, determine, reply, decide about the notice, close. */
  'request:work',
  /** Give a request to somebody, or take it away. */
  'request:assign',
  /** Second reading of a determination that lets the city cooperate. */
  'request:confirm',
  'request:comment',
  /** Comments under privilege. */
  'privileged:read',
  'log:read',
  /** Read a request of another agency, for a stated reason and a while. */
  'request:break-glass',
  /** Who read which request. */
  'reads:read',
  'settings:write',
  /** Upload another law, add a row to a calendar, take back what was proposed. */
  'law:propose',
  /** Agree to a change of the law or of a calendar. */
  'law:approve',
  /** Write drafts of the law and offer them; nothing takes effect by it. */
  'law:draft',
  /** How long records are kept, and their purge. */
  'records:manage',
  /** Report an incident, an emergency disclosure or a check, ask for an approval. */
  'duty:record',
  'duty:read',
  /** Say that something of a record was done, or that it was entered by mistake. */
  'duty:work',
  /** Approve or refuse, never what one asked for oneself. */
  'duty:decide',
  /** What is due and by when: no free word, and of what people recorded only that it is there. */
  'duty:due',
  /** Every record without its free words. */
  'duty:audit',
  /** Let figures or rows leave, through the gate. */
  'records:export',
  /** Mark pages of a request's papers that are to leave. */
  'release:prepare',
  /** Agree that they leave: never to what one marked oneself. */
  'release:approve',
  /** Cases of people who look for a lawyer, of one's own office. */
  'defence:read',
  /** Take them in, offer them to providers, end them. */
  'defence:work',
  /** Let counts of a saved plan leave, through the gate. */
  'plan:export',
  /** Change the directory of providers. */
  'directory:write',
] as const;
export type Action = (typeof ACTIONS)[number];

/** `own`: what the account recorded itself, in its agency. `city`: every agency. */
export const SCOPES = ['own', 'agency', 'city'] as const;
export type Scope = (typeof SCOPES)[number];

export const PERMISSIONS: Readonly<Record<Role, Readonly<Partial<Record<Action, Scope>>>>> = {
  'front-line': {
    'request:record': 'agency',
    'request:read': 'own',
    'request:comment': 'own',
    'duty:record': 'agency',
    'duty:read': 'own',
  },
  counsel: {
    'request:record': 'agency',
    'request:read': 'agency',
    'request:work': 'agency',
    'request:confirm': 'agency',
    'request:comment': 'agency',
    'privileged:read': 'agency',
    'log:read': 'agency',
    'duty:record': 'agency',
    'duty:read': 'agency',
    'duty:work': 'agency',
    'release:prepare': 'agency',
    'release:approve': 'agency',
    'law:draft': 'city',
  },
  'privacy-officer': {
    'request:read': 'agency',
    'request:comment': 'agency',
    'privileged:read': 'agency',
    'log:read': 'agency',
    'records:manage': 'agency',
    'records:export': 'agency',
    'release:prepare': 'agency',
    'release:approve': 'agency',
    'request:break-glass': 'city',
    'reads:read': 'agency',
    'duty:record': 'agency',
    'duty:read': 'agency',
    'duty:work': 'agency',
    'duty:decide': 'agency',
  },
  supervisor: {
    'request:record': 'agency',
    'request:read': 'agency',
    'request:assign': 'agency',
    'request:comment': 'agency',
    'log:read': 'agency',
    'duty:record': 'agency',
    'duty:read': 'agency',
    'duty:work': 'agency',
  },
  /** Response coordinators meet cases by referral, never by reading the queue. */
  coordinator: {
    'duty:due': 'city',
    'law:draft': 'city',
    'law:propose': 'city',
    'law:approve': 'city',
  },
  /** Counts and proofs, no case. */
  auditor: { 'log:read': 'city', 'reads:read': 'city', 'duty:audit': 'city' },
  administrator: {
    'settings:write': 'city',
    'law:draft': 'city',
    'law:propose': 'city',
    'law:approve': 'city',
    'directory:write': 'city',
  },
  /** Cases of people who look for a lawyer, and nothing of the requests that the city gets. */
  'defence-coordinator': {
    'defence:read': 'agency',
    'defence:work': 'agency',
    'plan:export': 'agency',
    'directory:write': 'agency',
  },
};

export interface Membership {
  readonly agency: string;
  readonly role: Role;
}

/** How far an account reaches with an action, by agency: the widest of its roles there. */
export function reach(
  memberships: readonly Membership[],
  action: Action,
  agency: string,
): Scope | undefined {
  let widest: Scope | undefined;
  for (const { role, agency: at } of memberships) {
    const scope = PERMISSIONS[role][action];
    if (scope === undefined || (scope !== 'city' && at !== agency)) continue;
    if (widest === undefined || SCOPES.indexOf(scope) > SCOPES.indexOf(widest)) widest = scope;
  }
  return widest;
}

export function may(
  memberships: readonly Membership[],
  action: Action,
  on: { readonly agency: string; readonly own: boolean },
): boolean {
  const scope = reach(memberships, action, on.agency);
  return scope !== undefined && (scope !== 'own' || on.own);
}

/** What changes or gives away most: whoever asks for it must have proved within minutes that it is them. */
export const PROVED_ACTIONS: ReadonlySet<Action> = new Set([
  'settings:write',
  'records:manage',
  'records:export',
  'plan:export',
  'release:approve',
  'request:break-glass',
  'law:propose',
  'law:approve',
]);

export function needsFreshProof({
  method,
  action,
}: {
  readonly method: 'get' | 'post';
  readonly action: Action;
}): boolean {
  return method === 'post' && PROVED_ACTIONS.has(action);
}
