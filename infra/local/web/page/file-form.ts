import { element } from './element.ts';
import { freelancer, freelancerFields } from './freelancer-fields.ts';
import type { PageState } from './page-state.ts';
import { type Send, server } from './server.ts';
import { say } from './speak.ts';
import { tell } from './status-line.ts';

/** A mail as a file or pasted: a client's, then it is attached to a forward; or one that was forwarded already. */
export function fileForm({ domain }: PageState, send: Send): HTMLElement {
  const file = element('input', { id: 'file', type: 'file', accept: '.eml,message/rfc822' });
  const pasted = element('textarea', { id: 'pasted', rows: 9, spellcheck: false, className: 'source' });
  const ofClient = element('input', { type: 'radio', name: 'whose', id: 'of-client', checked: true });
  const ofMine = element('input', { type: 'radio', name: 'whose', id: 'of-mine' });
  const submit = element(
    'button',
    { type: 'submit', id: 'send-file', className: 'button primary' },
    say('fileSend', { to: `track@${domain}` }),
  );
  const form = element(
    'form',
    { className: 'compose' },
    element('label', {}, element('span', {}, say('file')), file),
    element('label', {}, element('span', {}, say('paste')), pasted),
    element(
      'fieldset',
      { className: 'choice' },
      element('legend', {}, say('fileIs')),
      element('label', {}, ofClient, element('span', {}, say('fileOfClient'))),
      element('label', {}, ofMine, element('span', {}, say('fileOfMine'))),
    ),
    freelancerFields(),
    submit,
  );
  const guess = async (): Promise<void> => {
    const mine = sentBy(await (await mail()).slice(0, 64 * 1024).text(), freelancer().address);
    ofMine.checked = mine;
    ofClient.checked = !mine;
  };
  for (const field of [file, pasted]) field.addEventListener('change', guess);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const raw = await mail();
    if (raw.size === 0) {
      const name = file.files?.[0]?.name;
      tell(name === undefined ? say('fileEmpty') : say('fileIsEmpty', { name }), 'error');
      return;
    }
    submit.disabled = true;
    const { name, address } = freelancer();
    await send(() =>
      ofMine.checked
        ? server.receive(raw)
        : server.sendAttached(raw, { freelancerName: name, freelancerAddress: address }),
    );
    submit.disabled = false;
  });
  return form;

  async function mail(): Promise<Blob> {
    return file.files?.[0] ?? new Blob([pasted.value.trimStart().replace(/\r?\n/g, '\r\n')]);
  }
}

/** Whether the From field of a raw mail names the address. */
function sentBy(raw: string, address: string): boolean {
  const header = raw.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const from = header.split(/\r?\n(?![ \t])/).find((line) => /^from:/i.test(line));
  return from?.toLowerCase().includes(address.toLowerCase()) ?? false;
}
