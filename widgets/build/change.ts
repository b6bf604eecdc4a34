// For pages that load this widget alone, or have it in a shadow root.
import '../portal/define.ts';
import '../change/define.ts';
