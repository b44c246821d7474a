/** What the attributes of loading are without being written. */
export const feedDefaults = {
  src: '',
  headingLevel: 2,
  refreshEvery: 0,
  timeout: 10,
  loading: 'eager',
  keepCopy: false,
};

/** What the attributes of a list are without being written. */
export const listDefaults = {
  heading: '',
  topic: '',
  place: '',
  include: '',
  exclude: '',
  limit: Infinity,
  pageSize: 10,
  controls: 'search topic place year',
  layout: 'list',
  show: 'dateline image',
  allHref: '',
  dateFormat: 'long',
  timeZone: 'Europe/Stockholm',
  defaultPlace: '',
  syncUrl: null,
};
