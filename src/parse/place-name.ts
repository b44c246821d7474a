/** What taxonomies, and domains of categories, are called whose values are places. */
export const placeName =
  /(?:^|[/#:=])(?:ort|plats|kommun|place|location|lokalavdelning)(?:er|ar|s)?\/?$/i;
