import { html, nothing, type TemplateResult } from 'lit';
import type { files } from '../../locales/files.en.ts';

type Options = {
  texts: { [key in keyof typeof files]: string };
  label: string;
  /** What is uploaded, where the label alone does not say it. */
  name?: string;
  /** Whether this is the one thing to do. */
  isFirst: boolean;
  described: string;
  take: (files: readonly File[]) => void;
};

/** The buttons that pick pictures; where a finger points, the camera comes first. */
export function filePicker({ texts, label, name, isFirst, described, take }: Options): TemplateResult {
  const hasCamera = matchMedia('(pointer: coarse)').matches;
  return html`<div class="buttons">
    ${hasCamera && isFirst ? pick({ label: texts.takePicture, camera: true, name, isPrimary: true, described, take }) : nothing}
    ${pick({ label: hasCamera && isFirst ? texts.pick : label, camera: false, name, isPrimary: isFirst && !hasCamera, described, take })}
  </div>`;
}

type PickOptions = Pick<Options, 'label' | 'name' | 'described' | 'take'> & { camera: boolean; isPrimary: boolean };

function pick({ label, name, described, take, camera, isPrimary }: PickOptions): TemplateResult {
  const open = ({ currentTarget }: Event) => ((currentTarget as Element).nextElementSibling as HTMLInputElement).click();
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    take([...(input.files ?? [])]);
    // The same picture may be chosen again after a failure.
    input.value = '';
  };
  return html`<span>
    <button type="button" class="pick ${isPrimary ? 'primary' : ''}" aria-describedby=${described} aria-label=${name ? `${label} ${name}` : nothing} @click=${open}>${label}</button
    ><input type="file" accept="image/jpeg,.jpg,.jpeg" capture=${camera ? 'environment' : nothing} @change=${chosen}>
  </span>`;
}
