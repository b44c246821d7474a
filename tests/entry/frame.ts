/** What a test looks at in the page of a frame. */
export interface FrameWindow extends Window {
  readonly customElements: CustomElementRegistry;
  /** What its console was warned of, and exceptions and rejections that nobody caught. */
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}

const listening = `<script>
  const warnings = [], errors = [];
  Object.assign(window, {warnings, errors, done: () => parent.postMessage(location.hash, '*')});
  console.warn = text => void (/Lit is in dev mode/.test(text) || warnings.push(String(text)));
  addEventListener('error', event => errors.push(event.message ?? 'not loaded'), true);
  addEventListener('unhandledrejection', event => errors.push(String(event.reason)));
  if (!PAGE_CALLS_DONE) addEventListener('load', () => setTimeout(done, 50));
</script>`;

let frames = 0;
const open: HTMLIFrameElement[] = [];

/**
 * Opens a page of its own, with a registry of its own, in a frame of this origin.
 *
 * @param charset that the page says it is in; its markup is in UTF-8 all the same
 * @param markup of the page; it is waited for until it calls `done()`, or else until it has loaded
 */
export async function inFrame(markup: string, charset = 'utf-8'): Promise<FrameWindow> {
  const mark = `#frame-${frames++}`;
  const page = `<!doctype html><html lang="sv"><meta charset="${charset}"><base href="${location.origin}/">`;
  const head = listening.replace('PAGE_CALLS_DONE', String(markup.includes('done()')));
  const address = URL.createObjectURL(
    new Blob([page + head + markup], {type: `text/html;charset=${charset}`}),
  );
  const frame = document.createElement('iframe');
  const loaded = new Promise<void>(resolve => {
    const listen = ({data}: MessageEvent) => {
      if (data !== mark) return;
      removeEventListener('message', listen);
      resolve();
    };
    addEventListener('message', listen);
  });
  frame.src = address + mark;
  document.body.append(frame);
  open.push(frame);
  await loaded;
  return frame.contentWindow as FrameWindow;
}

/** Closes what `inFrame` has opened. */
export function closeFrames(): void {
  for (const frame of open.splice(0)) frame.remove();
}
