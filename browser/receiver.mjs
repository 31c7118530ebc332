// Another system that is told by web hooks: it checks each notice with the library of Standard Webhooks, as any receiver would.
// Prints its address, then one line of JSON for each notice. POST /secret tells it the secret, POST /say/CODE what it answers.
import { createServer } from 'node:http';

import { Webhook } from 'standardwebhooks';

let secret = '';
let answer = 204;

const server = createServer(async (request, response) => {
  let body = '';
  for await (const piece of request) body += piece;
  if (request.url === '/secret') {
    secret = body;
    return response.writeHead(204).end();
  }
  if (request.url.startsWith('/say/')) {
    answer = Number(request.url.slice('/say/'.length));
    return response.writeHead(204).end();
  }
  const id = request.headers['webhook-id'];
  try {
    console.log(JSON.stringify({ id, answer, said: new Webhook(secret).verify(body, request.headers) }));
  } catch (error) {
    console.log(JSON.stringify({ id, answer, wrong: error.message }));
  }
  response.writeHead(answer).end();
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/hook`));
