import { createApp, h, onMounted, onUnmounted, ref } from 'vue';

/** The tag as a component: there while it is mounted, and gone without a trace after that. */
const Support = {
  props: { site: String },
  setup({ site }) {
    const script = Object.assign(document.createElement('script'), { src: window.tukiScript, async: true });
    script.dataset.site = site;
    onMounted(() => document.body.append(script));
    onUnmounted(() => {
      // Works before the script has loaded, too.
      (window.tuki = window.tuki || []).push(['destroy']);
      script.remove();
    });
    return () => null;
  },
};

const App = {
  setup() {
    const wanted = ref(true);
    return () =>
      h('main', [
        h('h1', 'Northern lights, in Vue'),
        h('button', { onClick: () => (wanted.value = !wanted.value) }, wanted.value ? 'Without help' : 'With help'),
        wanted.value ? h(Support, { site: 'demo' }) : undefined,
      ]);
  },
};

createApp(App).mount('#app');
