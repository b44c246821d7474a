import {customElementsManifest, elementsOf} from '../tooling/manifest/custom-elements.mjs';

/** The manifest's entry of each element. Tests share it, for making the manifest takes seconds. */
export const elements = elementsOf(await customElementsManifest());
