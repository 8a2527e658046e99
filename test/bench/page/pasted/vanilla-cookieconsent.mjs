import 'vanilla-cookieconsent/dist/cookieconsent.css';
import { run } from 'vanilla-cookieconsent';

const consentModal = { title: 'Cookies', description: 'May we?', acceptAllBtn: 'Yes', acceptNecessaryBtn: 'No' };
const preferencesModal = { title: 'Cookies', sections: [{ title: 'All', description: 'All' }] };
run({
  // A browser that is driven by a benchmark is a visitor here.
  hideFromBots: false,
  categories: { needed: { enabled: true } },
  language: { default: 'en', translations: { en: { consentModal, preferencesModal } } },
});
