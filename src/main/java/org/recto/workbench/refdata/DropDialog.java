package org.recto.workbench.refdata;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.recto.refstore.RefdataRelease;
import org.recto.refstore.RestingChecks;

/** Asks whether a release should really go, and says what rests on it. */
final class DropDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1;

    DropDialog(RefdataRelease release, RestingChecks resting, Runnable drop) {
        setHeader("Drop " + release.name() + "?");
        setText(
                switch (release.state()) {
                    case CURRENT ->
                        "Its records go (%s), and checks go on without them. %s"
                                .formatted(release.counts(), resting.sentence());
                    case WHOLE -> "Its records go (%s). %s".formatted(release.counts(), resting.sentence());
                    case LOADING -> "Its load is stopped, and what it kept goes.";
                    case STOPPED -> "What its load kept goes, and can't go on.";
                });
        setCancelable(true);
        setConfirmText("Drop");
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> drop.run());
    }
}
