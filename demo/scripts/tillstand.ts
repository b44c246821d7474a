/**
 * Plays the feeds that dwell, vanish and fail, so that this page looks the same on any server and
 * no request goes wrong for real. The page loads it before the elements.
 */
const real = './feeds/karlstad-trygghet.json';
const network = window.fetch.bind(window);
const asked = new Map<string, number>();

/** Answers like a server that never does, until the caller gives up. */
function never(signal?: AbortSignal | null): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

const fail = (status: number) => async () => new Response(null, {status});
const succeed: typeof fetch = (_, options) => network(real, options);
const dwell: typeof fetch = (_, options) => never(options?.signal);

/** What each played feed answers, first, second and so on; the last answer is for all after it. */
const plays: Readonly<Record<string, readonly (typeof fetch)[]>> = {
  'langsam.json': [dwell],
  'for-langsam.json': [dwell, succeed],
  'uppdateras.json': [succeed, dwell],
  'kortlivad.json': [succeed, fail(503), succeed],
  'borta.json': [fail(404), succeed],
  'borta-egna-ord.json': [fail(404), succeed],
  'borta-av-tva.json': [fail(404), succeed],
  'borta-omrade.json': [fail(404), succeed],
  'trasig-server.json': [fail(503), succeed],
};

window.fetch = (input, options) => {
  const name = new URL(String(input), document.baseURI).pathname.split('/').pop()!;
  const answers = plays[name];
  if (!answers) return network(input, options);
  const count = asked.get(name) ?? 0;
  asked.set(name, count + 1);
  return answers[Math.min(count, answers.length - 1)]!(input, options);
};

// The second request of these two is what their state is about.
for (const list of document.querySelectorAll('#uppdateras, #kortlivad')) {
  list.addEventListener(
    'mp-load',
    () => void (list as HTMLElementTagNameMap['mp-news-list']).refresh(),
    {
      once: true,
    },
  );
}

await customElements.whenDefined('mp-news-list');
const list = document.querySelector<HTMLElementTagNameMap['mp-news-list']>('#utan-traff')!;
list.query = {...list.query, search: 'månraket'};
