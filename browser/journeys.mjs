// The ways of people through several pages. No rule of its own: those are in run.mjs.

import { fail, signIn } from './homeward.mjs';
import { another, choose, code, fillRegistration, firstCase, password, press, register, sees, send, signOnScreen, users } from './steps.mjs';

const numberOf = async (page, name) => (await firstCase(`/cases?q=${encodeURIComponent(name)}`)(page)).split('/')[2];

/**
 * Each walks with a fresh page and throws when the way is blocked. `name`: to walk it alone. `languages`: where once is enough, because the
 * people of the demonstration go one way only.
 */
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
  {
    title: 'a second step is set up with scripts switched off, asked at the next sign-in, and removed',
    user: null,
    scripts: false,
    async walk(page) {
      await signIn(page, users.supervisor);
      await page.goto('/account/second-factor');
      const begin = 'main form[action$="/app"]';
      await page.locator(`${begin} [name=own_password]`).fill(password);
      await press(page, begin);
      await sees(page, 'main svg[role=img]', 'there is no picture to scan');
      const key = await page.locator('main code').innerText();
      await page.locator('[name=code]').fill('000000');
      await press(page, 'main form[action$="/confirm"]');
      await sees(page, '.error-summary', 'a wrong code is taken');
      await page.locator('[name=code]').fill(code(key));
      await press(page, 'main form[action$="/confirm"]');
      const codes = await page.locator('main li code').allInnerTexts();
      if (codes.length !== 10) fail(`${codes.length} recovery codes`);
      await page.goto('/account');
      await page.locator('form[action="/sign-out"] button').click();
      await signIn(page, users.supervisor);
      if (new URL(page.url()).pathname !== '/sign-in/second') fail('the password alone opens');
      await page.goto('/cases');
      if (new URL(page.url()).pathname === '/cases') fail('the cases are open');
      await page.locator('[name=code]').fill(codes[0]);
      await press(page, 'main form[action="/sign-in/second"]');
      if (new URL(page.url()).pathname !== '/cases') fail('the way on is lost');
      await page.goto('/account/second-factor');
      await page.locator('main summary').first().click();
      const remove = 'main form[action$="/remove"]';
      await page.locator(`${remove} [name=own_password]`).fill(password);
      await page.locator(`${remove} [name=code]`).fill(codes[1]);
      await press(page, remove);
      await sees(page, begin, 'the app is still there');
    },
  },
  {
    name: 'passkey',
    title: 'a passkey opens the door, alone and as the second step',
    user: null,
    async walk(page) {
      // Passkeys are for names, not for bare addresses.
      const { port } = new URL(page.url() === 'about:blank' ? process.env.BASE_URL : page.url());
      const context = await page.context().browser().newContext({ baseURL: `http://localhost:${port}` });
      try {
        const device = await context.newPage();
        const cdp = await context.newCDPSession(device);
        await cdp.send('WebAuthn.enable', { enableUI: false });
        const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
          options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
        });
        const ask = (user) => cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: user });
        const out = async () => {
          await device.goto('/account');
          await device.locator('form[action="/sign-out"] button').click();
          await device.waitForURL(/sign-in/);
        };
        await signIn(device, users.doctor);
        await device.goto('/account/second-factor');
        await device.locator('main details:has([name=passkey_name]) summary').click();
        const add = 'main form[action$="/passkeys"]';
        await device.locator(`${add} [name=passkey_name]`).fill('My laptop');
        await device.locator(`${add} [name=own_password]`).fill(password);
        await press(device, add);
        await press(device, 'main form[data-passkey]');
        await device.locator('main li code').first().waitFor();
        await out();
        // Alone: no name and no password are typed.
        await device.goto('/sign-in/passkey?to=/cases');
        await press(device, 'main form[data-passkey]');
        await device.waitForURL((url) => url.pathname === '/cases');
        await out();
        // As the second step.
        await signIn(device, users.doctor);
        if (new URL(device.url()).pathname !== '/sign-in/second') fail('the password alone opens');
        await press(device, 'main form[data-passkey]');
        await device.waitForURL((url) => url.pathname === '/');
        await out();
        // A device that does not ask who is there opens nothing.
        await ask(false);
        await device.goto('/sign-in/passkey');
        await press(device, 'main form[data-passkey]');
        await device.locator('main [data-failed]').waitFor();
        await ask(true);
        await device.goto('/sign-in/passkey');
        await press(device, 'main form[data-passkey]');
        await device.waitForURL((url) => url.pathname === '/');
        await device.goto('/account/second-factor');
        const remove = 'main details:has(form[action$="/remove"])';
        await device.locator(`${remove} summary`).click();
        await device.locator(`${remove} [name=own_password]`).fill(password);
        await press(device, remove);
        // The device asks its own key first: what follows comes when it comes.
        await device.locator(remove).waitFor({ state: 'detached' });
        await device.goto('/sign-in/passkey');
        await press(device, 'main form[data-passkey]');
        await device.locator('.error-summary').waitFor().catch(() => fail('a removed passkey opens'));
      } finally {
        await context.close();
      }
    },
  },
  {
    title: 'a new person is registered and their case opens',
    user: 'caseworker',
    async walk(page) {
      await register(page, 'Phan Thị Lụa');
      if (!(await page.locator('h1').innerText()).includes('Phan Thị Lụa')) fail('the case does not show who it is about');
    },
  },
  {
    title: 'a survey is answered with the keyboard alone, and its course is drawn',
    name: 'survey-typed',
    user: 'hanoi',
    async walk(page) {
      await page.goto('/cases?stage=arrived');
      const cases = await page.locator('main table a[href^="/cases/HW-"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      // Somebody who was not asked yet: each round is answered once.
      let drawn = 1;
      for (const number of cases) {
        await page.goto(`${number}/life`);
        drawn = await page.locator('main figure svg').count();
        if (!drawn) {
          await page.goto(`${number}/do/record-survey`);
          break;
        }
      }
      if (drawn) fail('everybody was asked already');
      await page.locator('[name=survey_method][value=in-person]').focus();
      await page.keyboard.press('Space');
      await page.locator('[name=language]').selectOption('vi');
      const asked = page.locator('main fieldset:has(input[name^="answers."])');
      const questions = await asked.count();
      if (questions !== 32) fail(`asks ${questions} questions`);
      // The first answer to each, but that nobody in the house is of school age.
      for (let at = 0; at < questions; at += 1) {
        const first = asked.nth(at).locator('input[type=radio]').first();
        const name = await page.locator(`[name="answers.${at}.question"]`).inputValue();
        if (name === 'children-enrolled' || name === 'job-search') continue;
        await first.focus();
        await page.keyboard.press('Space');
        if (name === 'school-age-children') await page.keyboard.press('ArrowDown');
      }
      await send(page);
      await page.waitForURL((url) => url.pathname.endsWith('/life')).catch(async () => fail(await page.locator('main').innerText()));
      await sees(page, 'main figure svg', 'no course is drawn');
    },
  },
  { name: 'sign-on-screen', title: 'a person reads the declaration on the screen and signs it once', user: 'caseworker', walk: signOnScreen },
  {
    name: 'sign-on-screen-plain',
    title: 'a person signs the declaration on the screen with scripts switched off',
    user: 'caseworker',
    scripts: false,
    walk: signOnScreen,
  },
  {
    title: 'a person is registered with scripts switched off',
    user: 'caseworker',
    scripts: false,
    walk: async (page) => register(page, 'Đỗ Thị Sen'),
  },
  {
    title: 'without consent nothing is kept and the reason is said',
    user: 'caseworker',
    async walk(page) {
      await fillRegistration(page, 'Nobody Kept');
      await choose(page, 'consent_to_keep', 'no');
      await send(page);
      await sees(page, '[role=alert]', 'no reason is given');
      if ((await page.locator('[name=name]').inputValue()) !== 'Nobody Kept') fail('what was typed is lost');
      await page.goto('/cases?q=Nobody+Kept');
      if (await page.locator('main table a').count()) fail('somebody was registered all the same');
    },
  },
  {
    title: 'a mistake is named beside its field and what was typed stays',
    user: 'caseworker',
    async walk(page) {
      await fillRegistration(page, 'Mai \u202e Anh');
      await page.locator('[name=born]').fill('2031-02-30');
      await send(page);
      await sees(page, '.error-summary', 'no summary of errors');
      await sees(page, '#i-born[aria-invalid="true"]', 'the birth date is not marked');
      await sees(page, '#i-name[aria-invalid="true"]', 'hidden signs in a name are not marked');
      if ((await page.locator('[name=born]').inputValue()) !== '2031-02-30') fail('what was typed is lost');
    },
  },
  {
    title: 'a booking that safeguards forbid is refused with every reason',
    user: 'travel',
    picture: 'refused',
    async walk(page) {
      const form = await firstCase('/cases?stage=confirmed', '/do/book')(page);
      await page.goto(form);
      const leg = { from: 'MNL', departs_at: '2030-01-10T20:00', departs_zone: 'Asia/Manila', to: 'HAN', arrives_at: '2030-01-10T22:30', arrives_zone: 'Asia/Ho_Chi_Minh' };
      for (const [name, value] of Object.entries(leg)) await page.locator(`[name="legs.0.${name}"]`).fill(value);
      await send(page);
      const reasons = page.locator('[role=alert] .task-unmet');
      if (!(await reasons.count())) fail('no safeguard is named');
      for (const reason of await reasons.all()) {
        if (!(await reason.locator('.task-sentence').innerText()).trim()) fail('a safeguard does not say what is missing');
      }
      await sees(page, '[role=alert] .task-unmet .task-who', 'it is not said who can help');
      for (const [name, value] of Object.entries(leg)) {
        if ((await page.locator(`[name="legs.0.${name}"]`).inputValue()) !== value) fail(`what was typed is lost: ${name}`);
      }
      const again = await page.context().newPage();
      await again.goto(form);
      await sees(again, '[name="legs.0.from"]', 'the journey was booked all the same');
      await again.close();
    },
  },
  {
    title: 'a withdrawal by number counts at once, from somebody who sees no case',
    user: 'caseworker',
    async walk(page) {
      const number = await register(page, 'Lý Văn Tài');
      const other = await page.context().browser().newContext({ baseURL: new URL(page.url()).origin });
      try {
        const admin = await other.newPage();
        await signIn(admin, users.admin);
        await admin.goto('/by-number/withdraw');
        await admin.locator('[name=case_number]').fill(number.toLowerCase().replaceAll('-', ' '));
        await choose(admin, 'channel', 'telephone');
        await send(admin);
        await sees(admin, '.banner-done', 'it is not said to be received');
        const opened = await admin.goto(`/cases/${number}`);
        if (opened.status() !== 404) fail('whoever brings a withdrawal sees the case');
      } finally {
        await other.close();
      }
      await page.goto(`/cases/${number}`);
      if (await page.locator('.progress-dots').count()) fail('the case still goes on');
    },
  },
  {
    name: 'night-before',
    title: 'one of a family withdraws the night before: the others go, or wait, as they wish',
    user: 'caseworker',
    languages: ['en'],
    async walk(page) {
      const [father, mother, baby] = [await numberOf(page, 'Tạ Quang Vinh'), await numberOf(page, 'Lương Thị Nhài'), await numberOf(page, 'Tạ Lương An Nhiên')];
      const leaving = async () => {
        await page.goto('/journeys?days=3');
        return page.locator('main table a[href^="/cases/HW-"]').evaluateAll((all) => all.map((a) => a.getAttribute('href').split('/')[2]));
      };
      const family = [father, mother, baby];
      const before = await leaving();
      if (!family.every((number) => before.includes(number))) fail('the family does not leave together');
      await page.goto(`/cases/${father}/do/withdraw`);
      await choose(page, 'channel', 'in-person');
      await send(page);
      await page.goto(`/cases/${father}`);
      if (await page.locator('.progress-dots').count()) fail('who withdrew still goes on');
      const after = await leaving();
      if (after.includes(father)) fail('the seat of who withdrew is not released');
      for (const number of [mother, baby]) {
        if (!after.includes(number)) fail('somebody else lost their journey');
        await page.goto(`/cases/${number}`);
        await sees(page, `main a[href="/cases/${number}/do/record-departure"]`, 'somebody else is no longer free to go');
        if (await page.locator(`main aside a[href="/cases/${father}"]`).count()) fail('they still travel with who withdrew');
      }
      // Nobody has to go on because the others do.
      await page.goto(`/cases/${mother}/do/hold`);
      await choose(page, 'hold', 'own-wish');
      await page.locator('[name=reason]').fill('She wishes to talk with her husband first');
      await send(page);
      const waiting = await leaving();
      if (!waiting.includes(mother) || !waiting.includes(baby)) fail('who waits has lost the journey');
      await sees(page, `main tr:has(a[href="/cases/${mother}"]) .tag-waiting`, 'it is not said that she waits');
    },
  },
  {
    title: 'a case is opened in an emergency, the protection lead is told at once and ends it',
    user: 'caseworker',
    async walk(page) {
      const number = await register(page, 'Trịnh Thị Hoa');
      const helper = await another(page, users.dubai);
      const lead = await another(page, users.lead);
      try {
        if ((await helper.goto(`/cases/${number}`)).status() !== 404) fail('the case was open before');
        await helper.goto('/emergency');
        await helper.locator('[name=case_number]').fill(number);
        await send(helper);
        await sees(helper, '.error-summary', 'an emergency needs no reason');
        await helper.locator('[name=emergency_reason]').fill('She telephoned from the road and is being followed');
        await send(helper);
        if ((await helper.goto(`/cases/${number}`)).status() !== 200) fail('the case does not open');
        await lead.goto('/alerts');
        await sees(lead, `main a[href="/cases/${number}"]`, 'the protection lead is not told');
        await lead.goto(`/cases/${number}`);
        if (!(await lead.locator('main').innerText()).includes('followed')) fail('the reason is not shown');
        await lead.locator('main form[action^="/emergency/"] button').first().click();
        if ((await helper.goto(`/cases/${number}`)).status() !== 404) fail('the case is still open');
      } finally {
        await helper.context().close();
        await lead.context().close();
      }
    },
  },
];
