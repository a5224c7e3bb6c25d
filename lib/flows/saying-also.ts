import type { MailContent } from '../promise/owed-mail.ts';
import type { Decision } from './decision.ts';

/** The decision with something more in the mails that its writes claim: those that go out because of this mail. */
export function sayingAlso(decision: Decision, more: (about: MailContent) => MailContent): Decision {
  const writes = decision.writes.map(({ item, claims }) => ({
    item: {
      ...item,
      owed: item.owed.map((owed) => (claims.includes(owed.id) ? { ...owed, about: more(owed.about) } : owed)),
    },
    claims,
  }));
  return { ...decision, writes };
}
