import { mount } from 'svelte';
import App from './App.svelte';
import { preferredLanguage, speak } from './lib/i18n.svelte';
import { showTheme } from './lib/theme.svelte';
import './styles/index.css';

showTheme();
await speak(preferredLanguage());
const target = document.getElementById('app');
if (target !== null) mount(App, { target });
