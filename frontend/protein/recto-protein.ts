customElements.define('recto-protein', class extends HTMLElement {});
