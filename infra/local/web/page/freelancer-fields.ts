import { element } from './element.ts';
import { say } from './speak.ts';

const STORED = 'pencilled.freelancer';
const FIRST = { name: 'Sanne de Wit', address: 'sanne@example.com' };

/** Who the reader is: the freelancer that forwards and replies. */
export function freelancer(): { readonly name: string; readonly address: string } {
  const [name, address] = (localStorage.getItem(STORED) ?? '').split('\n');
  return name !== undefined && address ? { name, address } : FIRST;
}

/** The fields to say so; remembered for the next visit. */
export function freelancerFields(): HTMLElement {
  const name = element('input', { id: 'freelancer-name', value: freelancer().name, autocomplete: 'name' });
  const address = element('input', {
    id: 'freelancer-address',
    type: 'email',
    value: freelancer().address,
    autocomplete: 'email',
    required: true,
  });
  const store = (): void => localStorage.setItem(STORED, `${name.value.trim()}\n${address.value.trim()}`);
  for (const field of [name, address]) field.addEventListener('change', store);
  return element(
    'fieldset',
    { className: 'two' },
    element('legend', {}, say('you')),
    element('label', {}, element('span', {}, say('yourName')), name),
    element('label', {}, element('span', {}, say('yourAddress')), address),
  );
}
