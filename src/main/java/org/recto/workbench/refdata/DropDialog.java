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
                        "%s go, and checks go on without this source's release. %s"
                                .formatted(capital(release), resting.sentence());
                    case WHOLE -> "%s go. %s".formatted(capital(release), resting.sentence());
                    case LOADING -> "Its load is stopped, and what it kept goes.";
                    case STOPPED -> "What its load kept goes, and can't go on.";
                });
        setCancelable(true);
        setConfirmText("Drop");
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> drop.run());
    }

    private static String capital(RefdataRelease release) {
        String counts = release.counts().toString();
        return counts.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + counts.substring(1);
    }
}
