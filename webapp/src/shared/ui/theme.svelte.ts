export type Theme = 'system' | 'light' | 'dark';

const KEY = 'consilium.theme';
const ORDER: Theme[] = ['system', 'light', 'dark'];

/** The chosen colours; `system` follows the device. `public/theme.js` applies the choice before the first paint. */
class ThemeChoice {
  value = $state<Theme>(stored());

  /** Chooses the next of system, light, dark. */
  next() {
    this.choose(ORDER[(ORDER.indexOf(this.value) + 1) % ORDER.length]!);
  }

  choose(theme: Theme) {
    this.value = theme;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      if (theme === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, theme);
    } catch {
      // Storage is refused: the choice lasts as long as the page.
    }
  }
}

function stored(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export const theme = new ThemeChoice();
