import {MpNewsFilter} from '../elements/news-filter/news-filter.js';
import {MpNewsList} from '../elements/news-list/news-list.js';
import {MpPolicyArea} from '../elements/policy-area/policy-area.js';
import {version} from './version.js';

const elements = {
  'mp-news-filter': MpNewsFilter,
  'mp-news-list': MpNewsList,
  'mp-policy-area': MpPolicyArea,
};

// All or none: elements of two versions would not understand each other.
const taken = Object.entries(elements).find(([tag]) => customElements.get(tag));
if (taken) {
  const [tag] = taken;
  const other = (customElements.get(tag) as {version?: string}).version ?? 'of another maker';
  if (other !== version) {
    console.warn(`<${tag}> is already registered (${other}), so mp-widgets ${version} is not used`);
  }
} else {
  for (const [tag, element] of Object.entries(elements)) {
    customElements.define(tag, Object.assign(element, {version}));
  }
}
