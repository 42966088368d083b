package org.recto.workbench.parts.drawing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.recto.testing.WithBrowser;

/** A page with a gene and a large protein drawn on it. */
abstract class WithDrawings extends WithBrowser {

    static final String SAMPLES = read("/drawings/samples.js");

    /** Opens the page and waits until both are drawn. */
    Page drawings() {
        Page page = anonymous("test/drawings");
        page.waitForFunction(
                "() => customElements.get('recto-gene') && customElements.get('recto-protein') && document.querySelector('recto-gene')");
        page.evaluate("""
                () => {
                  const { gene, protein } = %s;
                  window.told = [];
                  for (const [name, drawing] of [['recto-gene', gene], ['recto-protein', protein]]) {
                    const element = document.querySelector(name);
                    element.drawing = drawing;
                    element.addEventListener('item-selected', event => window.told.push(event.detail.path));
                  }
                }
                """.formatted(SAMPLES));
        page.locator("recto-gene .item").first().waitFor(attached());
        page.locator("recto-protein .item").first().waitFor(attached());
        return page;
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(WithDrawings.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
