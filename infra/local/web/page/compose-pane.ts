import { byId, element } from './element.ts';
import { exampleForm } from './example-form.ts';
import { fileForm } from './file-form.ts';
import type { ExampleMail, PageState } from './page-state.ts';
import type { Send } from './server.ts';
import { say } from './speak.ts';

let way: 'text' | 'file' = 'text';

/** The composer: a client's mail to forward, from an example, in one's own words, or as a file. */
export function showComposer(state: PageState, examples: readonly ExampleMail[], send: Send): void {
  const ways = (['text', 'file'] as const).map((one) => {
    const tab = element(
      'button',
      { type: 'button', className: 'tab', id: `way-${one}` },
      say(one === 'text' ? 'fromText' : 'fromFile'),
    );
    tab.setAttribute('aria-pressed', String(one === way));
    tab.addEventListener('click', () => {
      way = one;
      showComposer(state, examples, send);
      byId(`way-${one}`).focus();
    });
    return tab;
  });
  byId('pane').replaceChildren(
    element('h2', { id: 'pane-title' }, say('composeTitle')),
    element('p', { className: 'quiet' }, say('composeHelp')),
    element('div', { className: 'tabs', attributes_: { role: 'group' } }, ...ways),
    way === 'text' ? exampleForm(state, examples, send) : fileForm(state, send),
  );
}
