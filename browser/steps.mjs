// The people of the demonstration, how to find one of its cases, and what somebody does on a page.

import { createHmac } from 'node:crypto';

import { fail, signIn } from './homeward.mjs';

export const password = 'demonstration';

/** Sign-ins of the invented people that `homeward demo` creates. */
export const users = {
  dubai: { login: 'dubai', password },
  dubaiLead: { login: 'dubai.lead', password },
  caseworker: { login: 'caseworker', password },
  travel: { login: 'travel', password },
  hanoi: { login: 'hanoi', password },
  children: { login: 'children', password },
  dataprotection: { login: 'dataprotection', password },
  lead: { login: 'lead', password },
  admin: { login: 'admin', password },
  programme: { login: 'programme', password },
  supervisor: { login: 'supervisor', password },
  doctor: { login: 'doctor', password },
  trafficking: { login: 'trafficking', password },
};

/** The address of the first thing in a list, and something behind it. */
export const firstOf = (list, begins, behind = '') => async (page) => {
  await page.goto(list);
  const href = await page.locator(`main table a[href^="${begins}"]`).first().getAttribute('href');
  return `${href}${behind}`;
};

export const firstCase = (list, behind) => firstOf(list, '/cases/HW-', behind);

/** The first case that is on a track, and the page of that track. */
export const firstTrack = (track, behind = '') => async (page) => {
  for (let list = '/cases?view=all'; list; ) {
    await page.goto(list);
    const cases = await page.locator('main table a[href^="/cases/HW-"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const [next] = await page.locator('main a[rel=next]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    for (const number of cases) {
      const answer = await page.request.get(`${number}/tracks/${track}`);
      if (answer.status() === 200) return `${number}/tracks/${track}${behind}`;
    }
    list = next;
  }
  return fail(`nobody is on the track ${track}`);
};


export const send = (page) => page.locator('main form.form button:is([type=submit], :not([type])):not([name=change])').last().click();
export const choose = (page, name, value) => page.locator(`main [name="${name}"][value="${value}"]`).check();
export const sees = async (page, selector, why) => (await page.locator(selector).count()) > 0 || fail(why);

/** Answers what a form asks, whatever kind of input it is asked with. A list is for what may be ticked more than once. */
export async function fillIn(page, answers) {
  for (const [name, value] of Object.entries(answers)) {
    const asked = page.locator(`main form.form [name="${name}"]`).first();
    const kind = await asked.evaluate(({ type }) => type);
    if (['radio', 'checkbox'].includes(kind)) for (const each of [value].flat()) await choose(page, name, each);
    else if (kind === 'select-one') await asked.selectOption(value);
    else await asked.fill(value);
  }
}

/** Fills the registration form with an invented person. */
export async function fillRegistration(page, name) {
  await page.goto('/cases/new');
  for (const field of ['told_purpose', 'consent_to_keep', 'consent_to_share']) await choose(page, field, 'yes');
  await page.locator('[name=consent_language]').selectOption('vi');
  await page.locator('[name=name]').fill(name);
  await page.locator('[name=born]').fill('1991~');
  await choose(page, 'says_under_18', 'no');
  await page.locator('[name=languages]').first().selectOption('vi');
  await page.locator('[name=country_of_return]').selectOption('VN');
  await page.locator('[name=safe_contact]').fill('Only her own number, after 18:00');
}

/** Registers an invented person, who says `more` than everybody; the page is then the case. */
export async function register(page, name, more = {}) {
  await fillRegistration(page, name);
  await fillIn(page, more);
  await send(page);
  await send(page);
  await page.waitForURL(/\/cases\/HW-/);
  return new URL(page.url()).pathname.split('/')[2];
}

export const press = (page, within) => page.locator(`${within} button:is([type=submit], :not([type]))`).last().click();

/** Somebody else, signed in before a browser of their own. Whoever asks closes the context. */
export async function another(page, user) {
  const context = await page.context().browser().newContext({ baseURL: new URL(page.url()).origin });
  const theirs = await context.newPage();
  await signIn(theirs, user);
  return theirs;
}

/** Takes a step of a case; the page is then the case. */
export async function step(page, number, action, answers) {
  await page.goto(`/cases/${number}/do/${action}`);
  await fillIn(page, answers);
  await send(page);
  await page.waitForURL((url) => url.searchParams.get('done') === action).catch(async () => fail(`${action}: ${await page.locator('main').innerText()}`));
}

/** What the counsellor answers before somebody signs on the screen. */
export const toSign = {
  signed_by: 'person',
  signed_how: 'screen',
  interpreter: 'professional',
  understood: 'yes',
  binds_to_nothing: 'yes',
  alone: 'yes',
  hours_to_reflect: '24',
  circumstances: ['destitution'],
};

/** Comes from the form to the paper and the place to sign. Nobody has signed yet: the answers are only tried out. */
export async function tryToSign(page, more) {
  await fillIn(page, { ...toSign, ...more });
  await send(page);
  await page.waitForLoadState();
}

/** The form of somebody who could sign anew on the screen. */
export async function firstToSign(page, more) {
  await page.goto('/cases?stage=declared');
  const cases = await page.locator('main table a[href^="/cases/HW-"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  for (const number of cases) {
    await page.goto(`${number}/do/declare`);
    await tryToSign(page, more);
    if (await page.locator('main article.paper').count()) return `${number}/do/declare`;
  }
  return fail('nobody could sign on the screen');
}

/** An invented person who was found eligible and counselled, and may declare. */
export async function readyToSign(page, name) {
  const number = await register(page, name, {
    nationalities: 'VN',
    stateless: 'no',
    protection_status: 'no',
    detained: 'no',
    categories: ['stranded'],
  });
  await step(page, number, 'decide-eligibility', { finding: 'eligible', reasons: 'Stranded, wishes to look at return', told_language: 'vi', told_review: 'true' });
  await page.goto(`/cases/${number}/do/counsel`);
  const today = await page.locator('[name=held_on]').inputValue();
  // A night lies between the talk and the signature.
  const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  const talk = ['understood', 'alone', 'private', 'no_official', 'could_end', 'could_reach_outside', 'independent'];
  const yes = [...talk, 'alternatives_explained', 'family_contact', 'free_choice', 'informed'];
  await step(page, number, 'counsel', {
    held_on: yesterday,
    place: 'office',
    interpreter: 'professional',
    ...Object.fromEntries(yes.map((asked) => [asked, 'yes'])),
    topics: ['asylum', 'legal-aid', 'regularisation', 'conditions-at-home', 'entitlements', 'right-to-withdraw', 'right-to-complain'],
    motives: ['family'],
    pressure_signs: 'no',
    fear_of_harm: 'no',
    capacity_doubt: 'no',
    outcome: 'wishes-to-return',
  });
  const well = ['individual', 'household', 'community', 'structural'];
  await step(page, number, 'assess-vulnerability', { ...Object.fromEntries(well.map((asked) => [asked, 'Well, and expected at home'])), conclusion: 'viable' });
  const officer = await another(page, users.trafficking);
  try {
    await step(officer, number, 'screen-trafficking', { trained: 'yes', indicators: 'no' });
  } finally {
    await officer.context().close();
  }
  return number;
}

/** How many entries of a case can be read, with counselling and declaration open. */
export async function entries(page, number) {
  await page.goto(`/cases/${number}?open=counselling`);
  return page.locator('main .timeline-title').count();
}

/** Somebody declares on the screen, with all that can go wrong before it and after it. */
export async function signOnScreen(page) {
  const name = 'Bùi Thị Ngân';
  const number = await readyToSign(page, name);
  const before = await entries(page, number);

  await page.goto(`/cases/${number}/forms`);
  const wording = (which) => page.locator('main li').filter({ has: page.locator(`a[href*="/forms/declaration/${which}"]`) });
  const version = await wording('vi').first().locator('bdi[dir=ltr]').last().textContent();
  await sees(page, 'main li:has(a[href$="/forms/declaration/vi"]) .tag-good', 'the wording is not released in the language of the person');
  const printed = await page.request.get(`/cases/${number}/forms/declaration/vi`);
  if (printed.headers()['content-type'] !== 'application/pdf') fail('the same cannot be printed');
  const draft = (await wording('').filter({ has: page.locator('.tag-waiting') }).first().locator('a').first().getAttribute('href')).split('/').at(-1);

  // A draft is not signed, and what is not written at all cannot be read.
  await page.goto(`/cases/${number}/do/declare`);
  const today = await page.locator('[name=signed_on]').inputValue();
  const onScreen = await page.locator('main label[for="i-signed_how-1"]').innerText();
  await fillIn(page, { ...toSign, place_of_return: 'Huế', language: draft });
  await send(page);
  await page.waitForLoadState();
  await sees(page, 'main [role=alert] .task-unmet .task-remedy', 'a draft can be signed');
  if (await page.locator('[name=signed_name]').count()) fail('there is a place to sign a draft');
  await fillIn(page, { language: 'is' });
  await send(page);
  await sees(page, '#i-language[aria-invalid="true"]', 'what is not written can be signed');
  await sees(page, '#i-language-error', 'it is not said that there is nothing to read');
  if ((await page.locator('[name=place_of_return]').inputValue()) !== 'Huế') fail('what was typed is lost');

  await fillIn(page, { language: 'vi' });
  await send(page);
  await sees(page, 'main article.paper[lang=vi][dir=ltr]', 'the paper is not in the language of the person');
  const paper = await page.locator('main article.paper').innerText();
  for (const said of [name, number, 'Huế', version, 'Tờ khai tự nguyện trở về']) if (!paper.includes(said)) fail(`the paper does not say ${said}`);
  if ((await page.locator('main article.paper ol li').count()) < 9) fail('the paper is not there to be read whole');
  const device = await page.locator('[name=device]').inputValue();
  if (!device.trim()) fail('the kind of device is not suggested');

  // Nothing typed, then a name that misleads.
  await send(page);
  if (await page.locator('#i-device[aria-invalid="true"]').count()) fail(`the device that was suggested is not taken: ${await page.locator('#i-device-error').innerText()}`);
  await sees(page, '.error-summary a[href="#i-signed_name"]', 'nobody signed, and nobody is told');
  await sees(page, '#i-signed_name[aria-invalid="true"]', 'the name is not marked');
  await fillIn(page, { signed_name: 'Ngân \u202e Bùi', device: 'Tablet of the office' });
  await send(page);
  await sees(page, '#i-signed_name-error', 'hidden signs in a name are not told');
  for (const [field, typed] of [['signed_name', 'Ngân \u202e Bùi'], ['device', 'Tablet of the office']]) {
    if ((await page.locator(`[name=${field}]`).inputValue()) !== typed) fail(`what was typed is lost: ${field}`);
  }
  if ((await page.locator('main article.paper').innerText()) !== paper) fail('the paper is no longer there to be read');
  if ((await entries(await page.context().newPage(), number)) !== before) fail('something is on record that nobody signed');

  // The suggested device stays as it was.
  await fillIn(page, { signed_name: name, device });
  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await send(page);
  const sent = await sending;
  await page.waitForURL((url) => url.searchParams.get('done') === 'declare').catch(async () => fail(await page.locator('main').innerText()));
  await sees(page, '.banner-done', 'it is not said to be signed');
  if ((await page.locator('main .progress-dots li').evaluateAll((all) => all.findIndex((one) => one.ariaCurrent === 'step'))) !== 2) fail('the case is not declared');

  // The same once more, as a browser sends it when it heard no answer.
  const again = await page.request.post(sent.url(), { headers: await sent.allHeaders(), data: sent.postData() });
  if (new URL(again.url()).searchParams.get('done') !== 'declare') fail(`sent twice, it is answered with ${again.status()}`);

  // Whoever goes back finds the form, and signs nothing a second time.
  if (!(await page.goBack().catch(() => null))) {
    // The browser asks first whether to send it all again.
    await page.waitForURL(/^chrome-error:/);
    await page.reload();
  }
  await fillIn(page, { signed_name: name, device: 'Tablet of the office' });
  await send(page);
  await page.waitForLoadState();
  await sees(page, '[role=alert]', 'it is not said that somebody signed meanwhile');

  if ((await entries(page, number)) !== before + 1) fail('more is on record than was signed');
  const day = page.locator('main .timeline section').first();
  const entry = day.locator('li:has(.timeline-title)').first();
  await entry.locator('summary').first().click();
  const told = await entry.locator('details').first().innerText();
  for (const said of [onScreen, name, device, version]) if (!told.includes(said)) fail(`the entry does not say ${said}: ${told}`);
  const signed = await entry.locator(`time[datetime="${today}"]`).first().innerText();
  if ((await day.locator('.timeline-day').innerText()) !== signed) fail('the entry is not of the day of the signature');
  if (!/\d/.test(await entry.locator('.timeline-time').innerText())) fail('the time is not said');
}

/** What an authenticator app shows now for a key in letters. */
export function code(key) {
  const bits = [...key.replaceAll(' ', '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', secret).update(step).digest();
  const at = mac.at(-1) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The number of somebody of the demonstration. */
