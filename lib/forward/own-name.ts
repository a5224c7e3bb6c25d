import { whenAsked } from '../period/when-asked.ts';
import { behindSignOff } from './sign-offs.ts';

/** Tells a line that is the writer's name, as they sign: "Sanne", "S. de Vries", "— Sanne 💛", "Sanne de Vries | Tekst", "groetjes sanne". */
export function ownName(names: readonly string[]): (text: string) => boolean {
  const known = whenAsked(() => new Set(names.flatMap(waysToSign)));
  return (text) => {
    if (text.length > MAX_LENGTH) return false;
    const [name = ''] = text.split(/\s[|•·–—-]\s/);
    return known().has(signed(name)) || known().has(behindSignOff(text) ?? ' ');
  };
}

/** A name, what comes before it and a company behind it. */
const MAX_LENGTH = 100;

/** "Bram Öztürk" signs as that, as Bram, as B. Öztürk, or as B. */
function waysToSign(name: string): string[] {
  const [family = '', given] = name.split(',');
  const whole = signed(given === undefined ? name : `${given} ${family}`);
  const [first = '', ...others] = whole.split(' ');
  const initial = first.slice(0, 1);
  const ways = [whole, first, initial, ...(others.length > 0 ? [[initial, ...others].join(' ')] : [])];
  return ways.filter((way) => way !== '');
}

/** Without titles, dashes, dots and hearts around it. */
function signed(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^()]{1,30}\)\W*$/, '')
    .replace(/[.,*_~–—-]+|\p{Extended_Pictographic}|\ufe0f/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:drs|dr|mr|mrs|ms|ir|ing|prof|mw|dhr|m|mme|herr|frau|i a|i v|gez|namens) )+(?=\p{L}{2})/u, '');
}
