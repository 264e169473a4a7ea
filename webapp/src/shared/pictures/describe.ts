import type { Area, Painting } from './painting.svelte';
import { t } from './texts';

/** Where an area is and how large, in words, for those who cannot see it. */
export function describe({ width, height }: Painting, area: Area, index: number): string {
  return t('picture.area', {
    number: index + 1,
    left: percent(area.x, width),
    top: percent(area.y, height),
    width: percent(area.width, width),
    height: percent(area.height, height),
  });
}

const percent = (part: number, whole: number) => Math.round((part / whole) * 100);
