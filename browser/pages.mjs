// The pages to look at, the people of the demonstration, and the ways through several pages.

import { fail, signIn } from './homeward.mjs';

/** Sign-ins of the invented people that `homeward demo` creates. */
export const users = {
  caseworker: { login: 'caseworker', password: 'demonstration' },
};

/**
 * `user`: who looks (null: nobody is signed in). `path`: an address, or a function that finds it with a signed-in page.
 * `picture`: also goes into the manual through `cargo xtask screenshots`.
 */
export const pages = [
  { name: 'sign-in', path: '/sign-in', user: null, picture: true },
  { name: 'work-list', path: '/', user: 'caseworker', picture: true },
  { name: 'cases', path: '/cases', user: 'caseworker', picture: true },
];

/** Each walks with a fresh page and throws when the way is blocked. */
export const journeys = [
  {
    title: 'a wrong password does not open the door',
    user: null,
    async walk(page) {
      await signIn(page, { ...users.caseworker, password: 'not the password' });
      if (!(await page.locator('form [name=password]').isVisible())) fail('the form is gone');
      await page.goto('/cases');
      if (new URL(page.url()).pathname === '/cases' && (await page.locator('form [name=password]').count()) === 0) fail('the cases are open');
    },
  },
  {
    title: 'a person signs in with scripts switched off',
    user: null,
    scripts: false,
    async walk(page) {
      await signIn(page, users.caseworker);
      if (new URL(page.url()).pathname === '/sign-in') fail('still at the door');
    },
  },
];
