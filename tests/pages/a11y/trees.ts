import type {Engine} from '../../tooling/engine.mjs';

/** One object of an accessibility tree, as Chromium's protocol gives it. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly value?: {readonly value: string};
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {readonly value: unknown};
  }[];
  readonly childIds?: readonly string[];
}

// Boxes that nobody is told of.
const silent = ['generic', 'none', 'InlineTextBox', 'MenuListPopup', 'ListMarker', 'LabelText'];
const told = ['level', 'disabled', 'invalid', 'selected', 'live', 'atomic', 'busy', 'focused'];

/** Chromium's whole tree of a page, as lines that are indented by depth. */
export async function treeInChromium({page}: Engine): Promise<string> {
  const session = await page!.createCDPSession();
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as unknown as {nodes: Node[]};
  await session.detach();
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const linesOf = (node: Node | undefined, depth: number, parent: string): string[] => {
    if (!node) return [];
    const {role, name, ignored, childIds = []} = node;
    const words = name?.value ?? '';
    const isSilent =
      ignored || silent.includes(role!.value) || (role!.value === 'StaticText' && words === parent);
    const within = childIds.flatMap(id =>
      linesOf(byId.get(id), isSilent ? depth : depth + 1, isSilent ? parent : words),
    );
    return isSilent ? within : ['  '.repeat(depth) + lineOf(node), ...within];
  };
  const tree = linesOf(nodes[0], 0, '').join('\n') + '\n';
  return tree.replaceAll(/127\.0\.0\.1:\d+/g, 'localhost');
}

function lineOf({role, name, value, properties = []}: Node): string {
  const details = properties
    .filter(({name, value}) => told.includes(name) && value.value && value.value !== 'false')
    .map(({name, value}) => (value.value === true ? name : `${name}=${String(value.value)}`));
  const what = role!.value === 'StaticText' ? 'text' : role!.value;
  const words = name?.value ? ` ${JSON.stringify(name.value)}` : '';
  const now = value?.value ? ` = ${JSON.stringify(value.value)}` : '';
  return [what + words + now, ...details].join(' ');
}

/** What a stored tree says of roles that every engine names alike: how often each is there. */
export function namedIn(tree: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of tree.split('\n')) {
    const [, role, name] =
      /^ *(heading|link|button|searchbox|combobox|search) ("(?:\\.|[^"])*")/.exec(line) ?? [];
    if (role) counts.set(`${role} ${name}`, (counts.get(`${role} ${name}`) ?? 0) + 1);
  }
  return counts;
}

const interesting = 'a[href],h1,h2,h3,h4,form,input,select,button,ul,li,img,time,[role=status]';

/** What WebKit says of each element that a visitor is told of, one a line. */
export async function rowsInWebKit({session}: Engine): Promise<string> {
  const elements = (await session!.run(
    `return everything(document).filter(element => element.matches('${interesting}'))`,
  )) as Record<string, string>[];
  const rows: string[] = [];
  for (const [id] of elements.map(element => Object.values(element))) {
    const role = await session!.command('GET', `/element/${id}/computedrole`);
    const label = await session!.command('GET', `/element/${id}/computedlabel`);
    rows.push(label ? `${role} ${JSON.stringify(label)}` : String(role));
  }
  return rows.join('\n') + '\n';
}

/** How often Firefox finds a role with a name, in a page with shadow roots. */
export async function countsInFirefox(
  {page}: Engine,
  wanted: Iterable<string>,
): Promise<ReadonlyMap<string, number>> {
  const roots = await page!.evaluateHandle(
    `[document.body, ...everything(document).flatMap(({shadowRoot}) => shadowRoot ?? [])]`,
  );
  const handles = [...(await roots.getProperties()).values()] as unknown as BidiHandle[];
  const ids = handles.map(handle => handle.remoteValue().sharedId).filter(Boolean);
  const {browsingContext} = page!.mainFrame() as unknown as BidiFrame;
  const counts = new Map<string, number>();
  for (const row of wanted) {
    const [, role, name] = /^(\w+) (.*)$/.exec(row)!;
    const value = {role: role!, name: JSON.parse(name!) as string};
    let count = 0;
    for (const sharedId of ids) {
      const found = await browsingContext.locateNodes({type: 'accessibility', value}, [{sharedId}]);
      count += found.length;
    }
    counts.set(row, count);
  }
  return counts;
}

// What Puppeteer has of WebDriver BiDi, beyond what it documents.
interface BidiHandle {
  remoteValue(): {readonly sharedId: string};
}
interface BidiFrame {
  readonly browsingContext: {
    locateNodes(locator: object, startNodes: readonly object[]): Promise<readonly unknown[]>;
  };
}
