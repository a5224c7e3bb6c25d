import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lettersReport } from './letters-report.ts';

writeFileSync(join(import.meta.dirname, 'letters.md'), lettersReport());
