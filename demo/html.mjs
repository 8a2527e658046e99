const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is HTML already; everything else is escaped when it goes into a page. */
class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

function render(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  if (value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** Template tag: escapes what is put in, joins lists, leaves out `undefined` and `false`. */
export function html(strings, ...values) {
  return new Markup(strings.reduce((page, string, i) => page + render(values[i - 1]) + string));
}

/** Puts values into a text with `{names}`. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_match, name) => values[name]);
}
