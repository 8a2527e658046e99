const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** A widget's name as tags and files (`crisis-banner`), texts (`crisisBanner`) and classes (`CrisisBanner`) spell it. */
export function spell(name) {
  const pascal = name.split('-').map(capital).join('');
  return { kebab: name, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal };
}

/** A template's text with the name in its three spellings. */
export function fillIn(template, { kebab, camel, pascal }) {
  return template.replaceAll('new-widget', kebab).replaceAll('newWidget', camel).replaceAll('NewWidget', pascal);
}
