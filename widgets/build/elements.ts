import '../portal/define.ts';

export { loadWidgets } from './load-widgets.ts';
