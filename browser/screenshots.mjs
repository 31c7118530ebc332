// Pictures of the pages marked `picture` in pages.mjs, for the manual: `cargo xtask screenshots`.

import { mkdirSync } from 'node:fs';

import { fail, languages, launch, picture, views, visit } from './homeward.mjs';
import { pages } from './pages.mjs';

const folder = process.env.SCREENSHOTS ?? fail('SCREENSHOTS names the folder for the pictures');
mkdirSync(folder, { recursive: true });

const browser = await launch();
try {
  for (const { name, path, user } of pages.filter((page) => page.picture)) {
    for (const language of languages) {
      for (const viewName of ['wide', 'narrow']) {
        const seen = await visit(browser, { path, user, language, view: views[viewName] });
        if (seen.status !== 200) fail(`${seen.address} answered ${seen.status}`);
        await picture(seen.page, `${name}-${language}-${viewName}`);
        await seen.close();
      }
    }
    console.log(`pictured ${name}`);
  }
} finally {
  await browser.close();
}
