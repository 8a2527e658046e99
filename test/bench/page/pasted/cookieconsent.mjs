import 'cookieconsent/build/cookieconsent.min.css';
import 'cookieconsent/build/cookieconsent.min.js';

window.cookieconsent.initialise({ palette: { popup: { background: '#1f5f6b' }, button: { background: '#fff' } } });
