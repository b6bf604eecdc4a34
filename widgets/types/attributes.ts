import type { PortalId } from '../session/types.ts';

/** What all the widgets take as attributes. */
type WidgetAttributes = { lang?: string; large?: boolean };

/** What leads out of a form: to the other register's portal, and to where the data of the sign-in are corrected. */
type FormAttributes = WidgetAttributes & { 'other-portal-href'?: string; 'user-center-href'?: string; hotline?: string };

/** The attributes of each element, by tag; frameworks' typings are made of them. */
export type AccountantAttributes = {
  'accountant-portal': { lang?: string; portal?: PortalId; register?: string };
  'accountant-registration': FormAttributes & { 'change-href'?: string; 'progress-href'?: string };
  'accountant-progress': WidgetAttributes & { 'registration-href'?: string; 'change-href'?: string };
  'accountant-change': FormAttributes & { 'registration-href'?: string };
};
