package org.recto.workbench.refdata;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.people.CurrentPerson;
import org.recto.refdata.Provenance;
import org.recto.refdata.Refdata;
import org.recto.refstore.CurrentRefdata;
import org.recto.refstore.Keeper;
import org.recto.refstore.LoadRequest;
import org.recto.refstore.RefdataRelease;
import org.recto.refstore.RefdataReleases;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** What entries are checked against: administrators load it, choose what is current, and see where it disagrees. */
@Route("reference-data")
@Menu(order = 80)
@RolesAllowed("ADMINISTRATOR")
@CssImport("./refdata/refdata.css")
public class RefdataPage extends Page implements RunCard.Ways {

    private static final long serialVersionUID = 1;

    private final transient RefdataReleases releases;
    private final transient CurrentRefdata current;
    private final transient LoadRuns runs;
    private final transient CurrentPerson currentPerson;
    private final ReleaseTable table = new ReleaseTable(this::makeCurrent, this::drop);
    private final EmptyState nothing = new EmptyState(Words.say("refdata.nothing"), Words.say("refdata.nothingNext"));
    private final Paragraph behind = new Paragraph();
    private final Section runCards = new Section();
    private final Div form = new Div();
    private final DisagreementList disagreements = new DisagreementList();
    private transient @Nullable Registration watching;
    private transient @Nullable UploadedFiles uploaded;

    RefdataPage(RefdataReleases releases, CurrentRefdata current, LoadRuns runs, CurrentPerson currentPerson) {
        super(Words.say("refdata.title"));
        this.releases = releases;
        this.current = current;
        this.runs = runs;
        this.currentPerson = currentPerson;
        lead(Words.say("refdata.lead"));
        actions(new Button(Words.say("refdata.lookAgain"), click -> refresh()));
        behind.addClassName("recto-soft");
        runCards.addClassName("recto-refdata-runs");
        runCards.getElement().setAttribute("aria-label", Words.say("refdata.loads"));
        Div matter = new Div(new H2(Words.say("refdata.releases")), nothing, table, behind, runCards);
        Div both = new Div(matter, form);
        both.addClassName("recto-refdata");
        add(both, disagreements);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        watching = runs.watch(() -> ui.access(this::showRuns));
        newForm();
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (watching != null) {
            watching.remove();
        }
        detached.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
        if (uploaded != null) {
            uploaded.delete();
        }
    }

    private void newForm() {
        try {
            UploadedFiles files = new UploadedFiles(currentPerson);
            uploaded = files;
            Div told = new Div();
            form.removeAll();
            form.add(told, new LoadForm(files, this::load, why -> {
                told.removeAll();
                told.add(Notice.error(why));
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(UploadedFiles files, LoadRequest request) {
        runs.refuseUnnamed(currentPerson.get(), request);
        if (Attempt.to(() -> runs.begin(currentPerson.get(), files, request))) {
            newForm();
        }
        showRuns();
    }

    @Override
    public void goOn(LoadRun run) {
        Attempt.to(() -> runs.goOn(currentPerson.get(), run));
        showRuns();
    }

    @Override
    public void dismiss(LoadRun run) {
        Attempt.to(() -> runs.dismiss(currentPerson.get(), run));
        showRuns();
    }

    private Keeper keeper() {
        return new Keeper.Administrator(currentPerson.get());
    }

    private void refresh() {
        showRuns();
        disagreements.show(releases.disagreements(keeper()));
    }

    private void showRuns() {
        List<RunCard> before = runCards.getChildren()
                .filter(RunCard.class::isInstance)
                .map(RunCard.class::cast)
                .toList();
        List<LoadRun> all = runs.all();
        boolean ended =
                before.stream().anyMatch(RunCard::isRunning) && all.stream().allMatch(LoadRun::isOver);
        List<RunCard> cards = all.stream()
                .map(run -> before.stream()
                        .filter(card -> card.isOf(run))
                        .findFirst()
                        .orElseGet(() -> new RunCard(run, this)))
                .toList();
        if (!cards.equals(before)) {
            runCards.removeAll();
            cards.forEach(runCards::add);
        }
        cards.forEach(RunCard::show);
        runCards.setVisible(!cards.isEmpty());
        showReleases();
        if (ended) {
            disagreements.show(releases.disagreements(keeper()));
        }
    }

    private void showReleases() {
        List<RefdataRelease> all = releases.all(keeper());
        table.setVisible(!all.isEmpty());
        nothing.setVisible(all.isEmpty());
        table.show(all);
        String shipped = current.get().sources().stream()
                .filter(source -> Refdata.shipped().sources().contains(source))
                .map(Provenance::source)
                .filter(source -> all.stream()
                        .noneMatch(release -> release.state() == RefdataRelease.State.CURRENT
                                && release.source().equals(source)))
                .collect(Collectors.joining(", "));
        behind.setVisible(!shipped.isEmpty() && !all.isEmpty());
        behind.setText(Words.say("refdata.behind", shipped));
    }

    private void makeCurrent(RefdataRelease release) {
        Attempt.to(() -> releases.makeCurrent(keeper(), release.id()));
        refresh();
    }

    private void drop(RefdataRelease release) {
        Attempt.to(() -> releases.resting(keeper(), release.id()))
                .ifPresent(resting -> new DropDialog(release, resting, () -> {
                            Attempt.to(() -> releases.drop(keeper(), release.id()));
                            refresh();
                        })
                        .open());
    }
}
