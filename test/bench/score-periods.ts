import type { Language } from '../../lib/period/language.ts';
import { type LabelledMail, overlapOf } from '../reports/labelled-mails.ts';
import type { Peer } from './recognizers.ts';

export interface Score {
  readonly count: number;
  readonly exact: string;
  readonly near: string;
  readonly wrong: string;
  readonly nothing: string;
}

/** Exact: the label or an alternative. Near: half of both together is shared. Wrong: given, and not near. In percent. */
export function scoreOf(mails: readonly (LabelledMail & { readonly language: Language })[], peer: Peer): Score {
  let [promised, exact, near, wrong, none, nothing] = [0, 0, 0, 0, 0, 0];
  for (const mail of mails.filter(({ language }) => peer.knows(language))) {
    const got = peer.read(`${mail.subject}\n${mail.body}`, mail.language, mail.ref);
    if (mail.expected === null) {
      none++;
      if (got === null) nothing++;
      continue;
    }
    promised++;
    const wanted = [mail.expected, ...(mail.alternatives ?? [])];
    const isExact = got !== null && wanted.some(([from, to]) => from === got[0] && to === got[1]);
    const isNear = isExact || (got !== null && wanted.some((one) => overlapOf(one, got) >= 0.5));
    if (isExact) exact++;
    if (isNear) near++;
    else if (got !== null) wrong++;
  }
  const percent = (part: number, of: number) => (of === 0 ? '-' : ((100 * part) / of).toFixed(1));
  return {
    count: promised + none,
    exact: percent(exact, promised),
    near: percent(near, promised),
    wrong: percent(wrong, promised),
    nothing: percent(nothing, none),
  };
}
