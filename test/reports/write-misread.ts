import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../lib/period/language.ts';
import { MISREAD, misreadIn } from './labelled-mails.ts';

/** `npm run misread`: writes which labelled mails are read otherwise than they are labelled. */
const lines = LANGUAGES.flatMap((language) => misreadIn(language));
writeFileSync(MISREAD, `${lines.join('\n')}\n`);
console.log(`${lines.length} misread: ${MISREAD}`);
