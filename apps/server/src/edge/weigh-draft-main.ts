/** The process around `weighLaw`. */
import { weighLaw } from '../law/weigh-law.ts';
import { answerOnce } from './answer-once.ts';

answerOnce(weighLaw);
