package org.recto.refdata.format;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A feature of UniProt's XML while its elements are being read. */
final class XmlFeature {

    private static final int MOST_VARIATIONS = 100;

    private final String type;
    private final @Nullable String description;
    private final @Nullable String id;
    private @Nullable String isoform;
    private @Nullable Integer start;
    private @Nullable Integer end;
    private @Nullable String original;
    private @Nullable String ligand;
    private boolean inLigand;
    private final List<String> variations = new ArrayList<>();

    XmlFeature(XMLStreamReader reader) throws Malformed {
        String stated = String.valueOf(reader.getAttributeValue(null, "type"));
        type = FeatureWords.of(stated)
                .orElseThrow(() -> new Malformed("\"" + Terms.shortened(stated) + "\" is no feature of UniProt's"));
        String described = reader.getAttributeValue(null, "description");
        description = described == null || described.isEmpty() ? null : described;
        id = reader.getAttributeValue(null, "id");
    }

    void start(String element, XMLStreamReader reader) {
        switch (element) {
            case "location" -> isoform = reader.getAttributeValue(null, "sequence");
            case "position" -> {
                start = exact(reader);
                end = start;
            }
            case "begin" -> start = exact(reader);
            case "end" -> end = exact(reader);
            case "ligand" -> inLigand = true;
            default -> {
                // its text is taken at its end
            }
        }
    }

    void end(String element, String text) {
        switch (element) {
            case "original" -> original = text.strip();
            case "variation" -> {
                if (variations.size() < MOST_VARIATIONS) {
                    variations.add(text.strip());
                }
            }
            case "name" -> ligand = inLigand ? text.strip() : ligand;
            case "ligand" -> inLigand = false;
            default -> {
                // nothing that is kept
            }
        }
    }

    UniProtEntry.Feature whole() {
        Splicing.Change change = Splicing.changeOf(type, original, variations);
        return new UniProtEntry.Feature(
                type, Splicing.described(type, change, ligand, description), start, end, id, isoform, change);
    }

    /** A position, {@code null} where the source is not sure of it. */
    private static @Nullable Integer exact(XMLStreamReader reader) {
        String status = reader.getAttributeValue(null, "status");
        return status == null || status.equals("certain") ? number(reader.getAttributeValue(null, "position")) : null;
    }

    static @Nullable Integer number(@Nullable String text) {
        return text == null || !text.matches("[0-9]{1,9}") ? null : Integer.valueOf(text);
    }
}
