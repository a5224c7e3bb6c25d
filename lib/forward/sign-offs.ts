/** How people end a mail, in lower case without punctuation, per language. */
const SIGN_OFFS: Record<string, readonly string[]> = {
  nl: 'groet|groeten|groetjes|gr|grt|grtz|mvg|m vr gr|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|met hartelijke groet|met hartelijke groeten|vrgr|vr gr|liefs|hoogachtend|met groet|met groeten|warme groet|zonnige groet|alvast bedankt|alvast dank|bedankt|dank je wel|dankjewel|dank je|dankje|dank|hartelijks|hartelijk|hgr|lieve groet|lieve groeten|lieve groetjes|veel groeten|veel groetjes|met zonnige groet|zonnige groeten|met dank|bij voorbaat dank|fijne dag|fijne avond|fijn weekend|goed weekend|prettig weekend|tot gauw|tot snel|tot later|tot ziens|kus|kusjes|x|xx|xxx'.split(
    '|',
  ),
  en: 'best|best regards|kind regards|regards|warm regards|many thanks|thanks|thank you|cheers|best wishes|all the best|sincerely|yours sincerely|kr|br|thx|with kind regards|warmly|take care|yours|kindest regards|warmest regards|warmest|many thanks in advance|thanks in advance|talk soon|speak soon|see you soon|have a good day|have a nice day|have a great day|have a good weekend|have a nice weekend|respectfully|cordially|ta|ciao'.split(
    '|',
  ),
  de: 'viele grüße|viele grüsse|liebe grüße|liebe grüsse|beste grüße|beste grüsse|grüße|grüsse|gruß|gruss|schöne grüße|herzliche grüße|mit freundlichen grüßen|mit freundlichen grüssen|mit besten grüßen|freundliche grüße|freundliche grüsse|mfg|lg|vg|bg|danke|vielen dank|mit freundlichem gruß|herzlich|herzlichst|ganz liebe grüße|bis bald|bis dann|schönen tag|schönes wochenende|danke dir|danke schön|dankeschön|hochachtungsvoll|tschüss|besten dank'.split(
    '|',
  ),
  fr: "cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|salutations|meilleures salutations|merci|merci beaucoup|amicalement|bises|bisous|cdt|cdlt|bonne journée|bonne soirée|à bientôt|sincères salutations|merci d’avance|merci d'avance|belle journée|belle soirée|excellente journée|bon week-end|amitiés|bien amicalement|je vous embrasse|je t’embrasse|je t'embrasse|à plus|à très vite|à très bientôt|bien sincèrement|sincèrement|cordialement vôtre".split(
    '|',
  ),
  'es, it, pt':
    'un saludo|saludos|saludos cordiales|atentamente|un abrazo|gracias|muchas gracias|cordiali saluti|distinti saluti|un saluto|saluti|a presto|grazie|abraço|um abraço|abraços|cumprimentos|com os melhores cumprimentos|atenciosamente|obrigado|obrigada'.split(
      '|',
    ),
};

const ALL = new Set(Object.values(SIGN_OFFS).flat());

/** Names after a sign-off are short. */
const MAX_NAME_WORDS = 5;

/**
 * Whether a line is a sign-off: alone, in two languages ("Met vriendelijke groet / Kind regards"), with a place ("Liebe Grüße aus Berlin")
 * or with a name behind it ("Groet, Bram").
 */
export function isSignOff(text: string): boolean {
  if (text.length > 80) return false;
  const [first = '', ...others] = text.split(/\s[/|]\s/);
  return others.length > 0 && others.length < 3 ? isOne(first) && others.every(isOne) : isOne(text);
}

function isOne(text: string): boolean {
  const plain = plainly(text);
  if (ALL.has(plain)) return true;
  const words = plain.split(' ');
  for (let count = 1; count <= Math.min(4, words.length - 1); count++) {
    if (!ALL.has(words.slice(0, count).join(' '))) continue;
    const rest = text.trim().split(/[\s]+/).slice(count);
    const name = /^(?:uit|aus|from|van|de|depuis)$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
    const named =
      name.length > 0 &&
      name.length <= MAX_NAME_WORDS &&
      name.every((word) => /^[\p{Lu}&]|^(?:van|de|der|den|von|le|la|en|und|and|et)$/u.test(word));
    if (named) return true;
  }
  return false;
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[,.!:;*_–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Of "groetjes sanne" the name: what stands behind a sign-off; null where the line begins with none. */
export function behindSignOff(text: string): string | null {
  const words = text.length > 80 ? [] : plainly(text).split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    if (ALL.has(words.slice(0, count).join(' '))) return words.slice(count).join(' ');
  }
  return null;
}
