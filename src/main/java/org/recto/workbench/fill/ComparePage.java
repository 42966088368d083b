package org.recto.workbench.fill;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
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
import org.recto.workbench.words.Words;

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
        super(Words.say("refdata.title"));
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
            replaceContent(Notice.error(Words.heard(String.valueOf(unavailable.getMessage()))));
        }
    }

    private void show(Comparables.Comparable compared) {
        String symbol = compared.entry().identity().symbol();
        title(Words.say("fill.and", symbol));
        trailFrom(compared.address(), symbol);
        Refdata now = refdata.get();
        Optional<Candidate> gene = new Candidates(now).of(compared.entry());
        lead(compared.isDraft() ? Words.say("fill.leadDraft") : Words.say("fill.leadRevision"));
        if (gene.isEmpty()) {
            replaceContent(new EmptyState(
                    Words.say("fill.noGene", symbol),
                    Words.say("fill.lookedUp"),
                    Links.to(compared.address(), Words.say("fill.back"))));
        } else {
            show(compared, Offers.of(compared.entry(), gene.get(), now));
        }
    }

    private void show(Comparables.Comparable compared, List<Offer> offers) {
        boolean canTake = currentPerson.get().is(Role.CURATOR);
        Ticks ticks = new Ticks(offers);
        OfferList list = new OfferList(EntryJson.tree(compared.entry()), ticks, true, canTake);
        list.group(Words.say("fill.differs"), in(offers, Standing.DIFFERS));
        list.group(Words.say("fill.contested"), in(offers, Standing.CONTESTED));
        list.group(Words.say("fill.missing"), in(offers, Standing.MISSING));
        list.folded(Words.say("fill.same"), in(offers, Standing.AGREES));
        list.folded(Words.say("fill.alone"), in(offers, Standing.ALONE));
        if (offers.stream().noneMatch(Ticks::isOpen)) {
            replaceContent(new EmptyState(Words.say("fill.nothingDiffers"), Words.say("fill.agrees")), list);
        } else if (canTake) {
            replaceContent(list, new TakeBar(ticks, Words.say("fill.take"), false, () -> take(compared, ticks)));
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
                Notification.show(Words.say("fill.taken", count), 5_000, Notification.Position.BOTTOM_START);
            }
        } catch (MisplacedEdit gone) {
            Notification.show(Words.say("fill.gone"), 12_000, Notification.Position.BOTTOM_START);
        }
    }
}
