import type { ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { openPromises } from '../promise/open-promises.ts';
import type { AnswerTo, MailContent, QuestionAbout } from '../promise/owed-mail.ts';
import type { Command } from '../reply/command.ts';
import { changeSetting } from './change-setting.ts';
import { type Decision, nothing, type Write } from './decision.ts';
import type { At, Incoming } from './incoming.ts';
import type { Holdings } from './mail-context.ts';
import { owing } from './owing.ts';

/** Commands that are about the freelancer, not about one promise. */
const FREELANCER_COMMANDS = ['list', 'help', 'stop', 'start', 'settings', 'export', 'forget'] as const;
export type FreelancerCommand = (typeof FREELANCER_COMMANDS)[number];

/** Whether a command goes to the freelancer: by its name, or because it answers a question that was put to them. */
export function isForFreelancer(command: Command, promise: ClientPromise | null, freelancer: Freelancer): boolean {
  if (FREELANCER_COMMANDS.some((name) => name === command.name)) return true;
  return promise === null && (command.name === 'yes' || command.name === 'no') && freelancer.question !== null;
}

/** Carries out what is about the freelancer: the list, help, stop and start, settings. */
export function commandFreelancer(
  command: Command,
  promise: ClientPromise | null,
  incoming: Incoming,
  { freelancer, promises }: Holdings,
  at: At,
): Decision {
  const next = { ...freelancer, version: freelancer.version + 1, question: null };
  const tell = (item: Freelancer, about: MailContent): Decision => ({
    verdict: about.kind === 'question' ? 'asked' : 'carried-out',
    writes: [owing(item, about, incoming, at)],
  });
  const answer = (item: Freelancer, to: AnswerTo, words = '') => tell(item, { kind: 'answer', to, words });
  const ask = (about: QuestionAbout) => tell({ ...next, question: about }, { kind: 'question', about, candidates: [] });
  switch (command.name) {
    case 'list':
    case 'help':
      return answer(next, command.name);
    case 'stop':
      return promise !== null && freelancer.question !== 'stop-what' && promise.state !== 'closed'
        ? ask('stop-what')
        : answer({ ...next, stopped: true }, 'stop');
    case 'start':
      return answer({ ...next, stopped: false }, 'start');
    case 'settings': {
      const changed = changeSetting(next, command.setting, command.words, at.today);
      const words = `${command.setting} ${command.words}`.trim();
      if (changed === null) return tell(next, { kind: 'refusal', code: 'unknown-setting', words });
      const told = answer(changed, 'settings', words);
      return { ...told, writes: [...replanned(promises), ...told.writes] };
    }
    case 'yes':
      return freelancer.question === 'stop-what' ? answer({ ...next, stopped: true }, 'stop') : answer(next, 'help');
    case 'no':
      return answer(next, 'help');
    default:
      return command.name === 'thanks' ? nothing('courtesy') : ask('unclear-command');
  }
}

/** Zone, country and days off decide when touches are due: open promises are written again, with their new moments. */
function replanned(promises: Holdings['promises']): readonly Write[] {
  return openPromises(promises).map((promise) => ({ item: { ...promise, version: promise.version + 1 }, claims: [] }));
}
