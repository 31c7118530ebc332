// The browser, people signed in, and what can be said about a page. No rule of its own: those are in run.mjs.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

import { users } from './steps.mjs';

const base = process.env.BASE_URL?.replace(/\/$/, '');
if (!base) throw new Error('BASE_URL names the server to look at, such as http://127.0.0.1:8080');

/** The ways a page is looked at. Each value of each thing occurs; not every combination. */
export const views = {
  wide: { width: 1280, height: 900, scheme: 'light', scripts: true },
  narrow: { width: 320, height: 700, scheme: 'dark', scripts: true },
  plain: { width: 320, height: 700, scheme: 'light', scripts: false },
};

/** Every language of the pages, and the views in which each is looked at: what is only longer than English, where that is tightest. */
export const languages = { en: Object.keys(views), ar: Object.keys(views), fr: ['narrow'], es: ['narrow'] };

/** Languages in which people are followed on their way, and pictures are made for the manual: one from each side. */
export const walked = ['en', 'ar'];

export function launch() {
  const executablePath = ['/usr/bin/chromium-headless-shell', '/usr/lib/chromium/chromium', '/usr/bin/chromium'].find(existsSync);
  if (!executablePath) throw new Error('no Chromium; apt-get install --no-install-recommends chromium-headless-shell');
  return chromium.launch({
    executablePath,
    headless: true,
    // The sandbox refuses to run as root, and the pages are our own.
    chromiumSandbox: false,
    args: ['--disable-dev-shm-usage', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'],
  });
}

/** A browser with an empty cache, in `language`, signed in as `user` (null for a visitor). */
export async function newContext(browser, { user, language, view }) {
  const options = {
    baseURL: base,
    locale: language,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    colorScheme: view.scheme,
    viewport: { width: view.width, height: view.height },
    deviceScaleFactor: 1,
    javaScriptEnabled: view.scripts,
  };
  const context = await browser.newContext({ ...options, storageState: await cookies(browser, user, language, options) });
  context.setDefaultTimeout(15_000);
  return context;
}

const remembered = new Map();

// A person signs in once in each language; the password's slow hash is not paid on every page.
function cookies(browser, user, language, options) {
  const key = `${user} ${language}`;
  if (!remembered.has(key)) remembered.set(key, signInOnce(browser, user, language, options));
  return remembered.get(key);
}

async function signInOnce(browser, user, language, options) {
  const context = await browser.newContext({ ...options, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/language/${language}`);
  if (user) {
    await signIn(page, users[user] ?? fail(`steps.mjs knows no user \`${user}\``));
    if (new URL(page.url()).pathname === '/sign-in') fail(`\`${user}\` cannot sign in`);
    await page.goto(`/language/${language}`);
  }
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Fills in and sends the form at /sign-in. */
export async function signIn(page, { login, password }) {
  await page.goto('/sign-in');
  const form = page.locator('form:has([name=password])');
  await form.locator('[name=login]').fill(login);
  await form.locator('[name=password]').fill(password);
  await form.locator('button[type=submit], button:not([type]), input[type=submit]').first().click();
  await page.waitForLoadState();
}

/** Opens `path` in a new browser with nothing cached, sends what `then` sends from there, and notes all that is asked for on the way. */
export async function visit(browser, { path, then, user, language, view }) {
  const context = await newContext(browser, { user, language, view });
  const page = await context.newPage();
  const address = typeof path === 'function' ? await path(page) : path;
  const seen = { page, address, language, view, bytes: 0, requests: [], complaints: [] };

  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.clearBrowserCache');
  network.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) seen.requests.push(request.url);
  });
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (seen.bytes += encodedDataLength));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && seen.complaints.push(message.text()));
  page.on('pageerror', (error) => seen.complaints.push(error.message));

  let answer = await page.goto(address, { waitUntil: 'networkidle' });
  if (then) {
    // Only the last page counts, and that as one that comes cold.
    await network.send('Network.setCacheDisabled', { cacheDisabled: true });
    Object.assign(seen, { bytes: 0, requests: [] });
    [answer] = await Promise.all([page.waitForResponse((response) => response.request().isNavigationRequest()), then(page)]);
    await page.waitForLoadState('networkidle');
  }
  seen.status = answer.status();
  seen.strangers = seen.requests.filter((url) => new URL(url).origin !== new URL(base).origin);
  return { ...seen, close: () => context.close() };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe holds against the page by WCAG 2.2, levels A and AA, one line each. */
export async function violations(page) {
  await page.evaluate(axe); // not a script element: the page's own policy would stop that
  const found = await page.evaluate(() =>
    window.axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } }),
  );
  return found.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}`));
}

/** How many pixels the page is wider than the screen, and what sticks out. */
export function overflow(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    const pixels = root.scrollWidth - root.clientWidth;
    const sticksOut = ({ left, right }) => right > root.clientWidth + 1 || left < -1;
    const culprits = pixels > 0 ? [...document.body.querySelectorAll('*')].filter((element) => sticksOut(element.getBoundingClientRect())) : [];
    return { pixels, culprits: culprits.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)) };
  });
}

/** Saves a picture of the whole page as `name` in the folder SCREENSHOTS, if there is one. */
export async function picture(page, name) {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true, animations: 'disabled', caret: 'hide' });
}

export function fail(why) {
  throw new Error(why);
}
