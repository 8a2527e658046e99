import docsearch from '@docsearch/js';

const container = document.body.appendChild(document.createElement('div'));
docsearch({ container, appId: 'BENCH', indices: ['bench'], apiKey: 'bench' });
