package org.recto.refdata.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feature of UniProt's JSON. */
final class JsonFeature {

    private final JsonReader json;
    private @Nullable String type;
    private @Nullable String description;
    private @Nullable String id;
    private @Nullable String isoform;
    private @Nullable Integer start;
    private @Nullable Integer end;
    private @Nullable String original;
    private List<String> alternatives = List.of();
    private @Nullable String ligand;

    JsonFeature(JsonReader json) {
        this.json = json;
    }

    UniProtEntry.Feature whole() throws Malformed {
        json.fields(this::field);
        String stated = String.valueOf(type);
        String words = FeatureWords.of(stated)
                .orElseThrow(() -> new Malformed("\"" + Terms.shortened(stated) + "\" is no feature of UniProt's"));
        Splicing.Change change = Splicing.changeOf(words, original, alternatives);
        return new UniProtEntry.Feature(
                words, Splicing.described(words, change, ligand, description), start, end, id, isoform, change);
    }

    private void field(String name) throws Malformed {
        switch (name) {
            case "type" -> type = json.text();
            case "description" -> description = notEmpty(json.text());
            case "featureId" -> id = json.text();
            case "location" -> json.fields(this::location);
            case "alternativeSequence" -> json.fields(this::alternative);
            case "ligand" ->
                json.fields(inner -> {
                    if (inner.equals("name")) {
                        ligand = notEmpty(json.text());
                    }
                });
            default -> {
                // evidence, cross-references
            }
        }
    }

    private void location(String name) throws Malformed {
        switch (name) {
            case "start" -> start = position();
            case "end" -> end = position();
            case "sequence" -> isoform = notEmpty(json.text());
            default -> {
                // a place has no more
            }
        }
    }

    private void alternative(String name) throws Malformed {
        switch (name) {
            case "originalSequence" -> original = json.text();
            case "alternativeSequences" -> alternatives = json.texts();
            default -> {
                // no more than these two
            }
        }
    }

    /** A position, {@code null} where the source is not sure of it. */
    private @Nullable Integer position() throws Malformed {
        @Nullable Integer[] value = new @Nullable Integer[1];
        String[] modifier = {"EXACT"};
        json.fields(inner -> {
            switch (inner) {
                case "value" -> value[0] = json.number();
                case "modifier" -> modifier[0] = String.valueOf(json.text());
                default -> {
                    // no more than these two
                }
            }
        });
        return modifier[0].equals("EXACT") ? value[0] : null;
    }

    private static @Nullable String notEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
