/**
 * How each cell of the shared comparison of jurisdictions is held against the packs. A cell that is not named here
 * must come out of its standard question as it stands. What is named says under which further facts it comes out,
 * which duty it is, or why the two differ. docs/compare-disputes.md is written from the reasons.
 */
import type { Facts } from '../../situation/situation.ts';
import {
  WARRANT,
  MAY_NOT_MUST,
  OPEN,
  DERIVED,
  INDICATIVE,
  NOT_SEEN,
  NJ_GATE,
  NO_CONNECTICUT_RECORD,
  CT_GATE,
  NO_PROOF,
  NO_CALIFORNIA_GATE,
  NO_CONSUL,
  POLICE,
  FLORIDA_PAPERS,
  NEW_YORK_WARRANT,
  JAIL_BACK_ROOM,
  NO_CALIFORNIA_EXCEPTION,
  CONSENT,
  HELD_ON_CHARGE,
  type Probe,
} from './cell-facts.ts';

export interface Held {
  readonly probes?: readonly Probe[];
  /** The duty that the cell speaks of, where it is no answer to an act. */
  readonly duty?: string;
  /** Facts added to the standard question for it. */
  readonly asks?: Facts;
  /** Why the packs say another thing; `probes` then says what they say. */
  readonly differs?: string;
  /** Why exceptions of the cell are not there, or stand otherwise: by their number from 0. */
  readonly exceptions?: Readonly<Record<number, string>>;
}

const DETAINERS: Readonly<Record<string, Held>> = {
  california_other: { exceptions: { 0: WARRANT } },
  hennepin_sheriff: { exceptions: { 0: MAY_NOT_MUST } },
  new_jersey: { probes: NJ_GATE },
  texas: { probes: NO_PROOF },
  florida: {
    probes: [[FLORIDA_PAPERS, 'undetermined']],
    differs:
      'Section 908.105 was not read in full, and whether it orders the hold is left open until it is.',
  },
  georgia: { probes: [[NO_CONSUL, 'must']] },
  washington: { probes: [[{ 'paper.court-order': false }, 'must-not']] },
  connecticut: { probes: CT_GATE },
  new_york_city: {
    probes: [
      [{}, 'must-not'],
      [NEW_YORK_WARRANT, 'undetermined'],
    ],
    differs: INDICATIVE,
  },
};

export const HELD: Readonly<Record<string, Readonly<Record<string, Held>>>> = {
  honor_detainer: DETAINERS,
  hold_beyond_release: {
    ...DETAINERS,
    georgia: {
      probes: [[NO_CONSUL, 'must']],
      exceptions: {
        0: 'A hold after the 48 hours is an act of its own here (hold-longer); a judge’s warrant opens that one.',
      },
    },
  },
  notify_release_date: {
    los_angeles_city: { probes: [[NO_CALIFORNIA_GATE, 'must-not']] },
    california_other: {
      probes: [
        [{ 'info.public': true, 'local-policy.forbids': false }, 'may'],
        [NO_CALIFORNIA_GATE, 'must-not'],
      ],
    },
    chicago_city: {
      exceptions: {
        0: 'The contact to learn what a matter is about is encoded as giving information, not as notice of a release.',
      },
    },
    new_jersey: { probes: NJ_GATE },
    texas: { probes: NO_PROOF },
    florida: { probes: [[{ 'person.cooperating-victim-or-witness': false }, 'must']] },
    washington: {
      probes: [
        [{ 'paper.court-order': false, 'info.public': false }, 'must-not'],
        [{ 'paper.court-order': true }, 'may'],
      ],
    },
    connecticut: { probes: CT_GATE },
    massachusetts: {
      exceptions: { 0: 'No local act of Massachusetts is encoded.' },
    },
  },
  transfer_custody: {
    california_other: {
      probes: [
        [{ 'person.federal-felony-warrant': true, 'local-policy.forbids': false }, 'may'],
        [NO_CALIFORNIA_GATE, 'must-not'],
      ],
    },
    hennepin_sheriff: { exceptions: { 0: MAY_NOT_MUST } },
    chicago_city: {
      probes: [[{ 'purpose.solely-civil': true }, 'must-not']],
    },
    new_jersey: {
      probes: [[{}, 'not-required']],
      differs:
        'What was read of the Directive gates the hold and the notice and does not speak of handing over. Only the judge’s warrant is encoded here.',
    },
    texas: { probes: NO_PROOF },
    georgia: {
      probes: [[NO_CONSUL, 'must']],
      differs:
        'The question is asked with a detainer, and the cell itself says “must” while one is honored. Its “may” is for a person without one.',
    },
    colorado: {
      probes: [[{ 'place.kind': 'jail-land', 'place.area': 'non-public' }, 'must-not']],
    },
    washington: { probes: [[{ 'paper.court-order': false }, 'undetermined']], differs: OPEN },
    connecticut: { probes: CT_GATE },
    new_york_city: { probes: [[{}, 'must-not']], differs: INDICATIVE },
  },
  jail_interview: {
    los_angeles_city: { probes: [[{ ...CONSENT, 'paper.kind': 'none' }, 'must-not']] },
    california_other: {
      probes: [
        [CONSENT, 'may'],
        [{ 'interview.form-given': false }, 'must-not'],
      ],
    },
    minneapolis_city: { probes: [[{ 'paper.kind': 'none' }, 'must-not']] },
    chicago_city: { exceptions: { 0: WARRANT } },
    new_jersey: {
      probes: [
        [{ ...HELD_ON_CHARGE, 'interview.consent-signed': true }, 'may'],
        [{ ...HELD_ON_CHARGE, 'interview.consent-signed': false }, 'must-not'],
      ],
    },
    texas: {
      probes: [[{ 'place.kind': 'jail-land' }, 'may']],
      differs:
        'What was read forbids a local ban on letting them work in the jail. A ban on bans is a liberty: it says may. A duty to let them in was not read.',
    },
    colorado: { probes: [[JAIL_BACK_ROOM, 'must-not']] },
    washington: {
      probes: [[{ 'interview.consent-signed': false, 'paper.court-order': false }, 'undetermined']],
      differs: OPEN,
    },
  },
  share_nonpublic_info: {
    california_other: { probes: [[POLICE, 'must-not']] },
    hennepin_sheriff: { probes: [[{}, 'not-required']], differs: DERIVED },
    new_jersey: { probes: [[{ ...POLICE, 'request.deconfliction': false }, 'must-not']] },
    georgia: {
      probes: [
        [{ 'disclosure.public-safety-need': true, 'info.kind': 'immigration-status' }, 'must'],
      ],
    },
    washington: {
      probes: [[{ ...POLICE, 'paper.court-order': false }, 'must-not']],
      exceptions: {
        0: 'The pack says may under a court’s order; what the order commands is process, in the federal pack.',
        1: 'The Public Records Act is not encoded. Information that is public is.',
      },
    },
    connecticut: {
      probes: [[{ ...NO_CONNECTICUT_RECORD, agency: 'correction' }, 'undetermined']],
      differs: OPEN,
    },
  },
  ask_status: {
    los_angeles_city: {
      probes: [
        [
          {
            ...NO_CALIFORNIA_EXCEPTION,
            'inquiry.needed': false,
            'inquiry.for-the-person': false,
            'inquiry.employment-duty': false,
          },
          'must-not',
        ],
      ],
    },
    california_other: { probes: [[NO_CALIFORNIA_EXCEPTION, 'must-not']] },
    minneapolis_city: {
      probes: [
        [{ 'inquiry.element-of-crime': false, 'arrest.harboring-offense': false }, 'must-not'],
      ],
    },
    chicago_city: {
      probes: [
        [
          {
            'person.stopped-or-in-custody': true,
            'inquiry.consular-notice': false,
            'inquiry.firearm-check': false,
            'disclosure.required': false,
            'disclosure.authorised-in-writing': false,
            'disclosure.litigation': false,
          },
          'must-not',
        ],
      ],
      exceptions: { 0: MAY_NOT_MUST },
    },
    new_jersey: { probes: [[{ 'inquiry.indictable-by-person': false }, 'must-not']] },
    texas: {
      probes: [[{ 'person.lawfully-detained': true, 'inquiry.of-help-seeker': false }, 'may']],
    },
    florida: { probes: [[{ 'info.kind': 'immigration-status', 'info.held': true }, 'may']] },
    georgia: {
      duty: '42-4-14.b',
      exceptions: { 0: 'Encoded where it acts: a verified consul is let go, 42-4-14(c).' },
    },
    colorado: {
      probes: [
        [{ 'inquiry.required-by-law': false }, 'must-not'],
        [{ 'inquiry.required-by-law': true }, 'must'],
      ],
    },
    washington: { probes: [[{ 'inquiry.local-crime': false }, 'must-not']] },
    massachusetts: { probes: [[{ 'inquiry.required-by-law': false }, 'not-required']] },
    new_york_city: {
      probes: [
        [
          {
            'request.purpose': 'civil-immigration',
            'inquiry.of-help-seeker': true,
            'inquiry.needed': false,
            'inquiry.other-crime': false,
            'inquiry.required-by-law': false,
            'disclosure.election-matter': false,
            'disclosure.welfare-investigation': false,
            'disclosure.criminal-investigation': false,
            'approval.privacy-officer': false,
            'approval.routine': false,
            'state-law.exception-applies': false,
          },
          'must-not',
        ],
      ],
    },
  },
  entry_nonpublic: {
    los_angeles_city: { probes: [[{ 'entry.to-verify-warrant': false }, 'must-not']] },
    california_other: { probes: [[{ 'entry.to-verify-warrant': false }, 'must-not']] },
    new_jersey: {
      probes: [[{}, 'not-required']],
      exceptions: { 0: 'There is no ban here that could be lifted.' },
      differs:
        'The Directive speaks of giving the use of office space for civil enforcement. The pack encodes that as use of property, where it says must not.',
    },
    colorado: { probes: [[{ agency: 'schools' }, 'must-not']] },
    washington: {
      probes: [
        [{ agency: 'schools', 'paper.kind': 'none', 'paper.court-order': false }, 'undetermined'],
      ],
      differs:
        'The Attorney General’s model policies bind only once they are adopted, and were not read. What the adopted policy says on doors is left open.',
      exceptions: {
        0: 'A court’s order lifts the question; what it commands is federal process, in the federal pack.',
      },
    },
    new_york_city: {
      probes: [
        [
          {
            'entry.furthers-mission': false,
            'counsel.approved-entry': false,
            'entry.agreement': false,
            'entry.cooperative-arrangement': false,
            'state-law.exception-applies': false,
          },
          'must-not',
        ],
      ],
    },
  },
  use_of_property: {
    california_other: {
      probes: [[{ agency: 'police', 'property.use': 'office' }, 'must-not']],
    },
    new_jersey: { probes: [[{ agency: 'police', 'info.public': false }, 'must-not']] },
    colorado: { probes: [[{ 'property.use': 'detention' }, 'must-not']] },
    washington: {
      probes: [
        [
          {
            agency: 'other-state',
            'aim.solely-by-status': true,
            'paper.court-order': false,
            'work.normal-duties': false,
          },
          'must-not',
        ],
      ],
    },
  },
  agreement_287g: {
    hennepin_sheriff: {
      probes: [
        [{ agency: 'county-board' }, 'may'],
        [{}, 'must-not'],
      ],
    },
    new_jersey: { probes: [[{}, 'undetermined']], differs: OPEN },
    texas: {
      probes: [
        [{ 'agency.runs-jail': true, 'agreement.offered': true }, 'must'],
        [{ 'agency.runs-jail': false }, 'may'],
      ],
    },
    florida: { probes: [[{ 'agency.runs-jail': true }, 'must']] },
    georgia: { duty: '35-1-17.b2' },
    washington: { probes: [[{}, 'undetermined']], differs: OPEN },
    connecticut: {
      probes: [[{}, 'not-required']],
      differs:
        'The cell rests on a count of ten states that did not name Connecticut. No rule was found.',
    },
    massachusetts: {
      probes: [
        [{ agency: 'state-executive', 'agreement.need-certified': true }, 'may'],
        [{ agency: 'state-executive', 'agreement.need-certified': false }, 'must-not'],
      ],
    },
  },
  notice_to_person: {
    colorado: {
      differs:
        'Known from a summary only: policies of institutions must provide for notice “where appropriate”. Whom it binds to what was not read.',
    },
    new_york_city: {
      differs: 'The cell leaves this to the pack. The pack has a duty to tell the person.',
    },
  },
  log_report: {
    texas: {
      differs:
        'Reports on grants under chapter 753 concern money and no request. They are not encoded.',
    },
    washington: { duty: '43-10-315.adopt', asks: { agency: 'schools' } },
    connecticut: { differs: NOT_SEEN },
  },
};
