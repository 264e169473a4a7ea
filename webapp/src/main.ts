import { mount } from 'svelte';
import App from './app/App.svelte';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './app/base.css';

const target = document.getElementById('app');
if (!target) {
  throw new Error('The page has no #app element.');
}
mount(App, { target });
