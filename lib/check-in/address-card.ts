/** The inbound address as a vCard (RFC 6350 §3, version 3.0 as Outlook and iOS read it), so that it sits in the contacts. */
export function addressCard(trackAddress: string): string {
  const address = trackAddress.replace(/[^\w.+@-]/g, '');
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:;Pencilled;;;',
    'FN:Pencilled',
    `EMAIL;TYPE=INTERNET:${address}`,
    'END:VCARD',
    '',
  ].join('\r\n');
}
