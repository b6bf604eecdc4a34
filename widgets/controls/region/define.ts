import { define } from '../../internal/define.ts';
import { RegionControl } from './region.ts';

define('accountant-region', RegionControl);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-region': RegionControl;
  }
}
