package org.recto.workbench.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.notice.Notices;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.workbench.words.Words;

/** The frame around every page: its name, the way to the other pages, and who is signed in. */
@Layout
@PermitAll
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    /** Where there is little room the links scroll, and no page with them. What is opened first is hidden yet. */
    private static final String INTO_VIEW = """
            requestAnimationFrame(() => {
              const nav = this.closest('nav').getBoundingClientRect();
              const link = this.getBoundingClientRect();
              this.closest('nav').scrollLeft += (link.left + link.right - nav.left - nav.right) / 2;
            });
            """;

    private final transient CurrentPerson currentPerson;
    private final transient Notices notices;
    private final NoticeLink noticeLink = new NoticeLink();
    private final Div content = new Div();
    private final Map<String, RouterLink> pages = new LinkedHashMap<>();

    MainLayout(CurrentPerson currentPerson, Notices notices, AuthenticationContext session) {
        this.currentPerson = currentPerson;
        this.notices = notices;
        addClassName("recto-shell");
        content.setId("content");
        content.addClassName("recto-content");
        content.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#content", Words.say("shell.skip"));
        skip.addClassName("recto-skip");
        skip.getElement().setAttribute("router-ignore", true);
        noticeLink.setVisible(isTold(currentPerson.get()));
        Header bar = new Header(home(), navigation(), noticeLink, new PersonMenu(currentPerson.get(), session));
        bar.addClassName("recto-bar");
        add(skip, bar, content);
    }

    private static Anchor home() {
        Anchor home = new Anchor("/", "");
        Span mark = new Span();
        mark.addClassName("recto-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        home.add(mark, new Span("Recto"));
        home.addClassName("recto-name");
        return home;
    }

    /** Pages say by {@code @Menu} that they belong here, and by their roles who sees them. */
    private Nav navigation() {
        UnorderedList list = new UnorderedList();
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            if (entry.menuClass() != null) {
                RouterLink link = new RouterLink(title(path(entry.path())), entry.menuClass());
                pages.put(path(entry.path()), link);
                list.add(new ListItem(link));
            }
        }
        Nav navigation = new Nav(list);
        navigation.setAriaLabel(Words.say("shell.pages"));
        return navigation;
    }

    private static String title(String path) {
        return Words.say("shell.menu." + (path.isEmpty() ? "home" : path));
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
    }

    /** Marks the link to the part of the workbench that one is in. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = path(event.getLocation().getPath());
        currentPerson.find().filter(MainLayout::isTold).ifPresent(person -> noticeLink.show(notices.unread(person)));
        pages.forEach((path, link) -> {
            boolean current = path.isEmpty() ? here.isEmpty() : here.equals(path) || here.startsWith(path + "/");
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
                link.getElement().executeJs(INTO_VIEW);
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static boolean isTold(Person person) {
        return person.roles().stream().anyMatch(role -> role != Role.READER);
    }

    private static String path(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
