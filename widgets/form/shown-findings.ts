import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';

/**
 * Which findings are shown: validity is known at every change, but a person is told of an error only after leaving
 * the field or asking to go on, and while typing an error only goes away.
 */
export class ShownFindings {
  #shown = new Map<string, Finding>();
  readonly #changed = new Set<string>();

  /** The finding shown at a path. */
  at(path: string): Finding | undefined {
    return this.#shown.get(path);
  }

  get all(): Finding[] {
    return [...this.#shown.values()];
  }

  /**
   * An answer has changed: errors that no longer hold go, others stay as they were put. Answers whether any went.
   * `check` is asked of this answer alone where nothing else is shown. An error of another kind is news, to be told when the
   * field is left.
   */
  change(path: string, check: (isAlone: boolean) => readonly Finding[]): boolean {
    this.#changed.add(path);
    // Where nothing is shown, nothing can go: what is typed need not be checked before the field is left.
    if (this.#shown.size === 0) return false;
    const current = check(this.#shown.size === 1 && this.#shown.has(path));
    let isAnyGone = false;
    for (const [at, shown] of this.#shown) {
      if (current.some((one) => one.path === at && (at !== path || one.code === shown.code))) continue;
      this.#shown.delete(at);
      isAnyGone = true;
    }
    return isAnyGone;
  }

  /** What was wrong at a path is mended. */
  drop(path: string): void {
    this.#shown.delete(path);
  }

  /** A field was left: its error shows now, unless the person has not answered it at all yet. Answers whether anything is shown otherwise. */
  leave(path: string, check: () => readonly Finding[]): boolean {
    if (!this.#changed.has(path)) return false;
    const finding = check().find((one) => one.path === path);
    const before = this.#shown.get(path);
    if (finding) this.#shown.set(path, finding);
    else this.#shown.delete(path);
    return finding !== undefined || before !== undefined;
  }

  /** The person asked to go on: everything shows. */
  show(current: readonly Finding[]): void {
    this.#shown = new Map(current.map((finding) => [finding.path, finding]));
    for (const { path } of current) this.#changed.add(path);
  }
}
