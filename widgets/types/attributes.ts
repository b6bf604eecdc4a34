import type { PortalId } from '../session/types.ts';

/** What all the widgets take as attributes. */
type WidgetAttributes = { lang?: string; large?: boolean };

/** The attributes of each element, by tag; frameworks' typings are made of them. */
export type AccountantAttributes = {
  'accountant-portal': { lang?: string; portal?: PortalId; register?: string };
  'accountant-registration': WidgetAttributes & {
    'change-href'?: string;
    'progress-href'?: string;
    'other-portal-href'?: string;
    'user-center-href'?: string;
    hotline?: string;
  };
  'accountant-progress': WidgetAttributes & { 'registration-href'?: string; 'change-href'?: string };
  'accountant-change': WidgetAttributes & { 'registration-href'?: string };
};
