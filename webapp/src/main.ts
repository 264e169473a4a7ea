import { mount } from 'svelte';
import App from './app/App.svelte';
import './styles/all.css';

const target = document.getElementById('app');
if (!target) {
  throw new Error('The page has no #app element.');
}
mount(App, { target });
