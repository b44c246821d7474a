import {html, nothing, type TemplateResult} from 'lit';
import type {Facet} from '../../filter/filter-items.js';
import {emptyQuery, isEmptyQuery, type FeedQuery} from '../../model/feed-query.js';
import type {Text} from '../../strings/strings.js';

/** What the controls show. */
export interface FilterContent {
  readonly controls: readonly (keyof FeedQuery)[];
  readonly facets: readonly Facet[];
  readonly query: FeedQuery;
  readonly text: Text;
  readonly label: string;
  readonly canClear: boolean;
}

type Ask = (query: FeedQuery) => void;

const numbers: Record<string, Intl.NumberFormat> = {};

/**
 * The controls; facets with fewer than two values hide, unless one is chosen. Controls are
 * named by themselves too: WebKit reads what is chosen as a part of a label around it, and a label
 * beside it would need an id.
 */
export function newsFilterView(content: FilterContent, ask: Ask): TemplateResult | typeof nothing {
  const {controls, facets, query, text, label, canClear} = content;
  const views = controls.map(name => {
    if (name === 'search') return searchView(query, text, ask);
    const facet = facets.find(facet => facet.name === name);
    const worthIt = facet && (!facet.values || facet.values.length > 1 || query[name]);
    return worthIt ? facetView(facet, query, text, ask) : nothing;
  });
  if (views.every(view => view === nothing)) return nothing;
  return html`<form
    part="filter"
    class="filter"
    role="search"
    aria-label=${label}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${views}
    ${
      isEmptyQuery(query) || !canClear
        ? nothing
        : html`<button part="clear" type="button" @click=${() => ask(emptyQuery)}>
            ${text.clear}
          </button>`
    }
  </form>`;
}

function searchView(query: FeedQuery, text: Text, ask: Ask): TemplateResult {
  const input = (event: Event) => ask({...query, search: (event.target as HTMLInputElement).value});
  return html`<label part="control" class="control wide">
    <span part="control-label">${text.search}</span>
    <input
      part="search"
      aria-label=${text.search}
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${query.search}
      @input=${input}
    />
  </label>`;
}

function facetView({name, values}: Facet, query: FeedQuery, text: Text, ask: Ask) {
  const chosen = query[name].toLowerCase();
  const change = (event: Event) =>
    ask({...query, [name]: (event.target as HTMLSelectElement).value});
  const {format} = (numbers[text.locale] ??= new Intl.NumberFormat(text.locale));
  const found = values ?? [];
  const known = found.some(({value}) => value.toLowerCase() === chosen);
  // A choice that the items do not have, from an address say, is still the visitor's choice.
  const all = known || !chosen ? found : [...found, {value: query[name], count: 0}];
  return html`<label part="control" class="control">
    <span part="control-label">${text[name]}</span>
    <select part="facet" aria-label=${text[name]} @change=${change}>
      <option value="" .selected=${!chosen}>${text.all}</option>
      ${all.map(({value, count}) => {
        const isChosen = value.toLowerCase() === chosen;
        return html`<option value=${value} .selected=${isChosen} ?disabled=${!count && !isChosen}>
          ${value} (${format(count)})
        </option>`;
      })}
    </select>
  </label>`;
}
