package org.recto.workbench.refdata;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.recto.refstore.LoadProgress;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.words.Words;

/** One load: how far it is, or what came of it. */
final class RunCard extends Div {

    private static final long serialVersionUID = 1;

    /** What can be done with a load that is over. */
    interface Ways {
        void goOn(LoadRun run);

        void dismiss(LoadRun run);
    }

    private final transient LoadRun run;
    private final transient Ways ways;
    private final HtmlContainer bar = new HtmlContainer("progress");
    private final Paragraph words = new Paragraph();
    private final Div outcome = new Div();
    private transient RunState shown = new RunState.Running("", null);

    RunCard(LoadRun run, Ways ways) {
        this.run = run;
        this.ways = ways;
        addClassNames("recto-paper", "recto-refdata-run");
        bar.getElement().setAttribute("aria-label", Words.say("refdata.loadOf", run.names()));
        bar.getElement().setAttribute("max", "100");
        words.addClassName("recto-figures");
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.addClassName("recto-refdata-outcome");
        add(new H3(run.names()), bar, words, outcome);
        show();
    }

    /** Whether it still shows a load that goes on. */
    boolean isRunning() {
        return shown instanceof RunState.Running;
    }

    boolean isOf(LoadRun other) {
        return run == other;
    }

    void show() {
        RunState state = run.state();
        boolean runs = state instanceof RunState.Running;
        bar.setVisible(runs);
        words.setVisible(runs);
        if (state instanceof RunState.Running running) {
            outcome.removeAll();
            showRunning(running);
        } else if (state != shown) {
            outcome.removeAll();
            outcome.add(outcome(state));
        }
        shown = state;
    }

    private void showRunning(RunState.Running running) {
        LoadProgress progress = running.progress();
        if (progress == null) {
            bar.getElement().removeAttribute("value");
        } else {
            bar.getElement().setAttribute("value", Integer.toString(progress.percent()));
        }
        words.setText(
                !running.sentence().isEmpty()
                        ? Words.heard(running.sentence())
                        : progress == null
                                ? ""
                                : Words.say("parts.at", progress.release(), LoadWords.progress(progress)));
    }

    private static Div outcome(Component... parts) {
        Div outcome = new Div(parts);
        outcome.addClassName("recto-refdata-outcome");
        return outcome;
    }

    private Component outcome(RunState state) {
        Button away = new Button(Words.say("refdata.takeOff"), click -> ways.dismiss(run));
        return switch (state) {
            case RunState.Running _ -> new Div();
            case RunState.Loaded(var summaries) -> {
                Div all = outcome();
                summaries.forEach(summary -> all.add(new SummaryPart(summary)));
                all.add(away);
                yield all;
            }
            case RunState.Refused(String sentence, List<String> malformed) -> {
                UnorderedList lines = new UnorderedList();
                malformed.forEach(line -> lines.add(new ListItem(line)));
                yield outcome(Notice.error(Words.heard(sentence)), lines, away);
            }
            case RunState.Stopped(String sentence) -> {
                Button on = new Button(Words.say("refdata.goOn"), click -> ways.goOn(run));
                Div both = new Div(on, away);
                both.addClassName("recto-row");
                yield outcome(Notice.warning(Words.say("refdata.stays", Words.heard(sentence))), both);
            }
        };
    }
}
