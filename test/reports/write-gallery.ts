import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/launch-chromium.ts';
import { LANGUAGES } from '../../lib/period/language.ts';
import { everyMail, type NamedMail } from './every-mail.ts';

const WIDTHS = [320, 600, 1000];
const SCHEMES = ['light', 'dark'] as const;

/**
 * `npm run gallery`: every mail in every language on one page (`gallery/index.html`), and with `--shots [NAME]` pictures of
 * them (those whose name begins so) at three widths, light and dark. `--readme`: the three pictures of the README.
 */
const folder = join(import.meta.dirname, '../../gallery');
mkdirSync(folder, { recursive: true });
const mails = everyMail();
writeFileSync(join(folder, 'index.html'), page(mails));
process.stdout.write(`${mails.length} mails: ${join(folder, 'index.html')}\n`);
if (process.argv.includes('--readme')) await photographForReadme();
const shots = process.argv.indexOf('--shots');
if (shots >= 0) await photograph(mails.filter(({ name }) => name.startsWith(process.argv[shots + 1] ?? '')));

async function photographForReadme(): Promise<void> {
  const browser = await launchChromium();
  const tab = await browser.newPage({ viewport: { width: 640, height: 300 } });
  for (const [name, file] of [
    ['receipt, first', 'receipt.png'],
    ['reminder: check-in', 'reminder.png'],
    ['answer: list', 'list.png'],
  ]) {
    const found = mails.find((one) => one.language === 'en' && one.name === name);
    if (!found || !file) throw new Error(`no mail is called ${name}`);
    await tab.setContent(found.mail.html);
    await tab.screenshot({ path: join(import.meta.dirname, file), fullPage: true });
  }
  await browser.close();
}

async function photograph(shown: readonly NamedMail[]): Promise<void> {
  const browser = await launchChromium();
  const wide: string[] = [];
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const tab = await browser.newPage({ viewport: { width, height: 500 }, colorScheme });
      for (const { language, name, mail } of shown) {
        await tab.setContent(mail.html);
        // A string, since this project's types know no browser.
        const needed = Number(await tab.evaluate('document.documentElement.scrollWidth'));
        const file = `${language}-${name.replace(/\W+/g, '-')}-${width}-${colorScheme}.png`;
        if (needed > width) wide.push(`${file}: ${needed}`);
        await tab.screenshot({ path: join(folder, file), fullPage: true });
      }
      await tab.close();
    }
  }
  await browser.close();
  process.stdout.write(`${shown.length * WIDTHS.length * SCHEMES.length} pictures; wider than their window: ${wide.join(', ') || 'none'}\n`);
}

function page(shown: readonly NamedMail[]): string {
  const names = [...new Set(shown.map(({ name }) => name))];
  const rows = names.map((name) => {
    const cells = LANGUAGES.map((language) => {
      const found = shown.find((one) => one.name === name && one.language === language);
      if (!found) return '<td></td>';
      return `<td><p><b>${escaped(found.mail.subject)}</b></p><iframe title="${language} ${escaped(name)}" sandbox srcdoc="${escaped(found.mail.html)}"></iframe><details><summary>text</summary><pre>${escaped(found.mail.text)}</pre></details><p>${found.mail.attachments.map((one) => escaped(one.name)).join(', ')}</p></td>`;
    });
    return `<tr><th colspan="4" id="${escaped(name)}">${escaped(name)}</th></tr><tr>${cells.join('')}</tr>`;
  });
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Every mail of Pencilled</title><style>body{font:14px system-ui;margin:1rem;color-scheme:light dark}table{border-collapse:collapse;table-layout:fixed;width:100%}th{text-align:left;padding:1.5rem 0 .5rem}td{vertical-align:top;padding-right:1rem}iframe{width:100%;height:520px;border:1px solid #8888}pre{white-space:pre-wrap;overflow-wrap:anywhere}</style><table>${rows.join('\n')}</table></html>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
