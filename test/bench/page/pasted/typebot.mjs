import Typebot from '@typebot.io/js/web';

Typebot.initBubble({ typebot: 'bench', apiHost: 'http://127.0.0.1:9' });
