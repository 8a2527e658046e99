import './panel.js';
import { drawFacade } from './facade.js';
import { LauncherElement } from './launcher.element.js';

LauncherElement.facade = drawFacade;
