import { wallTimeAt } from '../../../../lib/period/wall-time.ts';
import { element } from './element.ts';
import { freelancer, freelancerFields } from './freelancer-fields.ts';
import type { ExampleMail, PageState } from './page-state.ts';
import { type Send, server } from './server.ts';
import { pageLanguage, say } from './speak.ts';

/** A client's mail as fields: filled from an example, or in one's own words. */
export function exampleForm(
  { now, timeZone, domain }: PageState,
  examples: readonly ExampleMail[],
  send: Send,
): HTMLElement {
  const field = (id: string, properties: Partial<HTMLInputElement> = {}) =>
    element('input', { id, required: true, ...properties });
  const clientName = field('client-name', { required: false });
  const clientAddress = field('client-address', { type: 'email' });
  const subject = field('subject');
  const saidOn = field('said-on', { type: 'datetime-local', value: wallTimeAt(now, timeZone) });
  const text = element('textarea', { id: 'client-text', rows: 9, required: true });
  const note = element('input', { id: 'note', placeholder: say('notePlaceholder') });
  let language: string = pageLanguage();

  const chips = examples.map((example) => {
    const chip = element('button', { type: 'button', className: 'chip' }, example.label[pageLanguage()]);
    chip.dataset.example = example.id;
    chip.addEventListener('click', () => fill(example));
    return chip;
  });
  const fill = (example: ExampleMail): void => {
    clientName.value = example.client.name;
    clientAddress.value = example.client.address;
    subject.value = example.subject;
    text.value = example.text;
    text.lang = example.language;
    language = example.language;
    for (const chip of chips) chip.setAttribute('aria-pressed', String(chip.dataset.example === example.id));
  };
  const first = examples.find((example) => example.language === pageLanguage());
  if (first !== undefined) fill(first);

  const submit = element(
    'button',
    { type: 'submit', id: 'forward', className: 'button primary' },
    say('forward', { to: `track@${domain}` }),
  );
  const form = element(
    'form',
    { className: 'compose' },
    element('div', { className: 'chips', attributes_: { role: 'group', 'aria-label': say('examples') } }, ...chips),
    element(
      'div',
      { className: 'letter' },
      element(
        'div',
        { className: 'two' },
        labelled('clientName', clientName),
        labelled('clientAddress', clientAddress),
      ),
      element('div', { className: 'two wide' }, labelled('subject', subject), labelled('saidOnField', saidOn)),
      labelled('clientText', text),
    ),
    labelled('note', note),
    freelancerFields(),
    submit,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    submit.disabled = true;
    await send(() =>
      server.send('forward', {
        freelancerName: freelancer().name,
        freelancerAddress: freelancer().address,
        clientName: clientName.value,
        clientAddress: clientAddress.value,
        subject: subject.value,
        saidOn: saidOn.value,
        text: text.value,
        note: note.value,
        language,
      }),
    );
    submit.disabled = false;
  });
  return form;
}

function labelled(
  word: 'clientName' | 'clientAddress' | 'subject' | 'saidOnField' | 'clientText' | 'note',
  field: HTMLElement,
) {
  return element('label', {}, element('span', {}, say(word)), field);
}
