/** The process around `checkUpload`. */
import { checkUpload } from '../law/check-upload.ts';
import { answerOnce } from './answer-once.ts';

answerOnce(checkUpload);
