// What one writes with Lit without much thought: every item in the list, and a filter by substring.
import {html, LitElement} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

const day = new Intl.DateTimeFormat('sv', {dateStyle: 'long', timeZone: 'Europe/Stockholm'});

class LitNews extends LitElement {
  static properties = {src: {}, items: {state: true}, wanted: {state: true}};

  constructor() {
    super();
    this.items = [];
    this.wanted = '';
  }

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  async load() {
    ({items: this.items} = await (await fetch(this.src)).json());
  }

  render() {
    const wanted = this.wanted.toLowerCase();
    const found = this.items.filter(({title, summary, _mp}) =>
      `${title}\n${summary}\n${_mp.place}`.toLowerCase().includes(wanted),
    );
    return html`<input
        type="search"
        .value=${this.wanted}
        @input=${event => (this.wanted = event.target.value)}
      />
      <ul>
        ${repeat(
          found,
          ({id}) => id,
          ({url, title, date_published, _mp}) =>
            html`<li>
              <p>${_mp.place}, ${day.format(new Date(date_published))}</p>
              <h3><a href=${url}>${title}</a></h3>
            </li>`,
        )}
      </ul>`;
  }
}

customElements.define('lit-news', LitNews);
