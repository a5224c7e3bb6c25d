import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../../lib/mailbox/read-addresses.ts';

const ADDRESS = 'jan@client.example';

describe('mailboxes of a header', () => {
  it.each([
    ['=?utf-8?Q?Jan=2C_Bakker?=', 'Jan, Bakker'],
    ['=?utf-8?Q?Bakker,_Jan?=', 'Bakker, Jan'],
    ['=?utf-8?q?Jan_(Firma:_X)?=', 'Jan (Firma: X)'],
    ['=?utf-8?B?SmFu?= =?utf-8?Q?_de;_Vries?=', 'Jan de; Vries'],
    ['=?utf-8?Q?Jan_<piet@elders.example>?=', 'Jan <piet@elders.example>'],
    ['=?utf-8?Q?Jan=0D=0ABcc:_piet@elders.example?=', 'Jan Bcc: piet@elders.example'],
    ['"=?utf-8?Q?Jan_Bakker?="', 'Jan Bakker'],
    ['Bakker =?nonsense', 'Bakker =?nonsense'],
  ])('%s: what an encoded word holds is the name, whatever its encoder left as it was', (name, shown) => {
    expect(readAddresses(`${name} <${ADDRESS}>`)).toEqual([{ name: shown, address: ADDRESS }]);
  });
});
