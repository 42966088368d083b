package org.recto.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The labels of the identity section. */
enum IdentityLabel {
    HGNC,
    LOCATION_BASE_PAIR,
    LOCATION,
    LOCUS_ID,
    ATLAS_ID,
    ALIAS,
    ALIAS_NAME,
    LOCAL_ORDER,
    FUSION_GENES,
    IMAGE,
    LEGEND,
    NOTE;

    /** A label and what follows it on its line. */
    record Found(IdentityLabel label, String value) {}

    /** Longer names before those they begin with. */
    private static final Map<String, IdentityLabel> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("Location_base_pair", LOCATION_BASE_PAIR);
        NAMES.put("Location", LOCATION);
        NAMES.put("HGNC Alias symbol", ALIAS);
        NAMES.put("HGNC Alias symb", ALIAS);
        NAMES.put("HGNC Alias name", ALIAS_NAME);
        NAMES.put("HGNC Previous symbol", ALIAS);
        NAMES.put("HGNC Previous symb", ALIAS);
        NAMES.put("HGNC Previous name", ALIAS_NAME);
        NAMES.put("HGNC (Hugo)", HGNC);
        NAMES.put("HGNC", HGNC);
        NAMES.put("Hugo", HGNC);
        NAMES.put("LocusID (NCBI)", LOCUS_ID);
        NAMES.put("LocusID", LOCUS_ID);
        NAMES.put("Atlas_Id", ATLAS_ID);
        NAMES.put("Alias_symbol (synonym)", ALIAS);
        NAMES.put("Alias_symbol", ALIAS);
        NAMES.put("Alias_names", ALIAS_NAME);
        NAMES.put("Alias_name", ALIAS_NAME);
        NAMES.put("Alias (NCBI)", ALIAS);
        NAMES.put("Aliases", ALIAS);
        NAMES.put("Alias", ALIAS);
        NAMES.put("Other names", ALIAS);
        NAMES.put("Other name", ALIAS);
        NAMES.put("Other aliases", ALIAS);
        NAMES.put("Other alias", ALIAS);
        NAMES.put("Previous symbols", ALIAS);
        NAMES.put("Previous names", ALIAS_NAME);
        NAMES.put("Local_order", LOCAL_ORDER);
        NAMES.put("Fusion genes", FUSION_GENES);
        NAMES.put("Image", IMAGE);
        NAMES.put("Legend", LEGEND);
        NAMES.put("Note", NOTE);
    }

    /** The label that begins a line, its value empty where it is alone. */
    static Optional<Found> in(CardLine line, Labels labels) {
        String words = line.raw().length() < 1000 ? line.words() : "";
        String alone = words.endsWith(":") || words.endsWith("|")
                ? words.substring(0, words.length() - 1).strip()
                : words;
        for (Map.Entry<String, IdentityLabel> name : NAMES.entrySet()) {
            if (alone.equalsIgnoreCase(name.getKey())) {
                return Optional.of(new Found(name.getValue(), ""));
            }
        }
        for (Map.Entry<String, IdentityLabel> name : NAMES.entrySet()) {
            String value = labels.valueAfter(line.text(), name.getKey());
            if (value != null) {
                return Optional.of(new Found(name.getValue(), value));
            }
        }
        return Optional.empty();
    }

    /** Whether further lines without a label go on with its value. */
    boolean goesOn() {
        return switch (this) {
            case ALIAS, ALIAS_NAME, FUSION_GENES, NOTE, LOCAL_ORDER -> true;
            case HGNC, LOCATION_BASE_PAIR, LOCATION, LOCUS_ID, ATLAS_ID, IMAGE, LEGEND -> false;
        };
    }
}
