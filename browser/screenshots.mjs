// Pictures of the pages marked `picture` in pages.mjs, for the manual: `cargo xtask screenshots`.

import { mkdirSync } from 'node:fs';

import { fail, launch, newContext, picture, views, visit, walked } from './homeward.mjs';
import { journeys } from './journeys.mjs';
import { pages } from './pages.mjs';

const folder = process.env.SCREENSHOTS ?? fail('SCREENSHOTS names the folder for the pictures');
mkdirSync(folder, { recursive: true });

const browser = await launch();
try {
  for (const { name, path, then, user } of pages.filter((page) => page.picture)) {
    for (const language of walked) {
      const seen = await visit(browser, { path, then, user, language, view: views.wide });
      if (seen.status !== 200) fail(`${seen.address} answered ${seen.status}`);
      await picture(seen.page, `${name}-${language}`);
      await seen.close();
    }
    console.log(`pictured ${name}`);
  }
  for (const { picture: name, user, walk } of journeys.filter((journey) => journey.picture)) {
    const context = await newContext(browser, { user, language: 'en', view: views.wide });
    const page = await context.newPage();
    await walk(page);
    await picture(page, `${name}-en`);
    await context.close();
    console.log(`pictured ${name}`);
  }
} finally {
  await browser.close();
}
