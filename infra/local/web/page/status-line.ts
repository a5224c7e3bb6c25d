import { byId } from './element.ts';
import { ServerSaidNo } from './server.ts';
import { say } from './speak.ts';

/** How long a message stands that asks nothing of the reader. */
const STANDS_MS = 8000;

let clearing = 0;

/** Says at the head of the page what happens, aloud to screen readers. */
export function tell(text: string, mood: 'done' | 'busy' | 'error' = 'done'): void {
  const status = byId('status');
  status.className = `status ${mood}`;
  status.textContent = text;
  clearTimeout(clearing);
  if (mood === 'done' && text !== '') clearing = setTimeout(() => tell(''), STANDS_MS);
}

/** Says in words what went wrong. */
export function tellError(error: unknown): void {
  tell(wordsFor(error), 'error');
  if (!(error instanceof ServerSaidNo)) console.error(error);
}

function wordsFor(error: unknown): string {
  if (!(error instanceof ServerSaidNo)) return say('broken');
  if (error.refusal === null) return say('noServer');
  const { error: code, given, allowed } = error.refusal;
  if (code === 'too-large' || code === 'no-mail' || code === 'broken') return say(code);
  return say('refused', { given, allowed });
}
