import type { Page } from 'playwright-core';

/**
 * What a page does wrong to those who see little, use no mouse or hear it read, as the browser itself computes it: text under
 * 4.5 to 1 (3 to 1 where large), controls without a name, ids that stand twice, and anything that makes it scroll sideways.
 */
export async function audit(page: Page): Promise<string[]> {
  return page.evaluate(AUDIT);
}

/** Each control that the Tab key reaches, in that order; those that show no focus end in `: no focus`. */
export async function tabStops(page: Page, most = 200): Promise<string[]> {
  await page.evaluate('document.activeElement?.blur()');
  const stops: string[] = [];
  for (let at = 0; at < most; at++) {
    await page.keyboard.press('Tab');
    const stop: string | null = await page.evaluate(FOCUSED);
    if (stop === null || (stops.length > 0 && stop === stops[0])) break;
    stops.push(stop);
  }
  return stops;
}

const AUDIT = `(() => {
  const wrong = [];
  const named = (one) => one.tagName.toLowerCase() + (one.id ? '#' + one.id : '') + ' “' + (one.textContent ?? '').trim().slice(0, 30) + '”';
  const seen = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (css) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], back) => [r, g, b].map((part, i) => part * a + back[i] * (1 - a));
  const light = (rgb) => {
    const [r, g, b] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const backOf = (one) => {
    const chain = [];
    for (let at = one; at; at = at.parentElement) chain.unshift(at);
    return chain.reduce((back, at) => over(rgba(getComputedStyle(at).backgroundColor), back), [255, 255, 255]);
  };
  const texts = [...document.querySelectorAll('body *')].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '') && seen(one));
  for (const one of texts) {
    const style = getComputedStyle(one);
    const back = backOf(one);
    let opacity = 1;
    for (let at = one; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
    const [r, g, b, a] = rgba(style.color);
    const [lower, upper] = [light(over([r, g, b, a * opacity], back)), light(back)].sort((x, y) => x - y);
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const ratio = (upper + 0.05) / (lower + 0.05);
    if (ratio < least) wrong.push('contrast ' + ratio.toFixed(2) + ': ' + named(one));
  }
  for (const one of document.querySelectorAll('button, input, select, textarea, a[href], iframe')) {
    if (!seen(one)) continue;
    const label = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.title;
    if (!(label || one.textContent).trim()) wrong.push('no name: ' + named(one));
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) wrong.push('twice: #' + id);
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    for (const one of document.querySelectorAll('body *')) {
      if (seen(one) && one.getBoundingClientRect().right > width + 1) wrong.push('too wide: ' + named(one));
    }
  }
  return wrong;
})()`;

const FOCUSED = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
  const isSeen = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none' || one.tagName === 'IFRAME';
  const name = (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent).trim().slice(0, 40);
  return one.tagName.toLowerCase() + (one.id ? '#' + one.id : '') + ' ' + name + (isSeen ? '' : ': no focus');
})()`;
