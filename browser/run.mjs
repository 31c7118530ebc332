// Looks at every page of pages.mjs in every language and view, and walks the journeys of journeys.mjs.
// BASE_URL=… node run.mjs [name of a page or of a journey …]

import { mkdirSync } from 'node:fs';

import { fail, languages, launch, newContext, overflow, picture, views, violations, visit, walked } from './homeward.mjs';
import { journeys } from './journeys.mjs';
import { pages } from './pages.mjs';

const LIMIT_BYTES = 100 * 1024;
const LIMIT_REQUESTS = 10;
/** How many pages are looked at together. */
const AT_ONCE = 3;
const RIGHT_TO_LEFT = ['ar'];

/** What holds for every page. `when` chooses the views it is asked in. */
const checks = [
  {
    title: 'the page answers with 200',
    when: () => true,
    ask: ({ status }) => status === 200 || fail(`answered ${status}`),
  },
  {
    title: 'the page is in the language asked for and runs in its direction',
    when: () => true,
    async ask({ page, language }) {
      const { lang, dir } = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: getComputedStyle(document.documentElement).direction }));
      if (lang.split('-')[0] !== language) fail(`says lang="${lang}"`);
      if (dir !== (RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr')) fail(`runs ${dir}`);
    },
  },
  {
    title: 'axe finds nothing against WCAG 2.2 A and AA',
    when: (view) => view.scripts,
    async ask({ page }) {
      const found = await violations(page);
      if (found.length) fail(found.join('\n'));
    },
  },
  {
    title: 'nothing is wider than a screen of 320 pixels',
    when: (view) => view.width === 320,
    async ask({ page }) {
      const { pixels, culprits } = await overflow(page);
      if (pixels > 0) fail([`${pixels} pixels too wide`, ...culprits].join('\n'));
    },
  },
  {
    title: 'a cold page is under 100 KB and 10 requests',
    when: (view) => view.scripts,
    ask({ bytes, requests }) {
      if (bytes >= LIMIT_BYTES || requests.length >= LIMIT_REQUESTS) fail(`${bytes} bytes, ${requests.length} requests:\n${requests.join('\n')}`);
    },
  },
  {
    title: 'the page asks nobody but us',
    when: () => true,
    ask: ({ strangers }) => strangers.length === 0 || fail(strangers.join('\n')),
  },
  {
    title: 'the browser has nothing to complain about',
    when: (view) => view.scripts,
    ask: ({ complaints }) => complaints.length === 0 || fail(complaints.join('\n')),
  },
  {
    title: 'the page is whole without scripts',
    when: (view) => !view.scripts,
    async ask({ page }) {
      if (!(await page.locator('h1').first().isVisible())) fail('no heading to be seen');
      if (!(await page.locator('main').innerText()).trim()) fail('the main part is empty');
      const dead = page.locator('button[type=button], a[href="#"], a:not([href])').locator('visible=true');
      if (await dead.count()) fail(`does nothing without scripts: ${await dead.first().evaluate((element) => element.outerHTML.slice(0, 160))}`);
    },
  },
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => ![...pages, ...journeys].some((one) => one.name === name));
if (unknown.length) fail(`no page and no journey is called ${unknown.join(', ')}`);
if (process.env.SCREENSHOTS) mkdirSync(process.env.SCREENSHOTS, { recursive: true });

const count = { passed: 0, failed: 0 };
async function expect(what, ask) {
  try {
    await ask();
    count.passed += 1;
  } catch (error) {
    count.failed += 1;
    console.log(`FAILED  ${what}\n        ${error.message.replaceAll('\n', '\n        ')}`);
  }
}

const browser = await launch();

/** Looks at a page in one language, in all views of that language. */
async function lookAt({ name, path, then, user, language }) {
  for (const viewName of languages[language]) {
    const view = views[viewName];
    const where = `${name}, ${language}, ${viewName}`;
    let seen;
    await expect(`${where}: it opens`, async () => (seen = await visit(browser, { path, then, user, language, view })));
    if (!seen) continue;
    for (const { title, ask } of checks.filter(({ when }) => when(view))) await expect(`${where}: ${title}`, () => ask(seen));
    await picture(seen.page, `${name}-${language}-${viewName}`);
    await seen.close();
  }
  console.log(`looked at ${name} in ${language}`);
}

try {
  const looks = pages
    .filter(({ name }) => !chosen.length || chosen.includes(name))
    .flatMap((one) => Object.keys(languages).map((language) => ({ ...one, language })));
  // Pages are only looked at, so several can be open at once. Journeys change things: one after the other.
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = looks.shift(); next; next = looks.shift()) await lookAt(next);
    }),
  );
  for (const { title, user, scripts = true, languages: ways = walked, walk } of journeys.filter(({ name }) => !chosen.length || chosen.includes(name))) {
    for (const language of ways) {
      const context = await newContext(browser, { user, language, view: { ...views.wide, scripts } });
      await expect(`${language}: ${title}`, async () => walk(await context.newPage()));
      await context.close();
    }
    console.log(`walked: ${title}`);
  }
} finally {
  await browser.close();
}

console.log(`${count.passed} passed, ${count.failed} failed`);
if (count.failed || !count.passed) process.exitCode = 1;
