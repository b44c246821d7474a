// What an example cannot say by its markup alone.
import type {MpNewsList} from '../../src/entry/index.js';

const {fetch} = window;
let answered = false;
/** Two feeds that are not on the server: one that never comes, and one that comes once. */
window.fetch = (address, options) => {
  const path = String(address);
  if (path.endsWith('/aldrig.json')) return new Promise(() => {});
  if (!path.endsWith('/en-gang.json')) return fetch(address, options);
  if (answered) return Promise.reject(new TypeError('Only once'));
  answered = true;
  return fetch(path.replace('en-gang', 'karlstad'), options);
};

for (const list of document.querySelectorAll<MpNewsList>('[data-search]')) {
  const {search = ''} = list.dataset;
  list.addEventListener('mp-load', () => (list.query = {...list.query, search}), {once: true});
}
for (const list of document.querySelectorAll<MpNewsList>('[data-refresh]')) {
  list.addEventListener('mp-load', () => void list.refresh(), {once: true});
}
for (const list of document.querySelectorAll<MpNewsList>('[data-event]')) {
  const {event: name = ''} = list.dataset;
  const log = document.createElement('output');
  log.className = 'log';
  log.textContent = `No ${name} yet.`;
  list.before(log);
  list.addEventListener(name, event => {
    event.preventDefault();
    const told = Object.entries(event)
      .filter(([key]) => key !== 'isTrusted')
      .map(([key, value]) => `${key}: ${JSON.stringify(value)?.slice(0, 60)}`);
    log.textContent = `${name} { ${told.join(', ')} }`;
  });
}
