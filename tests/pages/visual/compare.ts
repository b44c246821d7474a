import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

const baseline = 'tests/pages/visual/baseline';
const results = 'test-results/visual';

/** What a picture may differ by: one pixel in a thousand, which is less than a changed word. */
const tolerance = 0.001;

/** Half the bytes of what pngjs does of its own accord, for pictures of text. */
const small = {colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0} as const;

/** A picture in 32 steps a channel, which halves its file. */
function coarse(picture: PNG): PNG {
  const {data} = picture;
  for (let i = 0; i < data.length; i++) if (i % 4 < 3) data[i]! &= 0xf8;
  return picture;
}

/** What has become of a picture. */
export interface Verdict {
  readonly name: string;
  /** Pixels that differ, of all: 0 to 1, and 1 where the size does. */
  readonly share: number;
  /** Why it does not pass; empty where it does. */
  readonly problem: string;
}

/** Empties the folder of results. */
export function startOver(): void {
  rmSync(results, {recursive: true, force: true});
  mkdirSync(results, {recursive: true});
}

/** Compares a picture with its baseline, or makes it the baseline. */
export function judge(name: string, bytes: Uint8Array, update: boolean): Verdict {
  const file = join(baseline, `${name}.png`);
  const now = coarse(PNG.sync.read(Buffer.from(bytes)));
  const packed = PNG.sync.write(now, small);
  writeFileSync(join(results, `${name}.png`), packed);
  const before = existsSync(file) ? PNG.sync.read(readFileSync(file)) : null;
  const share = before ? difference(name, before, now) : 1;
  const passes = share <= tolerance;
  if (update && !passes) {
    mkdirSync(baseline, {recursive: true});
    writeFileSync(file, packed);
  }
  const problem = !before
    ? 'there is no such picture yet'
    : `${(share * 100).toFixed(2)} % of it has changed`;
  return {name, share, problem: passes || update ? '' : problem};
}

function difference(name: string, before: PNG, now: PNG): number {
  const {width, height} = now;
  writeFileSync(join(results, `${name}-before.png`), PNG.sync.write(before, small));
  if (before.width !== width || before.height !== height) return 1;
  const marked = new PNG({width, height});
  const count = pixelmatch(before.data, now.data, marked.data, width, height, {threshold: 0.05});
  if (count) writeFileSync(join(results, `${name}-difference.png`), PNG.sync.write(marked));
  return count / (width * height);
}

/** A page to look at: every picture, those that have changed first, beside what they were. */
export function writeContactSheet(verdicts: readonly Verdict[]): void {
  const figure = ({name, share, problem}: Verdict) => {
    const files = problem
      ? [`${name}-before`, name, `${name}-difference`].filter(file =>
          existsSync(join(results, `${file}.png`)),
        )
      : [name];
    const pictures = files.map(
      file => `<a href="${file}.png"><img src="${file}.png" alt="${file}" loading="lazy"></a>`,
    );
    const words = problem || (share ? `${(share * 100).toFixed(3)} %` : '');
    return `<figure${problem ? ' class="bad"' : ''}><figcaption>${name} ${words}</figcaption><div>${pictures.join('')}</div></figure>`;
  };
  const sorted = [...verdicts].sort((a, b) => Number(!!b.problem) - Number(!!a.problem));
  writeFileSync(
    join(results, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every layout and theme</title>
<style>
body { margin: 1rem; font: 14px system-ui; background: #888; }
main { columns: 22rem; }
figure { margin: 0 0 1rem; padding: 0.5rem; break-inside: avoid; background: #fff; }
figure.bad { column-span: all; outline: 4px solid #c00; }
figcaption { font-weight: 600; margin-block-end: 0.5rem; }
figure div { display: flex; gap: 0.5rem; align-items: start; }
a { flex: 1; min-inline-size: 0; }
img { max-inline-size: 100%; block-size: auto; }
</style><main>${sorted.map(figure).join('\n')}</main></html>`,
  );
}
