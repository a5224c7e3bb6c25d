/** How people end a mail, in lower case without punctuation, per language. */
export const SIGN_OFFS: Record<string, readonly string[]> = {
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
