/** How people end a mail, in lower case without punctuation, per language. */
const SIGN_OFFS: Record<string, readonly string[]> = {
  nl: [
    'groet',
    'groeten',
    'groetjes',
    'gr',
    'grt',
    'grtz',
    'mvg',
    'm vr gr',
    'met vriendelijke groet',
    'met vriendelijke groeten',
    'vriendelijke groet',
    'vriendelijke groeten',
    'hartelijke groet',
    'hartelijke groeten',
    'met hartelijke groet',
    'met hartelijke groeten',
    'vrgr',
    'vr gr',
    'liefs',
    'hoogachtend',
    'met groet',
    'met groeten',
    'warme groet',
    'zonnige groet',
    'alvast bedankt',
    'alvast dank',
    'bedankt',
    'dank je wel',
    'dankjewel',
  ],
  en: [
    'best',
    'best regards',
    'kind regards',
    'regards',
    'warm regards',
    'many thanks',
    'thanks',
    'thank you',
    'cheers',
    'best wishes',
    'all the best',
    'sincerely',
    'yours sincerely',
    'kr',
    'br',
    'thx',
    'with kind regards',
    'warmly',
    'take care',
    'yours',
  ],
  de: [
    'viele grüße',
    'viele grüsse',
    'liebe grüße',
    'liebe grüsse',
    'beste grüße',
    'beste grüsse',
    'grüße',
    'grüsse',
    'gruß',
    'gruss',
    'schöne grüße',
    'herzliche grüße',
    'mit freundlichen grüßen',
    'mit freundlichen grüssen',
    'mit besten grüßen',
    'freundliche grüße',
    'freundliche grüsse',
    'mfg',
    'lg',
    'vg',
    'bg',
    'danke',
    'vielen dank',
    'mit freundlichem gruß',
    'besten dank',
  ],
  fr: [
    'cordialement',
    'bien cordialement',
    'très cordialement',
    'bien à vous',
    'bien à toi',
    'salutations',
    'meilleures salutations',
    'merci',
    'merci beaucoup',
    'amicalement',
    'bises',
    'bisous',
    'cdt',
    'cdlt',
    'bonne journée',
    'bonne soirée',
    'à bientôt',
    'sincères salutations',
    'merci d’avance',
    "merci d'avance",
  ],
};

const ALL = new Set(Object.values(SIGN_OFFS).flat());

/** Names after a sign-off are short. */
const MAX_NAME_WORDS = 5;

/** Whether a line is a sign-off, alone or with a name behind it ("Groet, Bram"). */
export function isSignOff(text: string): boolean {
  if (text.length > 80) return false;
  const plain = text
    .toLowerCase()
    .replace(/[,.!:;*_–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (ALL.has(plain)) return true;
  const words = plain.split(' ');
  for (let count = 1; count <= Math.min(4, words.length - 1); count++) {
    if (!ALL.has(words.slice(0, count).join(' '))) continue;
    const name = text.trim().split(/[\s]+/).slice(count);
    const named =
      name.length <= MAX_NAME_WORDS &&
      name.every((word) => /^[\p{Lu}&]|^(?:van|de|der|den|von|le|la|en|und|and|et)$/u.test(word));
    if (named) return true;
  }
  return false;
}
