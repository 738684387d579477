/**
 * Words that say what somebody's immigration status is, in the four languages, looked for in folded text
 * whatever language the screen is in. Words of law, of forms, of jobs and of places that hold the same
 * letters are left alone: a warrant "of Removal", a "Deportation Officer", a shelter (庇护所), no witness
 * (无证人). Asking about status is no status. None of this is sure: it may be what a paper says.
 */
const PERSON =
  '(?:he|she|they|client|guest|resident|tenant|student|pupil|patient|parent|mother|father|mom|dad|family|kid|child|boy|girl|man|woman|person|worker|employee|visitor|customer|husband|wife|brother|sister|son|daughter)s?';
const IS = "(?:'s|'re| is| are| was| were| isn't| aren't| wasn't)";
const OWN =
  "(?:his|her|their|the (?:client|guest|resident|student|patient|family|person|tenant|worker)'s)";

const ENGLISH = [
  'undocumented',
  'unauthori[sz]ed (?:immigrant|alien|migrant|resident)s?',
  '(?:illegal|criminal|removable|deportable|unlawful) (?:alien|immigrant|migrant)s?',
  'illegals',
  `${PERSON}${IS} (?:an? )?(?:here |in the country |in the us )?(?:illegal(?:ly)?|unlawful(?:ly)?|(?:an? )?alien)\\b(?! (?:act|entry|search))`,
  '(?:here|in the country|in the us|in the u\\.s\\.) (?:illegally|unlawfully)',
  'unlawful(?:ly)? presen(?:ce|t)',
  'out of status',
  '(?:lost|lacks?|without|overstayed) (?:any |a |legal |lawful |immigration |his |her |their )*status',
  '(?:has|have|had|with) (?:no|legal|lawful|valid) (?:legal |lawful |immigration )?status',
  `${OWN} (?:immigration |legal |citizenship )?status (?:is|was|:|expired|ran out|has)`,
  'over-?stay(?:ed|ing|er|s)?',
  'visas? (?:has |have |had |is |was |are |were )?(?:expired?|ran out|run out|overstay\\w*|lapsed|revoked)',
  'expired visas?',
  '(?:student|tourist|visitor|work|guest-?worker|u|t|h-?1b|h-?2a|f-?1|j-?1|b-?[12]) visas?',
  '(?:on|has|have|had|holds?|got) an? (?:\\w+ )?visa',
  'visa holders?',
  'green ?-?cards?',
  '(?:lawful |legal |conditional )?permanent residents?',
  'lpr',
  'work(?:ing)? (?:permit|authori[sz]ation)s?',
  'daca',
  'dreamers?',
  'tps',
  'temporary protected status',
  'asylees?',
  'asylum(?:[ -]seekers?| case| claim| application| applicant| hearing| interview)?',
  'refugees?',
  'humanitarian parole(?:e)?|parolees?|paroled in',
  'deport(?:able|ed|ee)s?',
  'deportation (?:order|case|proceeding|hearing)s?',
  '(?:removal|deportation) orders?|orders? of (?:removal|deportation)|ordered (?:removed|deported)',
  'in removal proceedings?',
  'immigration (?:court date|hearing|bond|parole)',
  '(?:u\\.?s\\.?|american|naturali[sz]ed|canadian|mexican) citizens?',
  "(?:not|n't|never|no) (?:an? |us |u\\.s\\. )*citizens?",
  'non-?citizens?',
  `${PERSON}${IS} (?:an? |not |the )*citizens?`,
  `${OWN} citizenship`,
  'citizenship (?:is|was|:)',
  'naturali[sz]ed',
  'entered without inspection|ewi',
  'cross(?:ed|ing)? the border',
  `papers (?:have |had |are |were |has )?(?:expired|ran out|run out)|expired papers`,
  `${PERSON} (?:has|have|had|got|is|are) (?:no|without|missing) (?:immigration |legal |valid )?papers`,
  '(?:has|have|had|with|without|no) (?:immigration|legal) papers',
]
  .map((words) => `\\b(?:${words})\\b`)
  .concat('\\bimmigration status ?[:=]');

const SPANISH = [
  'indocumentad[oa]s?',
  'sin papeles',
  // Of an officer it says that no paper was shown.
  '(?<!(?:agente|agentes|oficial|oficiales) )no (?:tiene|tienen|tenia|tenian) (?:sus |los )?papeles',
  '(?:esta|estan|estaba|estaban) ilegal(?:es|mente)?',
  '(?:esta|estan|vive|viven|persona|personas|gente) (?:aqui )?sin documentos',
  '(?:inmigrante|migrante|extranjer[oa])s? ilegal(?:es)?',
  '(?:el|ella|ellos|ellas|cliente|persona|familia|senora?|estudiante|paciente)s? (?:es|son|esta|estan|era|eran) (?:aqui )?ilegal(?:es|mente)?',
  '(?:aqui|en el pais) ilegal(?:es|mente)?',
  'los ilegales',
  '(?:situacion|estancia|estatus|estado) (?:migratori[oa] )?irregular',
  '(?:sin|perdio|tiene|no tiene) (?:su )?(?:estatus|estado|status)(?: legal| migratorio)?',
  'su (?:estatus|estado|situacion)(?: legal| migratori[oa])? (?:es|era)',
  'residente permanente',
  'tarjeta (?:verde|de residen(?:te|cia))',
  '(?:su|tiene|una) mica',
  'permiso de trabajo',
  'visas? (?:de (?:estudiante|turista|trabajo))',
  'visas? (?:vencid|expirad|caducad)as?',
  '(?:vencio|expiro|caduco) (?:la|su) visa',
  '(?:se le|le|ya) (?:vencio|expiro|caduco) (?:la|su) visa',
  'papeles (?:estan )?(?:vencid|expirad|caducad)os',
  'deportad[oa]s?|deportables?',
  'orden(?:es)? de (?:deportacion|expulsion|remocion)',
  '(?:solicitante|solicitud|caso)s? de asilo|(?:pidio|pide|solicito|busca) asilo|asilad[oa]s?',
  'refugiad[oa]s?',
  'ciudadan[oa]s? (?:estadounidense|american[oa]|de (?:los )?estados unidos)s?',
  'no (?:es|son|era) (?:un |una )?ciudadan[oa]s?',
  '(?:se quedo|excedio|sobrepaso) (?:mas tiempo )?(?:del |de |la |el )?(?:permitido|visa|estadia)',
  'cruz(?:o|aron|ado) la frontera',
].map((words) => `\\b(?:${words})\\b`);

const CHINESE = [
  '[无無][证證](?![件据據明词詞照]|人(?![员員士]))',
  '非法(?:移民|居留|入境|滞留|滯留|逗留|打工|身份|越境|居民|劳工|勞工|外国人)',
  '(?:他|她|他们|她们|客户|学生|病人|住户|家人|这人|那人)(?:们)?(?:都)?(?:是|属于)?非法(?!搜|进|闯|行|拘|执)',
  '[没沒](?:有)?(?:合法|移民)?身份(?![证證])',
  '黑户|黑戶|黑下来|偷渡',
  '[绿綠]卡',
  '永久居民|永久居留',
  '(?:签证|簽證)(?:已经|已|都)?(?:过期|過期|到期|逾期|失效)',
  '(?:过期|過期|逾期)(?:的)?(?:签证|簽證)|逾期(?:居留|滞留|逗留|不归|停留)',
  '(?:学生|旅游|工作|探亲)(?:签证|簽證)',
  '工卡|工作许可|工作許可',
  '[难難]民',
  '(?:政治|申请|寻求|申請)(?:庇护|庇護)|(?:庇护|庇護)(?:申请|申請|案|身份|者)|(?:寻求|申请)?(?:避难|避難)(?!所)',
  '(?:递解|遞解|驱逐|驅逐)(?:出境|令)|遣返',
  '(?:不是|是|非|入籍)(?:美国|美國)?公民|(?:美国|美國)公民',
  '(?:移民)?身份(?:是|为|為|已过期|过期|：|:)(?!否|什)',
  '(?:证件|文件|纸)(?:都)?(?:已|已经)?过期了?的?(?:移民|居留)',
];

const ARABIC = [
  '(?:بدون|بلا|من دون|دون) (?:اوراق|وثائق|اقامه)',
  'غير (?:ال)?موثق(?:ين|ون|ه)?',
  '(?:مهاجر|مقيم|شخص|اجنبي|عامل|موجود)(?:ين|ون|ه|ا)? (?:هنا )?(?:بشكل )?غير (?:ال)?(?:شرعي|قانوني|نظامي)(?:ين|ون|ه|ا)?',
  '(?:المهاجر|المقيم)(?:ين|ون|ه)? غير ال(?:شرعي|قانوني|نظامي)(?:ين|ون|ه)?',
  '(?:هو|هي|هم|انه|انها|انهم) (?:هنا )?(?:بشكل )?غير (?:شرعي|قانوني|نظامي)(?:ين|ون|ه|ا)?',
  '(?:اقامه|اقامته|اقامتها|وضعه|وضعها) غير (?:شرعي|قانوني|نظامي)ه?',
  '(?:ال)?(?:جرين|غرين|كرين) ?كارد|(?:ال)?بطاقه (?:ال)?خضراء?',
  '(?:ال)?مقيم(?:ه)? (?:ال)?دايم(?:ه)?|اقامه دايمه',
  'تاشيره?(?:ته|تها)? (?:ال)?منتهيه|انتهت (?:صلاحيه )?(?:تاشيره|تاشيرته|تاشيرتها|اقامته|اقامتها|اوراقه|اوراقها|الفيزا|فيزته|فيزتها)',
  'تجاوز(?:ت)? (?:مده )?(?:التاشيره|الاقامه|تاشيرته|اقامته)',
  '(?:تاشيره|فيزا) (?:طالب|سياحه|سياحيه|عمل|دراسه)',
  '(?:ال)?لاجي(?:ه|ين|ون)?(?!\\p{L})',
  '(?:طالب|طالبه|طلب|قدم|قدمت)(?: (?:علي|ال))?(?: |ي )?(?:ال)?لجوء?',
  '(?:امر|قرار|اجراءات) (?:ال)?ترحيل|تم ترحيل(?:ه|ها|هم)|سيتم ترحيل|مهدد(?:ه)? بالترحيل|(?:ال)?مرحل(?:ين|ون|ه)?(?!\\p{L})',
  'مواطن(?:ه|ا)? (?:ال)?امريكي(?:ه|ا)?|(?:ليس|ليست|لست) (?:ب)?مواطن(?:ه|ا)?',
  '(?:تصريح|رخصه) (?:ال)?عمل',
  'ليس (?:لديه|لديها|معه|معها|عنده|عندها) (?:اقامه|اوراق|وثائق)',
  'وضعه?ا? (?:ال)?(?:قانوني|هجره) (?:هو|منتهي)',
  'عبر(?:ت|وا)? الحدود',
];

const RULE = new RegExp([...ENGLISH, ...SPANISH, ...CHINESE, ...ARABIC].join('|'), 'gu');

export function statusSpans(folded: string): { start: number; end: number }[] {
  return [...folded.matchAll(RULE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
