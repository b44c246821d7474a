/** What a web server or a publishing system is set up by. */
export type System = 'wordpress' | 'apache' | 'nginx' | 'caddy';

/** What to write where, so that a feed is sent with a header. */
export interface Setting {
  readonly system: System;
  /** Where it goes, such as `.htaccess`. */
  readonly file: string;
  readonly code: string;
  /** Whether the answer looks as if it came from this system. */
  readonly likely: boolean;
}

/**
 * Which systems an answer seems to come from.
 *
 * @param isWordPress whether its text is WordPress'
 */
export function systemsOf(headers: Headers, isWordPress = false): ReadonlySet<System> {
  const signs = ['server', 'x-powered-by', 'via', 'link', 'x-pingback']
    .map(name => headers.get(name) ?? '')
    .join(' ');
  const tests: [System, RegExp][] = [
    ['wordpress', /api\.w\.org|xmlrpc\.php|wordpress/i],
    // LiteSpeed reads Apache's files.
    ['apache', /apache|litespeed/i],
    ['nginx', /nginx|openresty/i],
    ['caddy', /caddy/i],
  ];
  const found = tests.filter(
    ([system, sign]) => sign.test(signs) || (isWordPress && system === 'wordpress'),
  );
  return new Set(found.map(([system]) => system));
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|#"']/g, '\\$&');

function wordPressCode(name: string, value: string, isRest: boolean): string {
  return isRest
    ? `add_filter('rest_pre_serve_request', function ($served) {
  header('${name}: ${value}');
  return $served;
}, 20);`
    : `add_filter('wp_headers', function ($headers, $wp) {
  if (!empty($wp->query_vars['feed'])) $headers['${name}'] = '${value}';
  return $headers;
}, 10, 2);`;
}

/** What an address stands for, as nginx compares it. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** Its charset apart, for nginx compresses by the bare type; a folder is its index. */
function nginxTypeCode(pathname: string, value: string): string {
  const [type, charset] = value.split('; charset=');
  const path = escaped(decoded(pathname)).replace(/\/$/, '/(index\\.\\w+)?');
  const words = [
    ...['types {}', `default_type ${type}`],
    ...(charset ? [`charset ${charset}`, `charset_types ${type}`] : []),
  ];
  const lines = words.map(line => `  ${line}${line.endsWith('}') ? '' : ';'}\n`).join('');
  return `# server, where the feed is a file:\nlocation ~ "^${path}$" {\n${lines}}`;
}

/** nginx adds a header to what is there already, so what is there is replaced by its own words. */
function nginxCode(pathname: string, name: string, value: string): string {
  if (name === 'Content-Type') return nginxTypeCode(pathname, value);
  const path = escaped(pathname);
  const [, seconds] = /^max-age=(\d+)$/.exec(value) ?? [];
  const variable = `$mp_${name.toLowerCase().replaceAll('-', '_')}`;
  const map = (given: string, other = ''): string =>
    `# http:\nmap $request_uri ${variable} {${other} "~^${path}(\\?|$)" ${given}; }`;
  return seconds
    ? `${map(`${seconds}s`, ' default off;')}\n# server:\nexpires ${variable};`
    : `${map(`"${value}"`)}\n# server, and each location with add_header:\nadd_header ${name} ${variable};`;
}

/** What a server gives an answer of its own accord is replaced when it is there. */
const caddyCode = (path: string, name: string, value: string): string =>
  /^(?:Content-Type|Cache-Control)$/.test(name)
    ? `header ${path} {\n  defer\n  ${name} "${value}"\n}`
    : `header ${path} ${name} "${value}"`;

const inOrder = (
  all: readonly (readonly [System, string, string])[],
  likely: ReadonlySet<System>,
): Setting[] =>
  all
    .map(([system, file, code]) => ({system, file, code, likely: likely.has(system)}))
    .sort((a, b) => Number(b.likely) - Number(a.likely));

/**
 * How each system sends a header with a feed, the likely ones first.
 *
 * @param url the feed's address
 * @param isRest whether it is one of WordPress' REST API
 */
export function headerSettings(
  url: string,
  name: 'Access-Control-Allow-Origin' | 'Cache-Control' | 'Content-Type',
  value: string,
  isRest: boolean,
  likely: ReadonlySet<System>,
): Setting[] {
  const {pathname} = new URL(url);
  const path = escaped(pathname);
  const apache = `<If "%{THE_REQUEST} =~ m#^(GET|HEAD) ${path}[ ?]#">\n  Header set ${name} "${value}"\n</If>`;
  const all: [System, string, string][] = [
    ['apache', '.htaccess', apache],
    ['nginx', 'nginx.conf', nginxCode(pathname, name, value)],
    ['caddy', 'Caddyfile', caddyCode(pathname, name, value)],
  ];
  // WordPress gives its feeds their types itself, last of all.
  if (name !== 'Content-Type')
    all.unshift(['wordpress', 'functions.php', wordPressCode(name, value, isRest)]);
  return inOrder(all, likely);
}

/** How each system compresses feeds, the likely ones first. */
export function compressionSettings(likely: ReadonlySet<System>): Setting[] {
  const types = 'application/feed+json application/json application/rss+xml application/atom+xml';
  const all: [System, string, string][] = [
    ['apache', '.htaccess', `AddOutputFilterByType DEFLATE ${types} text/xml application/xml`],
    ['nginx', 'nginx.conf', `gzip on;\ngzip_types ${types} text/xml application/xml;`],
    ['caddy', 'Caddyfile', 'encode zstd gzip'],
  ];
  return inOrder(all, likely);
}
