/* global DOMParser, addEventListener, history */
/**
 * Goes to other pages of the site as Astro's client router does: the new body takes the place of the old one, and of its
 * scripts those that ask for it by `data-astro-rerun` run again.
 */
const parse = async (address) => new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');

function rerun() {
  for (const old of document.querySelectorAll('body script[data-astro-rerun]')) {
    const script = document.createElement('script');
    for (const { name, value } of old.attributes) script.setAttribute(name, value);
    old.replaceWith(script);
  }
}

async function go(address) {
  const next = await parse(address);
  const swap = () => {
    document.title = next.title;
    document.body.replaceWith(next.body);
    rerun();
  };
  await (document.startViewTransition ? document.startViewTransition(swap).finished : swap());
}

addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  go(link.href);
});
addEventListener('popstate', () => go(location.href));
