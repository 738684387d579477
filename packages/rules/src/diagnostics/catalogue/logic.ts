/** TH4xx: what the law says as a whole. Some are seen while loading, most by the checks. */
import type { CatalogueEntry } from './entry.ts';

export const LOGIC_CODES = {
  TH401: {
    severity: 'error',
    title: 'Two norms clash',
    explanation:
      'Two norms of one layer can both win with different answers, and nothing says which prevails. The witness is a situation where they do. Add an exception, declare `overrides`, or, where the law itself leaves it open, declare the pair under `contested`.',
  },
  TH402: {
    severity: 'warning',
    title: 'A situation that no norm covers',
    explanation:
      'For an act that a request can ask, there is a situation in which no norm of any layer speaks. The witness shows one. Where the law is really silent, say so under `silences` with what was searched.',
  },
  TH403: {
    severity: 'warning',
    title: 'A norm that never applies',
    explanation:
      'No situation that the constraints allow makes this norm live. Its condition contradicts itself, its dates, or what the facts can be.',
  },
  TH404: {
    severity: 'warning',
    title: 'An exception that is never reached',
    explanation:
      'Wherever its norm applies, this exception does not: its condition cannot hold there.',
  },
  TH405: {
    severity: 'warning',
    title: 'An unused fact',
    explanation:
      'No condition of the stack refers to this fact, so nobody will be asked for it and it changes no answer. Remove it, or check the norm that was meant to use it.',
  },
  TH406: {
    severity: 'warning',
    title: 'A question that nobody can be asked',
    explanation:
      'A condition depends on this fact, but it has no `ask`: while it is unknown the answer stays open and nobody can be sent to find out.',
  },
  TH407: {
    severity: 'warning',
    title: 'An unused definition',
    explanation:
      'No norm, request, silence or other definition refers to this definition. Remove it, or check the norm that was meant to use it.',
  },
  TH408: {
    severity: 'warning',
    title: 'Declared and never used',
    explanation:
      'No condition refers to this list, record or open question, no norm speaks of this act, or nobody named is this decider. It has no effect.',
  },
  TH409: {
    severity: 'info',
    title: 'A norm that never wins',
    explanation:
      'The norm is live in some situations, but in all of them it yields to another. That may be right, as with a city law that state law displaces; then nothing needs to be done.',
  },
  TH410: {
    severity: 'error',
    title: 'Knowing less permits more',
    explanation:
      'There is a situation in which leaving out a fact makes the answer more permissive. A person could gain by withholding it. The witness shows the situation and the fact.',
  },
  TH411: {
    severity: 'warning',
    title: 'A condition that is always true or always false',
    explanation:
      'Whatever the facts, this definition or condition comes out the same way. One of its parts is superfluous or wrong.',
  },
  TH412: {
    severity: 'warning',
    title: 'Too large to check completely',
    explanation:
      'The diagram of this act grew past its budget, so checks ran on samples and by interpretation. What they found holds; that they found nothing proves less.',
  },
  TH413: {
    severity: 'warning',
    title: 'A norm without a worked case',
    explanation:
      'No case of the stack makes this norm or exception decide. Write one on each side of its boundary.',
  },
  TH414: {
    severity: 'error',
    title: 'The constraints allow nothing',
    explanation:
      'No situation satisfies all constraints, so everything else would hold vacuously. The shortest set that contradicts itself is named.',
  },
  TH415: {
    severity: 'warning',
    title: 'An open question decides nothing',
    explanation:
      'Every choice of this reading leads to the same answers in every situation. Either it is not open, or the conditions that should depend on it do not.',
  },
  TH416: {
    severity: 'warning',
    title: 'A request asks for an act that has no norm',
    explanation:
      'A paper can ask for this act, but no norm of the stack speaks of it: the answer is always no-rule.',
  },
  TH417: {
    severity: 'info',
    title: 'A constraint that rules nothing out',
    explanation:
      'What the constraint forbids cannot happen anyway, or other constraints forbid it already. It may be removed.',
  },
  TH418: {
    severity: 'warning',
    title: 'Answers on one side of a date only',
    explanation:
      'A norm begins or ends on a day, and the cases show only one side of it. Write one case before the day and one on or after it, alike in everything else.',
  },
  TH419: {
    severity: 'info',
    title: 'A silence that is nowhere met',
    explanation:
      'The pack declares that the law is silent on this act here, but some norm speaks, or no request can ask for the act in such a situation. The entry may be removed, or its condition is not what was meant.',
  },
  TH420: {
    severity: 'info',
    title: 'A norm that adds nothing to another',
    explanation:
      'Wherever this norm applies, another norm of the same layer gives the same answer. That is common where two provisions say the same; then nothing needs to be done.',
  },
  TH421: {
    severity: 'warning',
    title: 'A finding that no situation shows',
    explanation:
      'The conditions leave room for it, but no situation was found that is really so. Most often two conditions over the same list exclude each other in a way that the diagrams do not know, such as two counts. A constraint can say so.',
  },
  TH422: {
    severity: 'error',
    title: 'A property does not hold',
    explanation:
      'The pack says that its law guarantees something, and there is a situation in which it does not. The witness is that situation, as a case that can be run. Either a norm is not as it was meant, or the law guarantees less than the property claims.',
  },
  TH423: {
    severity: 'warning',
    title: 'A property that could not be proved',
    explanation:
      'The conditions leave room for a situation that breaks the property, but none was found that is really so; or an act it speaks of was too large to compile. The property is neither proved nor refuted.',
  },
  TH424: {
    severity: 'warning',
    title: 'A property that is never put to the test',
    explanation:
      'No situation that the constraints allow meets the `when` of this property, or its norms never stand, so that it holds and says nothing. Its condition is probably not what was meant.',
  },
} as const satisfies Record<`TH4${string}`, CatalogueEntry>;
