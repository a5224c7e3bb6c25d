import { whenAsked } from '../period/when-asked.ts';
import { FOOTERS, SCANNERS } from './footer-words.ts';

const ALL = whenAsked(() => [...Object.values(FOOTERS), ...Object.values(SCANNERS)].flat());

/** Beginnings that a sentence may have, too: behind them a footer names a program, or says what one is. */
const MAYBE =
  /^(?:ver(?:stuurd|zonden) (?:met|via|door|uit)|sent (?:with|via|by|using)|(?:gesendet|versendet|verschickt) (?:mit|über|via|aus)|envoyé (?:avec|par|via)|enviado (?:con|com)|inviato con)\s/i;
const NAMED = /^\P{L}*\p{Ll}{0,3}\p{Lu}/u;
const PROGRAM =
  /(?:^|[^\p{L}])(?:mijn|my|meine[mr]?|mon|ma|mi|mio|meu|app|apps|phone|telefoon|mobiel|mobile|mobilen?|smartphone|tablet|handy|mobiltelefon|téléphone|messagerie|mail|e-mail|email|webmail)(?![\p{L}])/iu;

/** Longer than any of them with its link; a sentence that begins so is a sentence. */
const MAX_LENGTH = 140;

/** Whether a line is "Verstuurd vanaf mijn iPhone" or one of its kin. */
export function isMobileFooter(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const bare = text.replace(/^[-–—*_<[(\s]+/, '');
  const plain = bare.toLowerCase();
  const rest = MAYBE.exec(bare);
  if (rest !== null && !NAMED.test(bare.slice(rest[0].length)) && !PROGRAM.test(bare)) return false;
  if (!ALL().some((beginning) => plain.startsWith(beginning))) return false;
  const words = plain.replace(/[<([]?https?:\S+/g, '').trim();
  return words.length <= 90 && !/[.!?]\s+\p{L}/u.test(words);
}
