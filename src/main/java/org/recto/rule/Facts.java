package org.recto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.prose.OwnNames;
import org.recto.refdata.Refdata;
import org.recto.rule.ConsultedRefdata.Remembered;

/** What is known of one entry while it is checked, worked out once for all rules. Not for use by several threads. */
final class Facts {

    final Entry entry;
    final ConsultedRefdata refdata;
    final LocalDate today;
    private @Nullable List<Narrative> narratives;
    private @Nullable Yardstick yardstick;
    private @Nullable OwnNames ownNames;
    private final Map<Class<?>, Remembered<?>> derived = new HashMap<>();

    Facts(Entry entry, Refdata refdata, LocalDate today) {
        this.entry = entry;
        this.refdata = new ConsultedRefdata(refdata);
        this.today = today;
    }

    List<Narrative> narratives() {
        if (narratives == null) {
            narratives = Narratives.of(entry);
        }
        return narratives;
    }

    Yardstick yardstick() {
        if (yardstick == null) {
            yardstick = new Yardstick(entry, refdata);
        }
        return yardstick;
    }

    OwnNames ownNames() {
        if (ownNames == null) {
            List<String> names = new ArrayList<>(List.of(entry.identity().symbol()));
            entry.identity().aliases().forEach(names::add);
            ownNames = new OwnNames(names);
        }
        return ownNames;
    }

    <T> T derived(Class<T> kind, Function<Inspection, T> derivation, Inspection inspection) {
        Remembered<?> known = derived.get(kind);
        if (known == null) {
            known = refdata.remember(() -> derivation.apply(inspection));
            derived.put(kind, known);
        }
        return kind.cast(refdata.recall(known));
    }
}
