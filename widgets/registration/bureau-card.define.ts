import { define } from '../internal/define.ts';
import { BureauCard } from './bureau-card.ts';

define('accountant-bureau', BureauCard);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-bureau': BureauCard;
  }
}
