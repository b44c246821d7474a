// Keys and mouse for WebKitGTK: the names that puppeteer and playwright use, as W3C actions.

const functionKeys = Array.from({length: 12}, (_, i) => [`F${i + 1}`, 0xe031 + i]);
const codePoints = {
  ...{Backspace: 0xe003, Tab: 0xe004, Enter: 0xe007, Shift: 0xe008, Control: 0xe009},
  ...{Alt: 0xe00a, Escape: 0xe00c, Space: 0x20, PageUp: 0xe00e, PageDown: 0xe00f},
  ...{End: 0xe010, Home: 0xe011, ArrowLeft: 0xe012, ArrowUp: 0xe013, ArrowRight: 0xe014},
  ...{ArrowDown: 0xe015, Insert: 0xe016, Delete: 0xe017, Meta: 0xe03d},
  ...Object.fromEntries(functionKeys),
};
const keys = new Map(
  Object.entries(codePoints).map(([name, code]) => [name, String.fromCodePoint(code)]),
);
/** @type {Record<string, number>} */
const buttons = {left: 0, middle: 1, right: 2};

/** @param {string} name */
const keyValue = name => keys.get(name) ?? name;

/** @param {string} type @param {string[]} values */
const strokes = (type, values) => values.map(value => ({type, value}));

/** @param {object[]} actions */
const keyboard = actions => [{type: 'key', id: 'keys', actions}];

/** @param {...object} actions */
const mouse = (...actions) => [
  {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions},
];

/** @param {number} x @param {number} y in CSS pixels from the viewport's corner */
const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});

/** @param {string} name */
export const keyDown = name => keyboard(strokes('keyDown', [keyValue(name)]));

/** @param {string} name */
export const keyUp = name => keyboard(strokes('keyUp', [keyValue(name)]));

/** Holds all but the last key while the last is pressed.
 * @param {string[]} names */
export const chord = names => {
  const values = names.map(keyValue);
  return keyboard([...strokes('keyDown', values), ...strokes('keyUp', values.toReversed())]);
};

/** @param {string[]} characters */
export const typed = characters =>
  keyboard(
    characters.flatMap(value => [
      {type: 'keyDown', value},
      {type: 'keyUp', value},
    ]),
  );

/** @param {number} x @param {number} y */
export const mouseMove = (x, y) => mouse(move(x, y));

/** @param {string} button */
export const mouseDown = (button = 'left') => mouse({type: 'pointerDown', button: buttons[button]});

/** @param {string} button */
export const mouseUp = (button = 'left') => mouse({type: 'pointerUp', button: buttons[button]});

/** @param {number} x @param {number} y @param {string} button */
export const mouseClick = (x, y, button = 'left') =>
  mouse(
    move(x, y),
    {type: 'pointerDown', button: buttons[button]},
    {type: 'pointerUp', button: buttons[button]},
  );
