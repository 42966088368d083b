package org.recto.workbench.parts.drawing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.recto.testing.WithBrowser;

/** A page with a gene, a large protein, an entry's life and a corpus drawn on it. */
abstract class WithDrawings extends WithBrowser {

    static final String SAMPLES = read("/drawings/samples.js");

    /** Opens the page and waits until all are drawn. */
    Page drawings() {
        Page page = anonymous("test/drawings");
        page.waitForFunction(
                "() => ['gene', 'protein', 'life', 'corpus'].every(name => document.querySelector(`recto-${name}:defined`))");
        page.evaluate("""
                () => {
                  const { gene, protein, life, corpus } = %s;
                  window.told = [];
                  for (const [name, drawing] of [['recto-gene', gene], ['recto-protein', protein]]) {
                    const element = document.querySelector(name);
                    element.drawing = drawing;
                    element.addEventListener('item-selected', event => window.told.push(event.detail.path));
                  }
                  document.querySelector('recto-life').life = life;
                  document.querySelector('recto-corpus').corpus = corpus;
                }
                """.formatted(SAMPLES));
        page.locator("recto-gene .item").first().waitFor(attached());
        page.locator("recto-protein .item").first().waitFor(attached());
        page.locator("recto-life a").first().waitFor(attached());
        page.locator("recto-corpus td").first().waitFor(attached());
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
