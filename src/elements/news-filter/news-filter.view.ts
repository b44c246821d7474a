import {html, nothing, type TemplateResult} from 'lit';
import type {Facet} from '../../filter/filter-items.js';
import {emptyQuery, isEmptyQuery, type FacetName, type FeedQuery} from '../../model/feed-query.js';
import {formatNumber, type Text} from '../../strings/strings.js';

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

/** The facets that are shown, in order; those with fewer than two values hide, unless one is chosen. */
export function shownFacets({controls, facets, query}: FilterContent): readonly Facet[] {
  const isShown = ({name, values}: Facet) => !values || values.length > 1 || query[name];
  return controls.flatMap(name => facets.filter(facet => facet.name === name && isShown(facet)));
}

/**
 * The controls, without the options of their facets. Controls are named by themselves too: WebKit
 * reads what is chosen as a part of a label around it, and a label beside it would need an id.
 */
export function newsFilterView(content: FilterContent, ask: Ask): TemplateResult | typeof nothing {
  const {controls, query, text, label, canClear} = content;
  const facets = shownFacets(content);
  const views = controls.map(name => {
    if (name === 'search') return searchView(query, text, ask);
    return facets.some(facet => facet.name === name) ? facetView(name, query, text, ask) : nothing;
  });
  if (views.every(view => view === nothing)) return nothing;
  return html`<form
    part="filter"
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
  return html`<label part="control" class="wide">
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

function facetView(name: FacetName, query: FeedQuery, text: Text, ask: Ask): TemplateResult {
  const change = (event: Event) =>
    ask({...query, [name]: (event.target as HTMLSelectElement).value});
  return html`<label part="control">
    <span part="control-label">${text[name]}</span>
    <select part="facet" aria-label=${text[name]} @change=${change}></select>
  </label>`;
}

/**
 * Gives a facet its options. They are made without Lit, whose marks would be more than they are, and
 * those that stay are not made anew, for the visitor may be choosing.
 */
export function fillFacet(
  select: HTMLSelectElement,
  {name, values}: Facet,
  query: FeedQuery,
  text: Text,
): void {
  const chosen = query[name].toLowerCase();
  const options = [...(values ?? [])];
  let index = options.findIndex(({value}) => value.toLowerCase() === chosen);
  // A choice that the items do not have, from an address say, is still the visitor's choice.
  if (chosen && index < 0) index = options.push({value: query[name], count: 0}) - 1;
  select.length = options.length + 1;
  const fill = (at: number, label: string, value: string, isDisabled: boolean) => {
    const option = select.options[at]!;
    // A text that is changed touches one node, and one that is replaced two.
    const words = option.firstChild ?? option.appendChild(new Text());
    if (words.nodeValue !== label) words.nodeValue = label;
    if (option.value !== value) option.value = value;
    if (option.disabled !== isDisabled) option.disabled = isDisabled;
  };
  fill(0, text.all, '', false);
  options.forEach(({value, count}, i) =>
    fill(i + 1, `${value} (${formatNumber(count, text)})`, value, !count && i !== index),
  );
  select.selectedIndex = index + 1;
}
