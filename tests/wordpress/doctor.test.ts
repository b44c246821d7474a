// What the doctor says of a real WordPress, and whether what it advises helps there.
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {diagnose, type Diagnosis} from '../../src/doctor/index.js';
import {wordpress} from './support.js';

const options = {isBrowser: false, origin: 'https://partner.example'};
const plugins = join(process.env.WORDPRESS_SITE ?? '', 'wp-content/mu-plugins');
const posts = `${wordpress}/wp-json/wp/v2/posts?_embed`;

let count = 0;

/** Runs a test with more PHP in the site. */
async function withPlugin(code: string, test: () => Promise<void>): Promise<void> {
  const file = join(plugins, `doctor-${++count}.php`);
  writeFileSync(file, `<?php\n${code}\n`);
  try {
    await test();
  } finally {
    rmSync(file);
  }
}

const codesOf = ({candidates}: Diagnosis) => candidates[0]!.findings.map(({code}) => code);

/** What is to be pasted into functions.php, by the first finding of this code. */
function advice({candidates}: Diagnosis, code: string): string {
  const findings = candidates.flatMap(({findings}) => findings);
  const {settings = []} = findings.find(finding => finding.code === code) ?? {};
  return settings.find(({system}) => system === 'wordpress')?.code ?? '';
}

describe('the feed doctor at a WordPress', () => {
  it('finds the posts from the site’s address', async () => {
    const diagnosis = await diagnose(wordpress, options);
    expect(diagnosis).to.include({outcome: 'ok', src: posts});
    expect(codesOf(diagnosis)).to.include.members(['cors-origin', 'pages', 'complete']);
  });

  it('finds them from the address of one page too', async () => {
    expect((await diagnose(`${wordpress}/nyheter-fran-rss/`, options)).src).to.equal(posts);
  });

  it('advises what lets other sites read its RSS', async () => {
    const before = await diagnose(`${wordpress}/feed/`, options);
    expect(before).to.include({outcome: 'problem', src: posts});
    await withPlugin(advice(before, 'cors-missing'), async () => {
      const after = await diagnose(`${wordpress}/feed/`, options);
      expect(after.outcome).to.equal('ok');
      expect(codesOf(after)).to.include('cors-any');
    });
  });

  it('advises what lets other sites read its REST API, where something stops them', async () => {
    const stop = `add_action('rest_api_init', function () {
  remove_filter('rest_pre_serve_request', 'rest_send_cors_headers');
}, 20);`;
    await withPlugin(stop, async () => {
      const before = await diagnose(posts, options);
      expect(before.outcome).to.equal('problem');
      await withPlugin(advice(before, 'cors-missing'), async () => {
        const after = await diagnose(posts, options);
        expect(after.outcome).to.equal('ok');
        expect(codesOf(after)).to.include('cors-any');
      });
    });
  });

  it('says that the API is closed, and suggests the RSS', async () => {
    const close = `add_filter('rest_authentication_errors', function () {
  return new WP_Error('rest_not_logged_in', 'x', array('status' => 401));
});
add_filter('wp_headers', function ($headers) {
  return $headers + array('Access-Control-Allow-Origin' => '*');
});`;
    await withPlugin(close, async () => {
      const {outcome, src, candidates} = await diagnose(wordpress, options);
      expect({outcome, src}).to.deep.equal({outcome: 'ok', src: `${wordpress}/feed/`});
      const closed = candidates.find(({url}) => url === posts);
      expect(closed?.findings[0]).to.include({code: 'refused', severity: 'error'});
    });
  });
});
