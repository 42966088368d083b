customElements.define('recto-narrative', class extends HTMLElement {});
