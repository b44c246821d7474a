import {expect} from 'chai';
import type {Diagnosis} from '../../src/doctor/index.js';
import {feedServer, mpWidgets, startMpWidgets} from './run.js';

const escape = '\u001b';

describe('mp-widgets check', () => {
  const server = feedServer();

  it('answers 0 for a feed that every site may show', async () => {
    const {code, stdout, stderr} = await mpWidgets(['check', server.demo('karlstad')]);
    expect(stderr).to.equal('');
    expect(stdout).to.include('✔ JSON Feed med 52 nyheter: ”Aktuellt i Karlstad”.');
    expect(stdout).to.include('✔ Alla webbplatser får läsa flödet.');
    expect(stdout).to.include('Besökarna ser nyheterna.');
    expect(stdout).to.include(`src="${server.demo('karlstad')}"`);
    expect(code).to.equal(0);
  });

  it('answers 1 for a feed that other sites may not read, with what to write where', async () => {
    const url = await server.answers({file: 'sverige.json', cors: 'none'});
    const {code, stdout} = await mpWidgets(['check', url]);
    expect(stdout).to.include('✖ Servern låter inte andra webbplatser läsa flödet');
    expect(stdout).to.include('add_header Access-Control-Allow-Origin');
    expect(stdout).to.include('npx mp-widgets mirror');
    expect(code).to.equal(1);
  });

  it('answers 0 for the same on its own site', async () => {
    const url = await server.answers({file: 'sverige.json', cors: 'none'});
    const {code, stdout} = await mpWidgets(['check', url, '--origin', server.origin]);
    expect(stdout).to.include('samma webbplats');
    expect(code).to.equal(0);
  });

  it('shows the settings of the one server that answers', async () => {
    const headers = {server: 'nginx/1.22.1'};
    const url = await server.answers({file: 'sverige.json', cors: 'none', headers});
    const {stdout} = await mpWidgets(['check', url]);
    expect(stdout).to.include('nginx (nginx.conf):').and.not.include('Caddyfile');
    const {stdout: all} = await mpWidgets(['check', url, '--verbose']);
    expect(all).to.include('Caddyfile');
  });

  it('says how to ask for the feed’s own site, which may read what others may not', async () => {
    const url = await server.answers({file: 'sverige.json', cors: 'none'});
    const advice = `npx mp-widgets check "${url}" --origin ${server.origin}`;
    expect((await mpWidgets(['check', url])).stdout).to.include(advice);
    const other = ['check', url, '--origin', 'https://partner.example'];
    expect((await mpWidgets(other)).stdout).to.not.include('--origin');
    expect((await mpWidgets(['check', url, '--verbose', '--json'])).stdout).to.not.include(advice);
  });

  const faults: [what: string, answer: object, code: number, says: string][] = [
    ['is missing', {status: 404}, 1, 'HTTP 404'],
    ['is broken', {status: 500}, 1, 'HTTP 500'],
    ['is cut off', {body: '{"items": [', cut: 3}, 1, 'bröts'],
    ['is no feed', {body: '{}'}, 1, 'inget flöde'],
    ['is too large', {size: 9 * 2 ** 20}, 1, 'större än 8 MB'],
    ['is slow', {hold: true}, 2, 'svarade inte i tid'],
    ['is cut while it is told', {reset: true}, 2, 'tar inte emot'],
  ];
  for (const [what, answer, code, says] of faults) {
    it(`answers ${code} for what ${what}`, async () => {
      const url = await server.answers(answer);
      const patience = 'hold' in answer ? ['--timeout', '0.2'] : [];
      const ran = await mpWidgets(['check', url, ...patience]);
      expect(ran.stdout).to.include(says);
      expect(ran.stderr).to.equal('');
      expect(ran.code).to.equal(code);
    });
  }

  for (const address of ['hej', 'http://127.0.0.1:1/', 'nowhere.invalid']) {
    it(`answers 2 for what cannot be asked: ${address}`, async () => {
      const {code, stdout} = await mpWidgets(['check', address]);
      expect(stdout).to.include('Adressen går inte att fråga.');
      expect(code).to.equal(2);
    });
  }

  it('answers in JSON, without the feed', async () => {
    const {stdout, code} = await mpWidgets(['check', server.demo('karlstad'), '--json']);
    const {outcome, src, candidates} = JSON.parse(stdout) as Diagnosis;
    expect({outcome, src}).to.deep.equal({outcome: 'ok', src: server.demo('karlstad')});
    expect(candidates[0])
      .to.include({format: 'json-feed', items: 52})
      .and.not.have.property('feed');
    expect(code).to.equal(0);
  });

  it('speaks English', async () => {
    const args = ['check', server.demo('karlstad'), '--lang', 'en'];
    expect((await mpWidgets(args)).stdout).to.include('Visitors see the news.');
  });

  it('has colours only where somebody wants them', async () => {
    const args = ['check', server.demo('karlstad')];
    expect((await startMpWidgets(args)).stdout).to.not.include(escape);
    const forced = {FORCE_COLOR: '1'};
    expect((await startMpWidgets(args, {env: forced})).stdout).to.include(escape);
    const both = {FORCE_COLOR: '1', NO_COLOR: '1'};
    expect((await startMpWidgets(args, {env: both})).stdout).to.not.include(escape);
  });
});

describe('mp-widgets', () => {
  const wrong: [args: string[], says: string][] = [
    [['nonsens'], 'Kommandot nonsens finns inte.'],
    [['check'], '<adress> saknas.'],
    [['check', 'a.example', '--nej'], 'Flaggan --nej finns inte.'],
    [['check', 'a.example', 'b.example'], 'för många argument'],
    [['check', 'a.example', '--timeout', 'snart'], 'Värdet i --timeout <s>'],
    [['check', 'a.example', '--timeout'], '--timeout <s> saknas värdet'],
    [['check', 'a.example', '--origin', 'http://['], '”http://[” är ingen adress'],
    [['check', 'a.example', '--lang', 'xx'], 'Värdet i --lang <sv|en>'],
    [['mirror', 'https://a.example/'], '--out <fil> saknas.'],
    [['mirror', 'a.example', '--out', 'x.json'], '”a.example” är ingen adress'],
    [['build', 'nowhere', '--out', 'x.json'], 'nowhere går inte att läsa'],
  ];
  for (const [args, says] of wrong) {
    it(`answers 2, in a sentence: ${args.join(' ')}`, async () => {
      const {code, stdout, stderr} = await mpWidgets(args);
      expect(stderr).to.include(says);
      expect(stderr.trim().split('\n')).to.have.length(1);
      expect(stdout).to.equal('');
      expect(code).to.equal(2);
    });
  }

  it('says in English what is wrong', async () => {
    const {stderr} = await mpWidgets(['check', '--lang=en', '--no']);
    expect(stderr).to.include('There is no option --no.');
  });

  it('says in a sentence even what nobody thought of', async () => {
    const broken = `globalThis.fetch = () => {
      setTimeout(() => { throw new Error('hoppsan'); });
      return new Promise(() => {});
    };`;
    const preload = `data:text/javascript,${encodeURIComponent(broken)}`;
    const env = {NODE_OPTIONS: `--import=${preload}`};
    const {code, stdout, stderr} = await startMpWidgets(['check', 'a.example'], {env});
    expect({code, stdout, stderr}).to.deep.equal({
      code: 2,
      stdout: '',
      stderr: 'Något oväntat gick fel: hoppsan\n',
    });
  });

  it('explains itself', async () => {
    for (const args of [[], ['--help'], ['mirror', '--help'], ['build', '-h']]) {
      const {code, stdout} = await mpWidgets(args);
      expect(stdout).to.match(/^Användning: mp-widgets/);
      expect(code).to.equal(0);
    }
    expect((await startMpWidgets(['--version'])).stdout).to.match(/^\d+\.\d+\.\d+\n$/);
  });
});
