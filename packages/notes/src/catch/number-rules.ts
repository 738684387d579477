/**
 * Shapes of numbers about one person, looked for in folded text. Each rule says how it tells them from the
 * numbers a note is full of: telephones, dates, badges, rooms, cases.
 */
import type { FindingKind } from './finding.ts';

export interface Span {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
}

/** Between the digits of one number: at most three of these. */
const GAP = '[ ./,_\\-]{0,3}';
const digits = (least: number, most: number): string =>
  `\\d(?:${GAP}\\d){${least - 1},${most - 1}}`;
/** Not the beginning of a longer number. */
const END = `(?!${GAP}\\d)`;
/** Between a label and its number: a colon, "is", "number", a blank or two, but no other digit or line of thought. */
const LINK =
  '(?:[ :#=.,()"\'\\-]|number|num|no|nr|numero|n°|is|was|es|era|de|el|his|her|their|are|号码|号|號碼|號|编号|編號|為|为|是|：|رقم|هو|هي){0,8}?';

/** Said right before a number, these say that it is none about a person. */
const OTHER_NUMBERS =
  /(?<!\p{Script=Latin})(?:badge|shield|star|room|rm|apt|apartment|unit|suite|door|floor|plate|docket|index|case|phone|tel|telephone|call|called|fax|cell|mobile|extension|ext|invoice|order|tracking|ticket|precinct|placa|sala|cuarto|habitacion|puerta|caso|telefono|llame al|oficina|警号|徽章|房间|房号|室|案号|案件|电话|车牌|شاره|غرفه|قضيه|هاتف|لوحه)[ :#.\-]{0,4}(?:(?:number|num|no|nr|numero|n°|号码|号|號碼|號|رقم)[ :#.\-]{0,3})?$/u;
const LOOK_BACK = 40;

const A_PLAIN = new RegExp(
  `(?<![\\p{Script=Latin}\\d])a(?<lead>[ #:.°\\-_]{0,4})(?<digits>${digits(7, 9)})${END}`,
  'gu',
);
const A_LABEL = new RegExp(
  `(?<!\\p{Script=Latin})(?:a[ -]?(?:#|number|num\\b|no\\b)|anumber|alien(?: registration)?(?: file)?|uscis|numero a\\b|(?:registro de )?extranjer[oa]|a ?号|外国人(?:登记|注册)?|外國人(?:登記|註冊)?|移民号|移民局|(?:تسجيل )?(?:ال)?اجنبي|(?:تسجيل )?(?:ال)?اجانب|الهجره)${LINK}(?<digits>a?${GAP}${digits(7, 9)})${END}`,
  'gu',
);
const SSN = new RegExp(
  `(?<![\\d]|\\d[./-])(\\d{3})[ ./_\\-]{1,3}(\\d{2})[ ./_\\-]{1,3}(\\d{4})(?![./-]?\\d)`,
  'gu',
);
const SSN_LABEL = new RegExp(
  `(?:(?<!\\p{Script=Latin})(?:ssn|ss ?#|ss ?no|soc\\.? ?sec|social(?: security)?|seguro social|numero de seguro|num(?:ero)? de social)|社会安全|社會安全|社安|社保|(?:ال)?ضمان (?:ال)?اجتماعي)${LINK}(?<digits>${digits(9, 9)})${END}`,
  'gu',
);
const SSN_END = new RegExp(
  `(?:(?<!\\p{Script=Latin})(?:ssn|social(?: security)?|seguro social)|社会安全|社安|(?:ال)?ضمان (?:ال)?اجتماعي)[^\\d]{0,24}(?:last|end|ultimos|termina|后四|末四|尾号|اخر|ينتهي)[^\\d]{0,16}(?<digits>\\d{4})(?!\\d)`,
  'gu',
);
const SSN_END_FIRST = new RegExp(
  `(?:last (?:four|4)|ultimos (?:cuatro|4))[^\\d.]{0,16}(?:ssn|social|seguro)[^\\d]{0,12}(?<digits>\\d{4})(?!\\d)`,
  'gu',
);
const ITIN_LABEL = new RegExp(
  `(?<!\\p{Script=Latin})(?:itin|taxpayer|contribuyente)${LINK}(?<digits>9${GAP}${digits(8, 8)})${END}`,
  'gu',
);
const PASSPORT = new RegExp(
  `(?:(?<!\\p{Script=Latin})(?:passport|pasaporte)|护照|護照|جواز(?: (?:ال)?سفر)?)${LINK}(?<digits>[a-z]{0,2}\\d{6,9})(?![\\p{L}\\d])`,
  'gu',
);
const RECEIPT = /(?<![\p{L}\d])(?:ioe|wac|lin|eac|src|msc|nbc|ysc)[ -]{0,2}\d{10}(?!\d)/gu;
const ARRIVAL = new RegExp(
  `(?<!\\p{Script=Latin})i-?94${LINK}(?<digits>[a-z\\d]{9}[a-z\\d]{2})(?![\\p{L}\\d])`,
  'gu',
);
const NINE = /(?<![\d+\p{L}]|\d[./-])\d{3}([ -]?)\d{3}\1\d{3}(?![./-]?\d)/gu;

/** `original` tells an article from the letter of the number: only one of them is small and stands apart. */
export function numberSpans(folded: string, isSmall: (at: number) => boolean): Span[] {
  const spans: Span[] = [];
  const add = (kind: FindingKind, start: number, length: number, sure = true): void => {
    spans.push({ kind, start, end: start + length, sure });
  };
  for (const match of folded.matchAll(A_PLAIN)) {
    const { lead = '', digits: number = '' } = match.groups ?? {};
    const article = lead === ' ' && isSmall(match.index);
    if (isDate(number) || (article && isCount(number))) continue;
    const few = number.replace(/\D/g, '').length === 7;
    // An A-number of seven figures is an old one; a badge or a room may look like it.
    if (few && (article || OTHER_NUMBERS.test(before(folded, match.index)))) continue;
    add('a-number', match.index, match[0].length);
  }
  for (const match of folded.matchAll(A_LABEL))
    if (!isDate(match.groups?.['digits'] ?? '')) add('a-number', match.index, match[0].length);
  for (const match of folded.matchAll(SSN)) {
    const [all, area = '', group = '', serial = ''] = match;
    if (isTaxpayer(area, group)) add('taxpayer', match.index, all.length);
    else if (isIssued(area, group, serial)) add('social-security', match.index, all.length);
  }
  for (const rule of [SSN_LABEL, SSN_END, SSN_END_FIRST])
    for (const match of folded.matchAll(rule)) add('social-security', match.index, match[0].length);
  for (const match of folded.matchAll(ITIN_LABEL)) add('taxpayer', match.index, match[0].length);
  for (const match of folded.matchAll(PASSPORT)) add('passport', match.index, match[0].length);
  for (const match of folded.matchAll(RECEIPT))
    add('immigration-case', match.index, match[0].length);
  for (const match of folded.matchAll(ARRIVAL))
    if (/\d{6}/.test(match.groups?.['digits'] ?? ''))
      add('immigration-case', match.index, match[0].length);
  for (const match of folded.matchAll(NINE))
    if (!OTHER_NUMBERS.test(before(folded, match.index)))
      add('nine-digits', match.index, match[0].length, false);
  return spans;
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - LOOK_BACK), at);
}

/** 2026-11-22, 11/22/2026, 22.11.2026. */
function isDate(number: string): boolean {
  return /^(?:(?:19|20)\d\d[ ./-]+\d{1,2}[ ./-]+\d{1,2}|\d{1,2}[ ./-]+\d{1,2}[ ./-]+(?:19|20)\d\d)$/.test(
    number,
  );
}

/** A telephone without its area, or thousands with commas: "a 555-0100 number", "a 1,250,000 grant". */
function isCount(number: string): boolean {
  return /^\d{3}[ .-]\d{4}$|^\d{1,3}(?:,\d{3})+$/.test(number);
}

/** Areas, groups and serials that were never issued: 000, 666, 900 to 999; 00; 0000. */
function isIssued(area: string, group: string, serial: string): boolean {
  return (
    area !== '000' && area !== '666' && !area.startsWith('9') && group !== '00' && serial !== '0000'
  );
}

/** An individual taxpayer number begins with 9, and its middle is 50–65, 70–88, 90–92 or 94–99. */
function isTaxpayer(area: string, group: string): boolean {
  const middle = Number(group);
  return (
    area.startsWith('9') &&
    ((middle >= 50 && middle <= 65) ||
      (middle >= 70 && middle <= 88) ||
      (middle >= 90 && middle !== 93))
  );
}
