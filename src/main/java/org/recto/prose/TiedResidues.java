package org.recto.prose;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.term.Residue;

/** Residues that a narrative ties to a name somewhere, so that "the V617F mutation" later on is JAK2's still. */
final class TiedResidues {

    private static final String SEVERAL = "";

    private final Map<Residue, String> names = new HashMap<>();

    void add(Mention.Residue residue, @Nullable String name) {
        if (residue.reference() != null && name != null) {
            names.merge(
                    new Residue(residue.reference(), residue.position()),
                    name,
                    (one, other) -> one.equals(other) ? one : SEVERAL);
        }
    }

    /** The name that it is tied to; {@code null} where it is tied to none or to several. */
    @Nullable
    String nameOf(Mention.Residue residue) {
        String name =
                residue.reference() == null ? null : names.get(new Residue(residue.reference(), residue.position()));
        return SEVERAL.equals(name) ? null : name;
    }
}
