import {jsonFeed} from '../elements/support.js';
import {serveFeed} from '../tooling/served-feed.js';
import {sentences, type Fault} from './fault.js';

const {blocked, gone, refused, server, timeout, tooLarge, unreadable} = sentences;
const body = jsonFeed([{title: 'Ny belysning'}, {title: 'Fler mötesplatser'}]);
const whole = ['Ny belysning', 'Fler mötesplatser'];
const page = '<!doctype html><html lang="sv"><title>Välkommen</title><p>Logga in</p></html>';
const elsewhere = 'https://another.example';

/** A redirect to where the answer is, on the other origin unless told. */
const redirect =
  (status: number, cors = '*', own = false) =>
  async () => {
    const target = await serveFeed({body, cors});
    return {status, redirect: own ? target.url : target.foreignUrl};
  };

/** Slow, broken, moved and refused: what the network and the server do. */
export const networkFaults: readonly Fault[] = [
  {
    name: 'slow headers',
    answer: {body, hold: true},
    timeout: 0.4,
    code: 'timeout',
    seen: timeout,
  },
  {
    name: 'a slow body',
    answer: {body, holdAfter: 1},
    timeout: 0.4,
    code: 'timeout',
    seen: timeout,
  },
  {
    name: 'a body that is cut, its length known',
    answer: {body, cut: 200},
    code: 'server',
    seen: server,
  },
  {
    name: 'a body that is cut, in chunks',
    answer: {body, cut: body.indexOf('Fler') + 4, framing: 'chunked'},
    code: 'server',
    seen: server,
    // It takes the end of the connection for the end of the body.
    inWebKit: {code: null, seen: ['Ny belysning']},
  },
  {
    name: 'a body that is cut, of no known length: what came before',
    answer: {body, cut: body.indexOf('Fler') + 4, framing: 'close'},
    code: null,
    seen: ['Ny belysning'],
  },
  {
    name: 'a body of no known length that is whole',
    answer: {body, framing: 'close'},
    code: null,
    seen: whole,
  },
  {
    name: 'a wrong content type',
    answer: {body, type: 'image/png'},
    code: null,
    seen: whole,
  },
  {name: 'no content type', answer: {body, type: ''}, code: null, seen: whole},
  {
    name: 'a web page, with status 200',
    answer: {body: page, type: 'text/html'},
    code: 'not-a-feed',
    seen: unreadable,
  },
  {name: 'an empty body', answer: {body: ''}, code: 'not-a-feed', seen: unreadable},
  ...[301, 302, 307, 308].map((status): Fault => ({
    name: `${status} within the origin`,
    answer: redirect(status, '*', true),
    code: null,
    seen: whole,
  })),
  {
    name: '302 to another origin',
    answer: redirect(302),
    code: null,
    seen: whole,
  },
  {
    name: '302 to another origin that may not be read',
    answer: redirect(302, 'none'),
    code: 'blocked',
    seen: blocked,
  },
  {
    name: 'a redirect that leads to itself',
    answer: ({url}) => ({redirect: url}),
    code: 'blocked',
    seen: blocked,
  },
  {
    name: 'a redirect without an address',
    answer: {status: 302},
    code: 'server',
    seen: server,
  },
  {name: '204', answer: {status: 204}, code: 'not-a-feed', seen: unreadable},
  {
    name: '304, although nobody asked whether anything was new',
    answer: {status: 304},
    code: 'server',
    seen: server,
  },
  {name: '401', answer: {status: 401}, code: 'refused', seen: refused},
  {
    name: '401 that asks for a password, from another origin',
    answer: {status: 401, headers: {'www-authenticate': 'Basic realm="Logga in"'}},
    url: feed => feed.foreignUrl,
    code: 'refused',
    seen: refused,
  },
  {name: '403', answer: {status: 403, body}, code: 'refused', seen: refused},
  {name: '404', answer: {status: 404, body: page}, code: 'not-found', seen: gone},
  {name: '410', answer: {status: 410}, code: 'not-found', seen: gone},
  {name: '429', answer: {status: 429}, code: 'server', seen: server},
  {name: '500', answer: {status: 500, body: page}, code: 'server', seen: server},
  {
    name: '503 with Retry-After',
    answer: {status: 503, headers: {'retry-after': '3600'}},
    code: 'server',
    seen: server,
  },
  {
    name: '50 MB',
    answer: {body, size: 50 * 2 ** 20},
    code: 'too-large',
    seen: tooLarge,
  },
  {
    name: '1 GB in 1 MB of gzip',
    answer: {body, inflated: 1024},
    code: 'too-large',
    seen: tooLarge,
  },
  {
    name: 'no CORS header',
    answer: {body, cors: 'none'},
    url: feed => feed.foreignUrl,
    code: 'blocked',
    seen: blocked,
  },
  {
    name: 'a CORS header for another origin',
    answer: {body, cors: elsewhere},
    url: feed => feed.foreignUrl,
    code: 'blocked',
    seen: blocked,
  },
  {
    name: 'a connection that is reset',
    answer: {reset: true},
    code: 'blocked',
    seen: blocked,
  },
  {
    name: 'a host that does not exist',
    answer: {},
    url: () => `http://${crypto.randomUUID()}.invalid/`,
    code: 'blocked',
    seen: blocked,
  },
  {
    name: 'a port where nobody listens',
    answer: {},
    url: () => `http://127.0.0.1:9/${crypto.randomUUID()}`,
    code: 'blocked',
    seen: blocked,
  },
];
