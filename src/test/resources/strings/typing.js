// Finds what one can type into on a page, types into it as fast as a page can, and notes whether any of it ran.
(() => {
  window.ran = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    window[name] = (...said) => void window.ran.push(`${name} ${said}`);
  }
  const setter = (of) => Object.getOwnPropertyDescriptor(of.prototype, 'value').set;
  const lines = setter(HTMLInputElement);
  const areas = setter(HTMLTextAreaElement);
  const kinds = ['text', 'search', 'email', 'password', 'tel', 'url', 'number', 'date'];
  const picks = 'vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-date-picker, vaadin-select';
  let found = [];

  function* deep(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* deep(element.shadowRoot);
    }
  }

  function place(element) {
    for (let at = element; at; at = at.getRootNode().host) {
      const around = at.closest('[data-place]');
      if (around) return around.dataset.place;
    }
    return '';
  }

  function name(element) {
    const host = element.closest('vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-password-field');
    return element.getAttribute('aria-label') ?? host?.label ?? element.getRootNode().host?.label ?? element.id;
  }

  function kind(element) {
    if (element.matches('.cm-content')) return 'NARRATIVE';
    if (element.closest(picks) || element.type === 'date') return 'PICK';
    if (element.closest('[inputmode=numeric]')) return 'NUMBER';
    return element.localName === 'textarea' ? 'AREA' : 'LINE';
  }

  /** Cells are found by their columns; what is being edited of one is its own. */
  function within(element) {
    const host = element.getRootNode().host;
    return host && (host.localName === 'recto-rows' || within(host));
  }

  function typable(element) {
    return element.matches('.cm-content[contenteditable=true]')
      || (element.matches('input, textarea') && (element.localName === 'textarea' || kinds.includes(element.type))
        && !element.readOnly && !element.disabled);
  }

  /** Fields in the order of the page, then the cells of its tables; each with where its value lies in the entry. */
  function fields() {
    found = [];
    for (const element of deep(document)) if (element.localName === 'details') element.open = true;
    for (const element of deep(document)) {
      if (element.localName === 'recto-rows' && !element.readOnly && element.checkVisibility()) {
        const rows = element.sheet.rows;
        // a click beside a dialog closes it
        if (rows.length === 0 && !document.querySelector('vaadin-dialog[opened]')) element.renderRoot.querySelector('.add')?.click();
        rows.slice(0, 5).forEach((row) =>
          element.columns.forEach((column, at) => {
            if (column.readOnly || column.kind === 'LINK') return;
            const list = element.dataset.list;
            found.push({
              grid: element, row: row.id, column: at, kind: column.kind, name: `${element.label}, ${column.label}`,
              place: list ? `${list}/${row.id}/${column.key}` : place(element),
            });
          }));
      } else if (typable(element) && element.checkVisibility() && !within(element)) {
        found.push({ element, kind: kind(element), name: name(element), place: place(element) });
      }
    }
    return found.map(({ kind, name, place }) => ({ kind, name, place }));
  }

  function enter(input, text) {
    (input.localName === 'textarea' ? areas : lines).call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }));
  }

  function paste(content, text) {
    content.focus();
    content.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', keyCode: 65, ctrlKey: true, bubbles: true, cancelable: true }));
    if (text === '') {
      content.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', code: 'Delete', keyCode: 46, bubbles: true, cancelable: true }));
    } else {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }
    content.blur();
  }

  async function cell({ grid, row, column }, text) {
    grid.edit({ row: grid.sheet.id(row), column }, 'opened');
    await grid.updateComplete;
    const shown = grid.element({ row: grid.sheet.id(row), column });
    const pick = shown.querySelector('recto-pick');
    await pick?.updateComplete;
    enter(pick ? pick.renderRoot.querySelector('input') : shown.querySelector('input, textarea'), text);
    await pick?.updateComplete;
    grid.commit();
    await grid.updateComplete;
  }

  async function put(at, text) {
    const field = found[at];
    if (field.grid) return cell(field, text);
    if (field.kind === 'NARRATIVE') return paste(field.element, text);
    enter(field.element, text);
    field.element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  function value({ grid, row, column, element, kind }) {
    if (grid) return grid.sheet.value(row, grid.columns[column].key);
    if (kind !== 'NARRATIVE') return element.value;
    return (element.cmTile ?? element.cmView).view.state.doc.toString();
  }

  const pause = (time) => new Promise((done) => setTimeout(done, time));

  async function answered() {
    const active = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
    // what was typed is sent a moment later, and again when an answer has come
    for (let still = 0; still < 3; still = active() ? 0 : still + 1) await pause(15);
  }

  /** Types these texts, as JSON in ASCII, into the fields of these numbers, and waits for the server. */
  async function type(numbers, texts) {
    for (const [n, text] of JSON.parse(texts).entries()) await put(numbers[n], text);
    await answered();
  }

  /** What the fields say, as JSON in ASCII. */
  function says() {
    return JSON.stringify(found.map(value))
      .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  }

  /** Presses Enter in the fields of these numbers. */
  async function enterIn(numbers) {
    for (const n of numbers) {
      const { element } = found[n] ?? {};
      for (const type of ['keydown', 'keypress', 'keyup']) {
        element?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, composed: true, cancelable: true }));
      }
      await answered();
    }
  }

  window.typing = { fields, type, answered, says, enterIn };
})();
