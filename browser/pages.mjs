// The pages to look at, the people of the demonstration, and the ways through several pages.

import { createHmac } from 'node:crypto';

import { fail, signIn } from './homeward.mjs';

const password = 'demonstration';

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
const firstOf = (list, begins, behind = '') => async (page) => {
  await page.goto(list);
  const href = await page.locator(`main table a[href^="${begins}"]`).first().getAttribute('href');
  return `${href}${behind}`;
};

const firstCase = (list, behind) => firstOf(list, '/cases/HW-', behind);

/** The first case that is on a track, and the page of that track. */
const firstTrack = (track, behind = '') => async (page) => {
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

/**
 * `user`: who looks (null: nobody is signed in). `path`: an address, or a function that finds it with a signed-in page.
 * `then`: what is sent from there, where the page to look at is what comes back. `picture`: also goes into the manual through
 * `cargo xtask screenshots`.
 */
export const pages = [
  { name: 'sign-in', path: '/sign-in', user: null, picture: true },
  { name: 'work', path: '/', user: 'caseworker', picture: true },
  { name: 'cases', path: '/cases?view=blocked', user: 'caseworker' },
  { name: 'cases-none', path: '/cases?q=zzzzzz', user: 'caseworker' },
  { name: 'case', path: firstCase('/cases?stage=confirmed'), user: 'caseworker', picture: true },
  { name: 'case-opened', path: firstCase('/cases?stage=booked', '?open=counselling,protection'), user: 'lead' },
  { name: 'case-travel', path: firstCase('/cases?stage=booked'), user: 'travel' },
  { name: 'counsel', path: firstCase('/cases?stage=eligible', '/do/counsel'), user: 'caseworker' },
  { name: 'declare', path: firstCase('/cases?stage=eligible', '/do/declare'), user: 'caseworker' },
  { name: 'sign', path: firstToSign, then: tryToSign, user: 'caseworker' },
  { name: 'sign-arabic', path: (page) => firstToSign(page, { language: 'ar' }), then: (page) => tryToSign(page, { language: 'ar' }), user: 'caseworker' },
  { name: 'book', path: firstCase('/cases?stage=confirmed', '/do/book'), user: 'travel' },
  { name: 'correct', path: firstCase('/cases?stage=registered', '/correct/1'), user: 'caseworker' },
  { name: 'rules-of-that-day', path: firstCase('/cases?stage=eligible', '/entries/2/rules'), user: 'caseworker' },
  { name: 'life', path: firstCase('/cases?q=Li%C3%AAn&stage=reintegrating', '/life'), user: 'hanoi', picture: true },
  { name: 'life-nothing-yet', path: firstCase('/cases?stage=arrived', '/life'), user: 'hanoi' },
  { name: 'life-none-before', path: firstCase('/cases?stage=booked', '/life'), user: 'caseworker' },
  { name: 'survey', path: firstCase('/cases?stage=arrived', '/do/record-survey'), user: 'hanoi' },
  { name: 'survey-one-by-one', path: firstCase('/cases?stage=arrived', '/one-by-one'), user: 'hanoi' },
  { name: 'life-own', path: firstCase('/cases?q=Li%C3%AAn&stage=reintegrating', '/life/own'), user: 'hanoi' },
  { name: 'life-own-arabic', path: firstCase('/cases?q=Li%C3%AAn&stage=reintegrating', '/life/own?in=ar'), user: 'hanoi' },
  { name: 'survey-tables', path: '/surveys', user: 'hanoi' },
  { name: 'survey-tables-apart', path: '/surveys', user: 'programme' },
  { name: 'programmes-life', path: '/programmes/life', user: 'programme' },
  { name: 'survey-attempt', path: firstCase('/cases?stage=arrived', '/do/record-survey-attempt'), user: 'hanoi' },
  { name: 'draw-curve', path: firstCase('/cases?stage=arrived', '/do/draw-curve'), user: 'hanoi' },
  { name: 'draw-plan', path: firstCase('/cases?stage=arrived', '/do/draw-plan'), user: 'hanoi' },
  { name: 'hand-over-money', path: firstCase('/cases?stage=arrived', '/do/hand-over-money'), user: 'hanoi' },
  { name: 'forms-versions', path: firstCase('/cases?q=Li%C3%AAn&stage=reintegrating', '/forms'), user: 'hanoi' },
  { name: 'map-ties', path: firstCase('/cases?stage=arrived', '/do/map-ties'), user: 'hanoi' },
  { name: 'reassessed', path: firstCase('/cases?stage=arrived', '/reassessed'), user: 'caseworker' },
  { name: 'paper', path: firstCase('/cases?stage=registered', '/paper'), user: 'caseworker', picture: true },
  { name: 'track-child', path: firstTrack('child'), user: 'children', picture: true },
  { name: 'for-child', path: firstTrack('child', '/../../for-child?words=older'), user: 'children' },
  { name: 'track-sheet', path: firstTrack('child', '?sheet=yes'), user: 'children' },
  { name: 'track-voluntariness', path: firstTrack('voluntariness'), user: 'caseworker' },
  { name: 'track-trafficking', path: firstTrack('trafficking'), user: 'lead', picture: true },
  { name: 'track-asylum', path: firstTrack('asylum'), user: 'dubaiLead' },
  { name: 'consents', path: firstCase('/cases?stage=confirmed', '/consents'), user: 'caseworker' },
  { name: 'consents-opened', path: firstCase('/cases?stage=booked', '/consents?open=counselling,protection'), user: 'lead' },
  { name: 'give-consent', path: firstCase('/cases?stage=eligible', '/do/give-consent'), user: 'caseworker' },
  { name: 'record-transfer', path: firstCase('/cases?stage=eligible', '/do/record-transfer'), user: 'caseworker' },
  { name: 'register', path: '/cases/new', user: 'caseworker' },
  { name: 'register-unasked', path: '/cases/new?basis=true', user: 'lead' },
  { name: 'by-number', path: '/by-number', user: 'caseworker' },
  { name: 'withdraw-by-number', path: '/by-number/withdraw', user: 'admin' },
  { name: 'account', path: '/account', user: 'caseworker' },
  { name: 'password', path: '/account/password', user: 'caseworker' },
  { name: 'reminders', path: '/account/reminders', user: 'caseworker' },
  { name: 'alerts', path: '/alerts', user: 'lead', picture: true },
  { name: 'alerts-none', path: '/alerts?show=all', user: 'caseworker' },
  { name: 'emergency', path: '/emergency', user: 'caseworker', picture: true },
  { name: 'access', path: '/access', user: 'dataprotection', picture: true },
  { name: 'access-log', path: '/access/log?only=confidential', user: 'dataprotection' },
  { name: 'access-emergencies', path: '/access/emergencies', user: 'dataprotection' },
  { name: 'watch', path: '/settings/watch/watch', user: 'dataprotection' },
  { name: 'lock', path: '/settings/lock', user: 'admin' },
  { name: 'second-factor', path: '/account/second-factor', user: 'caseworker' },
  { name: 'directory', path: '/directory', user: 'caseworker' },
  { name: 'escorts', path: '/settings/escorts', user: 'travel' },
  { name: 'escort-new', path: '/settings/new/escort', user: 'travel' },
  { name: 'escorts-proposed', path: firstCase('/cases?stage=confirmed', '/escorts'), user: 'travel' },
  { name: 'board', path: '/journeys?days=14', user: 'travel', picture: true },
  { name: 'board-transits', path: '/journeys?side=transits&days=14', user: 'travel' },
  { name: 'board-arrivals', path: '/journeys?side=arrivals&days=14', user: 'hanoi' },
  { name: 'groups', path: '/journeys/groups', user: 'travel' },
  { name: 'group-new', path: '/journeys/new/group', user: 'travel' },
  { name: 'board-none', path: '/journeys?from=2030-01-01', user: 'travel' },
  { name: 'guarantees', path: '/guarantees', user: 'caseworker' },
  { name: 'settings', path: '/settings', user: 'admin' },
  { name: 'organisations', path: '/settings/organisations', user: 'admin' },
  { name: 'organisation', path: firstOf('/settings/organisations', '/settings/organisations/'), user: 'admin' },
  { name: 'forms', path: firstCase('/cases?stage=registered', '/forms'), user: 'caseworker', picture: true },
  { name: 'set-forms', path: '/settings/forms', user: 'programme', picture: true },
  { name: 'release-form', path: '/settings/new/form-release?form=declaration&language=km', user: 'programme' },
  { name: 'agreements', path: '/settings/agreements', user: 'programme' },
  { name: 'state-agreements', path: '/settings/state-agreements', user: 'programme' },
  { name: 'state-agreement-new', path: '/settings/new/state-agreement', user: 'programme' },
  { name: 'agreement-new', path: '/settings/new/agreement', user: 'programme' },
  { name: 'transfers', path: '/settings/transfers', user: 'dataprotection' },
  { name: 'offices', path: '/settings/offices', user: 'admin' },
  { name: 'office', path: '/settings/offices/manila', user: 'admin' },
  { name: 'staff', path: '/settings/staff', user: 'admin' },
  { name: 'staff-one', path: '/settings/staff/caseworker', user: 'admin' },
  { name: 'second-factor-rule', path: '/settings/second-factor', user: 'admin' },
  { name: 'deeds', path: '/settings/deeds', user: 'admin' },
  { name: 'retention', path: '/settings/retention', user: 'dataprotection' },
  { name: 'retention-new', path: '/settings/new/retention', user: 'dataprotection' },
  { name: 'due-erasures', path: '/settings/due-erasures?day=2036-01-01', user: 'dataprotection' },
  { name: 'legal-holds', path: '/settings/legal-holds', user: 'dataprotection' },
  { name: 'legal-hold-new', path: '/settings/new/legal-hold', user: 'dataprotection' },
  { name: 'erasures', path: '/settings/erasures', user: 'dataprotection' },
  { name: 'erasure-new', path: '/settings/new/erasure', user: 'dataprotection' },
  { name: 'give-copy', path: firstCase('/cases?stage=registered', '/do/give-copy'), user: 'caseworker' },
  { name: 'request-data', path: firstCase('/cases?stage=registered', '/do/request-data'), user: 'caseworker' },
  { name: 'programmes', path: '/programmes', user: 'programme' },
  { name: 'programme', path: '/programmes/terms/bali-2026', user: 'programme' },
  { name: 'programme-version', path: '/programmes/terms/bali-2026/versions/1', user: 'programme' },
  { name: 'programme-preview', path: '/programmes/terms/bali-2026/preview', user: 'programme' },
  { name: 'programme-refusals', path: '/programmes/terms/bali-2026/refusals', user: 'programme' },
  { name: 'programme-life', path: '/programmes/terms/bali-2026/life', user: 'programme' },
  { name: 'programme-state-answers', path: '/programmes/terms/bali-2026/state-answers', user: 'programme' },
  { name: 'suspensions', path: '/programmes/suspensions', user: 'programme' },
  { name: 'suspension-new', path: '/programmes/new/suspension', user: 'programme' },
  { name: 'monitoring', path: '/programmes/monitoring', user: 'programme' },
];

const send = (page) => page.locator('main form.form button:is([type=submit], :not([type])):not([name=change])').last().click();
const choose = (page, name, value) => page.locator(`main [name="${name}"][value="${value}"]`).check();
const sees = async (page, selector, why) => (await page.locator(selector).count()) > 0 || fail(why);

/** Answers what a form asks, whatever kind of input it is asked with. A list is for what may be ticked more than once. */
async function fillIn(page, answers) {
  for (const [name, value] of Object.entries(answers)) {
    const asked = page.locator(`main form.form [name="${name}"]`).first();
    const kind = await asked.evaluate(({ type }) => type);
    if (['radio', 'checkbox'].includes(kind)) for (const each of [value].flat()) await choose(page, name, each);
    else if (kind === 'select-one') await asked.selectOption(value);
    else await asked.fill(value);
  }
}

/** Fills the registration form with an invented person. */
async function fillRegistration(page, name) {
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
async function register(page, name, more = {}) {
  await fillRegistration(page, name);
  await fillIn(page, more);
  await send(page);
  await send(page);
  await page.waitForURL(/\/cases\/HW-/);
  return new URL(page.url()).pathname.split('/')[2];
}

const press = (page, within) => page.locator(`${within} button:is([type=submit], :not([type]))`).last().click();

/** Somebody else, signed in before a browser of their own. Whoever asks closes the context. */
async function another(page, user) {
  const context = await page.context().browser().newContext({ baseURL: new URL(page.url()).origin });
  const theirs = await context.newPage();
  await signIn(theirs, user);
  return theirs;
}

/** Takes a step of a case; the page is then the case. */
async function step(page, number, action, answers) {
  await page.goto(`/cases/${number}/do/${action}`);
  await fillIn(page, answers);
  await send(page);
  await page.waitForURL((url) => url.searchParams.get('done') === action).catch(async () => fail(`${action}: ${await page.locator('main').innerText()}`));
}

/** What the counsellor answers before somebody signs on the screen. */
const toSign = {
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
async function tryToSign(page, more) {
  await fillIn(page, { ...toSign, ...more });
  await send(page);
  await page.waitForLoadState();
}

/** The form of somebody who could sign anew on the screen. */
async function firstToSign(page, more) {
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
async function readyToSign(page, name) {
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
async function entries(page, number) {
  await page.goto(`/cases/${number}?open=counselling`);
  return page.locator('main .timeline-title').count();
}

/** Somebody declares on the screen, with all that can go wrong before it and after it. */
async function signOnScreen(page) {
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
function code(key) {
  const bits = [...key.replaceAll(' ', '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', secret).update(step).digest();
  const at = mac.at(-1) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The number of somebody of the demonstration. */
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
