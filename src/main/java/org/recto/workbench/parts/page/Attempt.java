package org.recto.workbench.parts.page;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recto.host.UnkeepableText;
import org.recto.people.NotAllowed;
import org.recto.refdata.RefdataUnavailable;
import org.recto.release.NotPublished;
import org.recto.review.GatesUnsatisfied;
import org.recto.review.NotNow;
import org.recto.revision.DraftGone;
import org.recto.revision.NoSuchEntry;
import org.recto.revision.NotSaved;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.words.Words;

/**
 * Asks a use case for something it may refuse. A refusal is a sentence for whoever asked and is shown to them; any
 * other exception is a bug and goes on to the error handler.
 */
public final class Attempt {

    private Attempt() {}

    /** What the use case answered; empty where it refused. */
    public static <T> Optional<T> to(Supplier<T> useCase) {
        try {
            return Optional.ofNullable(useCase.get());
        } catch (NotAllowed
                | NotNow
                | NotPublished
                | NotSaved
                | DraftGone
                | NoSuchEntry
                | GatesUnsatisfied
                | RefdataUnavailable
                | UnkeepableText
                | IllegalArgumentException refusal) {
            tell(refusal);
            return Optional.empty();
        }
    }

    /** Whether it was done. */
    public static boolean to(Runnable useCase) {
        return to(() -> {
                    useCase.run();
                    return true;
                })
                .orElse(false);
    }

    private static void tell(RuntimeException refusal) {
        Notification notice = Notification.show(words(refusal), 8_000, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
    }

    private static String words(RuntimeException refusal) {
        if (refusal instanceof GatesUnsatisfied unsatisfied) {
            return unsatisfied.gates().stream()
                    .flatMap(gate -> gate.inTheWay().stream())
                    .map(part -> part.place() == null
                            ? Words.heard(part.words())
                            : Words.say("parts.at", PathWords.of(part.place()), Words.heard(part.words())))
                    .collect(Collectors.joining(" "));
        }
        return refusal.getMessage() == null ? Words.say("parts.refused") : Words.heard(refusal.getMessage());
    }
}
