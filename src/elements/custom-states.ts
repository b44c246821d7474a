/** Sets exactly these custom states, in browsers that have them by their plain names. */
export function showStates({states}: ElementInternals, names: readonly string[]): void {
  try {
    states.clear();
    for (const name of names) states.add(name);
  } catch {
    // Browsers without `:state()` have no states, or only such with dashes before their names.
  }
}
