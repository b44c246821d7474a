/**
 * The guides, in the order in which they are read: what each is called in its addresses and in the
 * navigation, in both languages.
 */
export const guideList = [
  {sv: {name: 'badda-in', label: 'Bädda in'}, en: {name: 'embed', label: 'Embed'}},
  {sv: {name: 'utseende', label: 'Färg och form'}, en: {name: 'theme', label: 'Theme'}},
  {sv: {name: 'floden', label: 'Flöden'}, en: {name: 'feeds', label: 'Feeds'}},
  {sv: {name: 'wordpress', label: 'WordPress'}, en: {name: 'wordpress', label: 'WordPress'}},
  {sv: {name: 'sakerhet', label: 'Säkerhet'}, en: {name: 'csp', label: 'CSP'}},
  {sv: {name: 'statistik', label: 'Statistik'}, en: {name: 'events', label: 'Events'}},
  {sv: {name: 'ramverk', label: 'Ramverk'}, en: {name: 'frameworks', label: 'Frameworks'}},
];
