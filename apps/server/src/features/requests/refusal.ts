/** Why the desk does not do what was asked: a closed list, each with a sentence for the person who asked. */
import type { CallProblem } from '../webhooks/call-policy.ts';
import {
  isSettingsRefusal,
  settingsSentence,
  type SettingsRefusal,
} from '../settings/settings-refusal.ts';
import {
  defenseSentence,
  isDefenseRefusal,
  type DefenseRefusal,
} from '../defense/defense-refusal.ts';
import { isPlanRefusal, planSentence, type PlanRefusal } from '../allocation/plan-refusal.ts';
import type { DutyState } from '../duties/duty-kind.ts';
import { packUploadSentence, type PackUploadRefusal } from '../../law/pack-upload.ts';
import type { ReleaseState } from '../releases/page-release.ts';
import { STATE_WORDS, type State } from './request-flow.ts';

export type Refusal =
  | SettingsRefusal
  | DefenseRefusal
  | PlanRefusal
  | { readonly code: 'not-found' }
  | { readonly code: 'not-allowed'; readonly what: string }
  | { readonly code: 'bad-request'; readonly problems: readonly string[] }
  | { readonly code: 'bad-situation'; readonly problems: readonly string[] }
  | { readonly code: 'nothing-asked' }
  | { readonly code: 'command-reused' }
  | { readonly code: 'wrong-state'; readonly state: State; readonly step: string }
  | { readonly code: 'changed-meanwhile'; readonly events: number }
  | { readonly code: 'not-claimed' }
  | { readonly code: 'claimed-by-other'; readonly until: string }
  | { readonly code: 'no-suggestion' }
  | { readonly code: 'acts-differ'; readonly acts: readonly string[] }
  | { readonly code: 'reason-missing'; readonly acts: readonly string[] }
  | { readonly code: 'same-reader' }
  | { readonly code: 'no-such-colleague' }
  | { readonly code: 'notice-undecided' }
  | { readonly code: 'not-owed'; readonly owed: readonly string[] }
  | { readonly code: 'not-safe' }
  | { readonly code: 'readable-already' }
  | { readonly code: 'not-logged-yet' }
  | { readonly code: 'no-such-hold' }
  | { readonly code: 'no-such-duty' }
  | { readonly code: 'duty-over'; readonly state: DutyState }
  | { readonly code: 'own-record' }
  | { readonly code: 'not-purged' }
  | { readonly code: 'not-released'; readonly why: string }
  | { readonly code: 'gate-stopped' }
  | { readonly code: 'no-such-release' }
  | { readonly code: 'release-changed'; readonly state: ReleaseState }
  | { readonly code: 'own-release' }
  | { readonly code: 'not-delivered'; readonly letters: number }
  | { readonly code: 'way-not-decided'; readonly decided: string }
  | { readonly code: 'no-carrier'; readonly way: string }
  | { readonly code: 'no-contact' }
  | { readonly code: 'not-in-queue' }
  | { readonly code: 'no-such-letter' }
  | { readonly code: 'paper-refused'; readonly why: string }
  | { readonly code: 'paper-too-large'; readonly most: number }
  | { readonly code: 'too-many-papers'; readonly most: number }
  | { readonly code: 'no-such-paper' }
  | { readonly code: 'bad-address'; readonly why: CallProblem }
  | { readonly code: 'no-such-agency' }
  | { readonly code: 'no-such-webhook' }
  | { readonly code: 'too-many-webhooks'; readonly most: number }
  | { readonly code: 'paper-not-read' }
  | { readonly code: 'not-on-paper'; readonly facts: readonly string[] }
  | { readonly code: 'paper-not-checked'; readonly facts: readonly string[] }
  | { readonly code: 'signature-not-seen' }
  | { readonly code: 'letter-not-fitting'; readonly why: string }
  | { readonly code: 'letter-not-made'; readonly problems: readonly string[] }
  | PackUploadRefusal
  | { readonly code: 'other-pack'; readonly pack: string; readonly inForce: string }
  | { readonly code: 'not-as-compiled' }
  | { readonly code: 'same-law' }
  | { readonly code: 'check-stopped' }
  | { readonly code: 'check-busy' }
  | { readonly code: 'no-such-change' }
  | { readonly code: 'no-such-draft' }
  | { readonly code: 'no-such-proposal' }
  | { readonly code: 'no-law-files' }
  | { readonly code: 'draft-removed' }
  | { readonly code: 'draft-changed'; readonly version: number }
  | { readonly code: 'draft-unsound'; readonly problems: readonly string[] }
  | { readonly code: 'draft-not-weighed' }
  | { readonly code: 'proposal-outdated' }
  | { readonly code: 'change-state'; readonly state: string }
  | { readonly code: 'change-waiting' }
  | { readonly code: 'law-moved-on' }
  | { readonly code: 'day-past' }
  | { readonly code: 'same-approver' }
  | { readonly code: 'own-amendment' }
  | { readonly code: 'moves-changed'; readonly moves: number }
  | { readonly code: 'no-such-calendar' }
  | { readonly code: 'not-enacted-yet' }
  | { readonly code: 'nothing-to-undo' };

export function sentenceOf(refusal: Refusal): string {
  if (isSettingsRefusal(refusal)) return settingsSentence(refusal);
  if (isDefenseRefusal(refusal)) return defenseSentence(refusal);
  if (isPlanRefusal(refusal)) return planSentence(refusal);
  switch (refusal.code) {
    case 'not-found':
      return 'There is nothing under this address, or it is another agency’s. Check the number.';
    case 'not-allowed':
      return `Your roles do not let you ${refusal.what}. Ask your supervisor.`;
    case 'bad-address':
      return ADDRESS_WORDS[refusal.why];
    case 'no-such-agency':
      return 'One of these agencies is not here. Load the page again and choose from its list.';
    case 'no-such-webhook':
      return 'There is no such webhook or delivery any more. Load the page again.';
    case 'too-many-webhooks':
      return `There are ${refusal.most} webhooks, which is the most. Remove one that is not used.`;
    case 'bad-request':
      return refusal.problems.join(' ');
    case 'bad-situation':
    case 'letter-not-made':
      return refusal.problems.join(' ');
    case 'nothing-asked':
      return 'Nothing follows from these facts that the city is asked to do. Name the acts.';
    case 'command-reused':
      return 'This was sent before with other content. Make a new one and send it again.';
    case 'wrong-state':
      return `The request is ${STATE_WORDS[refusal.state]}. ${refusal.step}`;
    case 'changed-meanwhile':
      return 'Somebody changed this request while you worked. Look at what is new, then send yours again: it was kept on your screen.';
    case 'not-claimed':
      return 'Take the request first, so that two people do not work on it at once.';
    case 'claimed-by-other':
      return `A colleague holds this request until ${refusal.until}. Ask for a hand-over, or wait.`;
    case 'no-suggestion':
      return 'There is no suggestion yet to agree with or to change.';
    case 'acts-differ':
      return `Determine each act that was asked, once: ${refusal.acts.join(', ')}.`;
    case 'reason-missing':
      return `Say why you decide otherwise than suggested: ${refusal.acts.join(', ')}.`;
    case 'same-reader':
      return 'A second person has to read this: somebody other than who determined it.';
    case 'no-such-colleague':
      return 'That colleague cannot work on requests of this agency. Choose another.';
    case 'notice-undecided':
      return 'Decide about the notice to the person first: required, allowed, forbidden, or not now.';
    case 'not-safe':
      return 'Nobody asked whether it is safe to reach the person there. Ask first, or choose another way.';
    case 'not-owed':
      return `Nothing of that name is owed here. Owed is: ${refusal.owed.join(', ') || 'nothing'}.`;
    case 'not-delivered':
      return `${refusal.letters === 1 ? 'A letter has' : `${refusal.letters} letters have`} not left the house yet. Post it, hand it over, or send it again; then close.`;
    case 'way-not-decided':
      return `The notice was decided to go by ${refusal.decided}. Send it so, or decide about the notice again.`;
    case 'no-carrier':
      return `Nothing can be sent by ${refusal.way} from here: it is not set up. Choose post, or hand it over.`;
    case 'no-contact':
      return 'A message says only whom to call, and no number is set for this agency. Set it in the settings.';
    case 'paper-refused':
      return refusal.why;
    case 'paper-too-large':
      return `This file is larger than ${refusal.most / 1e6} MB. Give only the pages that were handed over, or photograph them.`;
    case 'too-many-papers':
      return `This request has ${refusal.most} papers, and no more are kept with one. Put several pages into one PDF.`;
    case 'no-such-paper':
      return 'No paper is kept at this place, or it is not the one that was kept. Look at the events of the request.';
    case 'paper-not-read':
      return 'Nothing was read from this paper yet, or it was read again meanwhile. Look at it once more.';
    case 'not-on-paper':
      return `The reading of this paper offers nothing on: ${refusal.facts.join(', ')}. Add such facts by hand.`;
    case 'paper-not-checked':
      return `Nobody has held these beside the paper yet: ${refusal.facts.join(', ')}. Confirm or correct them first.`;
    case 'signature-not-seen':
      return 'A judge’s or a court’s signature counts only when you have looked at it yourself. Look at it, say so, and send again.';
    case 'no-such-letter':
      return 'No letter that was sent from here is kept at this place. Look at the events of the request.';
    case 'not-in-queue':
      return 'This is not waiting any more: somebody has dealt with it. Look at the list again.';
    case 'letter-not-fitting':
      return `This letter does not fit the request now. ${refusal.why}`;
    case 'not-purged':
      return 'Nothing of this number was purged here. Check the number and the agency.';
    case 'not-released':
      return refusal.why;
    case 'gate-stopped':
      return 'The file could not be made and checked in time, so nothing left. Send it again.';
    case 'no-such-release':
      return 'There is no such release, or it was deleted. Look at the list of the request.';
    case 'release-changed':
      return `This changed meanwhile: the release is ${RELEASE_WORDS[refusal.state]}. Look at it again; what you marked is still on your screen.`;
    case 'own-release':
      return 'You marked these pages yourself. A second person has to look at them and agree.';
    case 'pack-too-large':
    case 'pack-unsafe':
    case 'pack-broken':
    case 'not-a-pack':
      return packUploadSentence(refusal);
    case 'other-pack':
      return `This is the pack ${refusal.pack}, and the law here is ${refusal.inForce} with those it stands on. Send one of these.`;
    case 'not-as-compiled':
      return 'This compiled file is not what its own law compiles to. Send the pack’s folder as a ZIP instead.';
    case 'same-law':
      return 'This is the law in force, letter by letter. There is nothing to change.';
    case 'check-stopped':
      return 'The check took too long or too much memory and was stopped. Check the pack with “threshold law check” first.';
    case 'check-busy':
      return 'Several laws wait to be checked already. Wait a minute, then send yours again.';
    case 'no-such-change':
      return 'There is no such change. Look at the list again.';
    case 'no-such-draft':
      return 'There is no such draft or version. Look at the list of drafts again.';
    case 'no-such-proposal':
      return 'There is no such proposal. Look at the list of drafts again.';
    case 'no-law-files':
      return 'Of the law in force only the compiled form is at hand, so nothing can be branched from it. Upload its packs as a ZIP first.';
    case 'draft-removed':
      return 'This draft was put away. Bring it back first; what you wrote is still on your screen.';
    case 'draft-changed':
      return `Somebody kept version ${refusal.version} of this draft while you worked. Look at what is new, then keep yours again: it is still on your screen.`;
    case 'draft-unsound':
      return `The draft cannot be read as a law yet. ${refusal.problems.join(' ')} Mend this, keep it, and offer it again.`;
    case 'draft-not-weighed':
      return 'What the draft would change could not be worked out in the time and memory there is. Try again in a minute; if it stays so, make the draft smaller.';
    case 'proposal-outdated':
      return 'The law in force is not the one that this was weighed against. Make the proposal anew from its draft, and look at what differs now.';
    case 'change-state':
      return `This cannot be done any more: the change is ${refusal.state}. Look at it again.`;
    case 'change-waiting':
      return 'Another change waits already. Let it take effect or withdraw it first, so that each is looked at against what is in force.';
    case 'law-moved-on':
      return 'The law in force is not the one that this was checked against. Upload it again, and look at what differs now.';
    case 'day-past':
      return 'That day is past. Choose today or a later day.';
    case 'same-approver':
      return 'You have approved this already. A second person has to.';
    case 'own-amendment':
      return 'A second person has to approve this: somebody other than who proposed it.';
    case 'moves-changed':
      return `What would move has changed while you looked: ${refusal.moves} clocks now. Look at the list again, then approve.`;
    case 'no-such-calendar':
      return 'There is no such calendar. Choose one of the list.';
    case 'not-enacted-yet':
      return 'A row counts from the day it was enacted. Add it on that day, and not before.';
    case 'nothing-to-undo':
      return 'There is nothing to take back: the row is not in force, or somebody proposed it already.';
    case 'no-such-hold':
      return 'There is no such hold in force. Look at the list again.';
    case 'no-such-duty':
      return 'There is no such record, or it is another agency’s. Check the number.';
    case 'duty-over':
      return `The record is ${DUTY_WORDS[refusal.state]}. This cannot be done now.`;
    case 'own-record':
      return 'You recorded this yourself. Somebody else has to decide about it.';
    case 'readable-already':
      return 'You can read this request already. Open it from the queue.';
    case 'not-logged-yet':
      return 'The log gives this its place within a second. Ask for the receipt again.';
  }
}

const ADDRESS_WORDS: Readonly<Record<CallProblem, string>> = {
  'no-address': 'This is no address of the web. Write it whole, with https:// before it.',
  'not-https': 'The address must begin with https://, so that nobody on the way can read along.',
  'with-password': 'Take the name and password out of the address: deliveries are signed instead.',
  'not-public':
    'This address is inside a private network, which the desk does not call. Whoever runs the server can allow that network.',
  'not-this-machine':
    'A demonstration calls this machine alone: use http://localhost and a port of yours.',
};

const RELEASE_WORDS: Readonly<Record<ReleaseState, string>> = {
  opening: 'being opened',
  marking: 'being marked',
  checking: 'being checked',
  ready: 'ready for a second person',
  making: 'being made',
  made: 'made',
  failed: 'not readable',
  withdrawn: 'withdrawn',
  expired: 'over, and its file deleted',
};

const DUTY_WORDS: Readonly<Record<DutyState, string>> = {
  open: 'open',
  waiting: 'waiting for the privacy officer',
  approved: 'approved',
  refused: 'refused',
  done: 'done',
  withdrawn: 'taken back',
};
