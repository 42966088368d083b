package org.recto.workbench.refdata;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.recto.refstore.RefdataRelease;
import org.recto.refstore.RestingChecks;
import org.recto.workbench.words.Words;

/** Asks whether a release should really go, and says what rests on it. */
final class DropDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1;

    DropDialog(RefdataRelease release, RestingChecks resting, Runnable drop) {
        setHeader(Words.say("refdata.drop.title", release.name()));
        setText(
                switch (release.state()) {
                    case CURRENT ->
                        Words.say("refdata.drop.current", LoadWords.counts(release.counts()), resting(resting));
                    case WHOLE -> Words.say("refdata.drop.whole", LoadWords.counts(release.counts()), resting(resting));
                    case LOADING -> Words.say("refdata.drop.loading");
                    case STOPPED -> Words.say("refdata.drop.stopped");
                });
        setCancelable(true);
        setCancelText(Words.say("parts.cancel"));
        setConfirmText(Words.say("refdata.drop.do"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> drop.run());
    }

    private static String resting(RestingChecks resting) {
        return resting.isEmpty()
                ? Words.say("refdata.drop.none")
                : Words.say("refdata.drop.resting", resting.revisions(), resting.approvals());
    }
}
