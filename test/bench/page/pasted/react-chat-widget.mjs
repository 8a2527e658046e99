import { createElement } from 'react';
import { render } from 'react-dom';
import { Widget } from 'react-chat-widget';
import 'react-chat-widget/lib/styles.css';

const root = document.body.appendChild(document.createElement('div'));
render(createElement(Widget, { handleNewUserMessage() {} }), root);
