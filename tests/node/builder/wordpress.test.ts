import {expect} from 'chai';
import type {Choice} from '../../../demo/scripts/bygg/choice.js';
import {piecesOf} from '../../../demo/scripts/bygg/platforms.js';
import {codeOf, material} from './material.js';

describe('the snippet in WordPress', () => {
  const pieces = (choice: Partial<Choice> = {}) =>
    piecesOf(material({platform: 'wordpress', ...choice})).map(({code}) => code);

  it('is a must-use plugin with a shortcode, and finds the script beside itself', () => {
    const [plugin = '', shortcode] = pieces({lang: 'fi'});
    expect(plugin)
      .to.match(/^<\?php\n/)
      .and.include("add_shortcode('mp_nyheter'");
    expect(plugin).to.include('src="%%mp-widgets%%/mp-widgets-1.2.3.js" integrity="sha384-abc"');
    expect(plugin).to.include('src="%%mp-widgets%%/mp-widgets-1.2.3.fi.js"');
    expect(plugin).to.include("str_replace('%%mp-widgets%%', esc_url(plugins_url('', __FILE__))");
    expect(shortcode).to.equal('[mp_nyheter]');
  });

  it('is a file to download', () => {
    const files = piecesOf(material({platform: 'wordpress'})).map(({file}) => file);
    expect(files).to.deep.equal(['mp-nyheter.php', undefined, undefined]);
  });

  it('takes the script from where it was said to be', () => {
    const [plugin = ''] = pieces({scripts: 'https://cdn.example/'});
    expect(plugin).to.include('src="https://cdn.example/mp-widgets-1.2.3.js"');
    expect(plugin).to.not.include('plugins_url');
  });

  it('is the same HTML for a Custom HTML block', () => {
    expect(pieces().at(-1)).to.equal(codeOf());
  });
});
