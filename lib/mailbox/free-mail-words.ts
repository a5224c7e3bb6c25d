/** Who gives an address to everybody, by the name in its domain: whoever has one there is of no firm. */
export const FREE_MAIL: Readonly<Record<string, string>> = {
  all: 'gmail|googlemail|google|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|mail|email|proton|protonmail|pm|tuta|tutanota|fastmail|zoho|yandex|hey|inbox|web|posteo|mailbox|riseup',
  nl: 'ziggo|kpnmail|kpn|kpnplanet|planet|hetnet|xs4all|home|chello|casema|upcmail|quicknet|zonnet|online|solcon|caiway|tele2|telfort|versatel|wxs|telenet|skynet|proximus|scarlet|pandora|belgacom',
  en: 'btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|blueyonder|tiscali|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|juno|rogers|shaw|bigpond|optusnet|xtra|eircom',
  de: 't-online|freenet|arcor|vodafone|online|1und1|kabelmail|unitybox|bluewin|hispeed|sunrise|aon|a1|chello|utanet|inode',
  fr: 'orange|wanadoo|free|sfr|laposte|neuf|bbox|club-internet|numericable|aliceadsl|cegetel|9online|voila',
};
