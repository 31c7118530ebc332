// An identity provider for tests: the certified oidc-provider, with invented people, which can be told to lie.
// REDIRECT=… node provider.mjs prints its own address and runs until it is stopped. `POST /lie/<kind>` chooses a lie for the next tokens.

import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const people = {
  ana: { preferred_username: 'travel', email: 'ana@example.test', email_verified: true, amr: ['pwd', 'otp'] },
  bo: { preferred_username: 'doctor', email: 'doctor', email_verified: false, amr: ['pwd'] },
  cem: { preferred_username: 'doctor', email: 'cem@example.test', email_verified: true, amr: ['pwd'] },
};
const secret = 'known-to-both-sides-and-nobody-else';
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const [key, stranger] = [pair(), pair()];

const coded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const read = (part) => JSON.parse(Buffer.from(part, 'base64url'));

/** A token that says something else, signed by somebody. */
function forged(token, change, { alg = 'RS256', by = key } = {}) {
  const [head, body] = token.split('.').slice(0, 2).map(read);
  const text = `${coded({ ...head, alg })}.${coded({ ...body, ...change })}`;
  if (alg === 'none') return `${text}.`;
  if (alg === 'HS256') return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  return `${text}.${sign('sha256', Buffer.from(text), by).toString('base64url')}`;
}

const lies = {
  // What it says was changed on the way.
  tampered(token) {
    const [head, body, signature] = token.split('.');
    return [head, coded({ ...read(body), sub: 'bo' }), signature].join('.');
  },
  'signed-by-a-stranger': (token) => forged(token, {}, { by: stranger }),
  'other-issuer': (token) => forged(token, { iss: 'https://elsewhere.example' }),
  'other-audience': (token) => forged(token, { aud: 'another-program' }),
  'other-nonce': (token) => forged(token, { nonce: 'another' }),
  'no-nonce': (token) => forged(token, { nonce: undefined }),
  expired: (token) => forged(token, { exp: 1_600_000_000 }),
  old: (token) => forged(token, { iat: 1_600_000_000 }),
  'no-signature': (token) => forged(token, {}, { alg: 'none' }),
  'signed-with-our-secret': (token) => forged(token, {}, { alg: 'HS256' }),
  'other-access-token': (token) => forged(token, { at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' }),
  // The same words signed anew are good: the forging above is not refused for its form.
  nothing: (token) => forged(token, {}),
};
let lie = null;

/** Lets the answer with tokens pass through the lie. */
function twist(res) {
  const end = res.end.bind(res);
  const body = [];
  res.write = (part) => body.push(Buffer.from(part));
  res.end = (part) => {
    if (part) body.push(Buffer.from(part));
    const told = JSON.parse(Buffer.concat(body));
    if (told.id_token) told.id_token = lies[lie](told.id_token);
    const text = JSON.stringify(told);
    res.setHeader('content-length', Buffer.byteLength(text));
    return end(text);
  };
}

const server = createServer().listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const op = new Provider(issuer, {
    clients: [{
      client_id: 'homeward', client_secret: secret, redirect_uris: [process.env.REDIRECT],
      grant_types: ['authorization_code'], response_types: ['code'], token_endpoint_auth_method: 'client_secret_basic',
    }],
    claims: { openid: ['sub', 'amr'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['test-cookie-key'] },
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 't', alg: 'RS256', use: 'sig' }] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, i) => `/login/${i.uid}` },
    findAccount: (_, id) => people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id] }) },
  });
  const handle = op.callback();
  server.on('request', async (req, res) => {
    if (req.url.startsWith('/lie/')) {
      const kind = req.url.slice('/lie/'.length);
      lie = kind in lies ? kind : null;
      return res.end();
    }
    if (req.url === '/token' && lie) twist(res);
    if (!req.url.startsWith('/login/')) return handle(req, res);
    try {
      let body = '';
      for await (const part of req) body += part;
      const accountId = new URLSearchParams(body).get('user');
      const { params, grantId } = await op.interactionDetails(req, res);
      const grant = grantId ? await op.Grant.find(grantId) : new op.Grant({ accountId, clientId: params.client_id });
      grant.addOIDCScope(params.scope);
      await op.interactionFinished(req, res, people[accountId]
        ? { login: { accountId, amr: people[accountId].amr }, consent: { grantId: await grant.save() } }
        : { error: 'access_denied' });
    } catch (error) {
      res.statusCode = 400;
      res.end(String(error));
    }
  });
  console.log(issuer);
});
