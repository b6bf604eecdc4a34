const key = 'accountant-large';

/** Whether the person chose the large mode on this device. */
export function isLargeRemembered(): boolean {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    // Storage may be forbidden; the mode then lasts as long as the page.
    return false;
  }
}

/** Keeps the choice for the next visit. */
export function rememberLarge(isLarge: boolean): void {
  try {
    if (isLarge) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // See above: the choice holds for this page only.
  }
}
