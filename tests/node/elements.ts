import {customElementsManifest, elementsOf} from '../tooling/manifest/custom-elements.mjs';

/** What the manifest says of each element; read once for all the tests that ask. */
export const elements = elementsOf(await customElementsManifest());
