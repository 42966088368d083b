package org.recto.workbench.fill;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.recto.entry.EntryJson;
import org.recto.entry.MisplacedEdit;
import org.recto.fill.Candidate;
import org.recto.fill.Candidates;
import org.recto.fill.Offer;
import org.recto.fill.Offer.Standing;
import org.recto.fill.Offers;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;
import org.recto.refstore.CurrentRefdata;
import org.recto.revision.Draft;
import org.recto.revision.Filling;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;

/** An entry held against reference data, differences first; curators take what they tick into their draft. */
@Route("entries/:accession/compare")
@RouteAlias("drafts/:draft/compare")
@CssImport("./fill/fill.css")
@PermitAll
public class ComparePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient CurrentRefdata refdata;
    private final transient Comparables comparables;
    private final transient Filling filling;
    private final transient CurrentPerson currentPerson;

    ComparePage(CurrentRefdata refdata, Comparables comparables, Filling filling, CurrentPerson currentPerson) {
        super("Reference data");
        this.refdata = refdata;
        this.comparables = comparables;
        this.filling = filling;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = currentPerson.get();
        Comparables.Comparable compared = comparables.asked(event, person);
        try {
            show(compared);
        } catch (RefdataUnavailable unavailable) {
            replaceContent(Notice.error(Objects.requireNonNull(unavailable.getMessage())));
        }
    }

    private void show(Comparables.Comparable compared) {
        String symbol = compared.entry().identity().symbol();
        title(symbol + " and reference data");
        trailFrom(compared.address(), symbol);
        Refdata now = refdata.get();
        Optional<Candidate> gene = new Candidates(now).of(compared.entry());
        lead(
                compared.isDraft()
                        ? "Your draft, held against what the sources say. Nothing is changed before you take it."
                        : "The newest revision, held against what the sources say. Nothing is changed before you take it.");
        if (gene.isEmpty()) {
            replaceContent(new EmptyState(
                    "Reference data hold no gene " + symbol,
                    "The gene is looked up by the entry's HGNC id, or by its symbol where it gives none.",
                    Links.to(compared.address(), "Back to the entry")));
        } else {
            show(compared, Offers.of(compared.entry(), gene.get(), now));
        }
    }

    private void show(Comparables.Comparable compared, List<Offer> offers) {
        boolean canTake = currentPerson.get().is(Role.CURATOR);
        Ticks ticks = new Ticks(offers);
        OfferList list = new OfferList(EntryJson.tree(compared.entry()), ticks, true, canTake);
        list.group("Differs", in(offers, Standing.DIFFERS));
        list.group("Sources disagree", in(offers, Standing.CONTESTED));
        list.group("Missing in the entry", in(offers, Standing.MISSING));
        list.folded("Says the same", in(offers, Standing.AGREES));
        list.folded("In the entry alone", in(offers, Standing.ALONE));
        if (offers.stream().noneMatch(Ticks::isOpen)) {
            replaceContent(new EmptyState("Nothing differs", "The entry says what the sources say."), list);
        } else if (canTake) {
            replaceContent(list, new TakeBar(ticks, "Take into the draft", false, () -> take(compared, ticks)));
        } else {
            replaceContent(list);
        }
    }

    private static List<Offer> in(List<Offer> offers, Standing standing) {
        return offers.stream().filter(offer -> offer.standing() == standing).toList();
    }

    private void take(Comparables.Comparable compared, Ticks ticks) {
        int count = ticks.answers().size();
        try {
            Optional<Draft> draft =
                    Attempt.to(() -> filling.take(currentPerson.get(), compared.entryId(), ticks.answers()));
            if (draft.isPresent()) {
                getUI().orElseThrow().navigate(compared.address().substring(1));
                Notification.show(
                        (count == 1 ? "1 value was" : count + " values were") + " taken into your draft.",
                        5_000,
                        Notification.Position.BOTTOM_START);
            }
        } catch (MisplacedEdit gone) {
            Notification.show(
                    "Something of it was removed in another window. Reload the page to compare afresh.",
                    12_000,
                    Notification.Position.BOTTOM_START);
        }
    }
}
