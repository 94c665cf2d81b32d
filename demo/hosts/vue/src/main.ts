import I18NextVue from 'i18next-vue';
import { createApp } from 'vue';
import App from './App.vue';
import { i18next } from './i18n';

createApp(App).use(I18NextVue, { i18next }).mount('#app');
