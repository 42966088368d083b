package org.recto.workbench.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;

/** What every page begins with. */
@NpmPackage(value = "@fontsource-variable/ibm-plex-sans", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@CssImport("./theme/fonts.css")
@CssImport("./theme/tokens.css")
@CssImport("./theme/vaadin.css")
@CssImport("./theme/shell.css")
@CssImport("./theme/signin.css")
@CssImport("./theme/pages.css")
@CssImport("./theme/changes.css")
@CssImport("./theme/finding.css")
@CssImport("./theme/history.css")
@CssImport("./theme/review.css")
@CssImport("./theme/intake.css")
@CssImport("./theme/home.css")
@CssImport("./theme/pictures.css")
@CssImport("./theme/parts.css")
@CssImport("./theme/motion.css")
@CssImport("./theme/print.css")
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
        page.addLink("icon", "assets/recto.svg");
        page.addInlineWithContents(APPEARANCE, Inline.Wrapping.JAVASCRIPT);
    }
}
