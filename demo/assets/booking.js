/* The booking form's three steps. Every text stands in the page; this only shows and hides. Nothing is sent. */
(() => {
  const element = (id) => document.getElementById(id);
  const form = element('details');
  const waysOut = [element('slow'), element('ways-out')];
  const SLOW_AFTER_MS = 5000;

  function show(step) {
    for (const name of ['details', 'payment', 'done']) element(name).hidden = name !== step;
    for (const way of waysOut) way.hidden = true;
    for (const item of document.querySelectorAll('[data-step]')) {
      if (item.dataset.step === step) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
    element(step).querySelector('h2, select').focus();
  }

  /**
   * Stands for a payment service of the kind that this page is about: it takes a name in plain ASCII and never answers
   * when a letter such as “ä” comes along.
   */
  const pay = (surname) =>
    new Promise((resolve) => {
      if (/^[ -~]*$/.test(surname)) setTimeout(resolve, 800);
    });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    show('payment');
    const slow = setTimeout(() => {
      for (const way of waysOut) way.hidden = false;
      // Works before the kit has loaded, too. It is told what has failed, and nothing that stands in the form.
      (window.tuki = window.tuki || []).push(['help', 'payment-no-answer', { step: 'payment' }]);
    }, SLOW_AFTER_MS);
    await pay(form.elements['family-name'].value);
    clearTimeout(slow);
    show('done');
  });

  element('back').addEventListener('click', () => show('details'));
})();
