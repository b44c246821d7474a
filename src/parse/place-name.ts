/** What taxonomies, and domains of categories, are called whose values are places. */
export const placeName =
  /(?:^|[/#:=])(?:ort(?:er)?|plats(?:er)?|kommun(?:er)?|places?|locations?|lokalavdelning(?:ar)?)\/?$/i;
