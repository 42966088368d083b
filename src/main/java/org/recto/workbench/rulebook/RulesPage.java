package org.recto.workbench.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recto.rule.RuleBook;
import org.recto.workbench.parts.FindingBadge;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.words.Words;

/** Every rule, by what it looks at. */
@Route("rules")
@Menu(order = 40)
@PermitAll
public class RulesPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient RuleBook rules;
    private final Div shown = new Div();

    RulesPage(Book book) {
        super(Words.say("rulebook.title"));
        rules = book.get();
        lead(new Paragraph(new Said("rulebook.lead", rules.pages().size(), new Code(rules.ruleSetVersion()))));
        add(shown);
    }

    /** Shows all rules, or those of the families that the address names: {@code ?on=prot,txt}. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("on")
                .map(names -> List.of(names.split(",")))
                .orElse(List.of());
        List<RuleBook.Page> among = rules.pages().stream()
                .filter(page -> wanted.contains(Families.key(page)))
                .toList();
        shown.removeAll();
        if (!among.isEmpty()) {
            shown.add(new Paragraph(
                    new Text(Words.say("rulebook.some", among.size()) + " "),
                    Links.to("/rules", Words.say("rulebook.all"))));
        }
        Map<String, List<RuleBook.Page>> families = (among.isEmpty() ? rules.pages() : among)
                .stream().collect(Collectors.groupingBy(Families::of, LinkedHashMap::new, Collectors.toList()));
        families.forEach((family, pages) -> shown.add(new H2(family), table(family, pages)));
    }

    private static Component table(String family, List<RuleBook.Page> pages) {
        DataTable<RuleBook.Page> table = new DataTable<>(Words.say("rulebook.on", family));
        table.column(Words.say("rulebook.must"), RulesPage::rule)
                .column(
                        Words.say("rulebook.severity"),
                        "tight",
                        page -> new FindingBadge(page.severity().name()));
        table.show(pages);
        return table;
    }

    private static Component rule(RuleBook.Page page) {
        Anchor title = Links.to(Links.rule(page.id()), page.title());
        Code id = new Code(page.id());
        id.addClassName("recto-soft");
        Div both = new Div(title, id);
        both.addClassName("recto-stack");
        return both;
    }
}
