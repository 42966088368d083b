package org.recto.workbench.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** What every page begins with. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.UTILITY_STYLESHEET)
@CssImport("./theme/tokens.css")
@CssImport("./theme/shell.css")
@CssImport("./theme/pages.css")
public class Shell implements AppShellConfigurator {

    private static final long serialVersionUID = 1;

    /** Applies the appearance that was chosen in this browser, before anything is drawn in the other one. */
    private static final String APPEARANCE = """
            window.rectoAppearance = () => {
              const chosen = localStorage.getItem('recto-appearance');
              const root = document.documentElement;
              if (chosen) root.setAttribute('theme', chosen); else root.removeAttribute('theme');
              root.style.colorScheme = chosen ?? '';
            };
            rectoAppearance();
            """;

    @Override
    public void configurePage(AppShellSettings page) {
        page.addInlineWithContents(APPEARANCE, Inline.Wrapping.JAVASCRIPT);
    }
}
