package org.recto.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Path;
import org.recto.term.Database;
import org.recto.term.HgncId;

/** The identity section of printings that keep it: labels, each with its value behind it or on the next line. */
final class IdentityBlock {

    private enum Label {
        HGNC,
        LOCATION_BASE_PAIR,
        LOCATION,
        LOCUS_ID,
        ATLAS_ID,
        ALIAS,
        LOCAL_ORDER,
        FUSION_GENES,
        NOTE
    }

    /** Longer names before those they begin with. */
    private static final Map<String, Label> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("Location_base_pair", Label.LOCATION_BASE_PAIR);
        LABELS.put("Location", Label.LOCATION);
        LABELS.put("HGNC (Hugo)", Label.HGNC);
        LABELS.put("HGNC", Label.HGNC);
        LABELS.put("LocusID (NCBI)", Label.LOCUS_ID);
        LABELS.put("LocusID", Label.LOCUS_ID);
        LABELS.put("Atlas_Id", Label.ATLAS_ID);
        LABELS.put("Alias_symbol (synonym)", Label.ALIAS);
        LABELS.put("Alias_symbol", Label.ALIAS);
        LABELS.put("Alias", Label.ALIAS);
        LABELS.put("Other names", Label.ALIAS);
        LABELS.put("Other alias", Label.ALIAS);
        LABELS.put("Local_order", Label.LOCAL_ORDER);
        LABELS.put("Fusion genes", Label.FUSION_GENES);
        LABELS.put("Note", Label.NOTE);
    }

    private static final Pattern BASE_PAIRS = Pattern.compile(
            "Starts at ([0-9,]{1,15}) and ends at ([0-9,]{1,15}) ?bp from pter ?(?:\\( ?according to ([A-Za-z0-9]{2,10})[^)]{0,40}\\))?.{0,40}");
    private static final Pattern BAND = Pattern.compile("(1[0-9]|2[0-2]|[1-9]|X|Y)[pq][0-9.]{1,8}(-[pq]?[0-9.]{1,8})?");
    private static final Map<String, String> ASSEMBLIES = Map.of("hg18", "NCBI36", "hg19", "GRCh37", "hg38", "GRCh38");
    private static final String PLACE = "/identity/location/";

    private final Draft draft;
    private final Narratives narratives;
    private final CrossReferences references;
    private final List<String> aliases = new ArrayList<>();
    private final List<String> fusions = new ArrayList<>();
    private @Nullable Label open;
    private @Nullable String hgncId;
    private @Nullable String band;
    private @Nullable String assembly;
    private @Nullable Integer start;
    private @Nullable Integer end;

    IdentityBlock(Draft draft, Narratives narratives, CrossReferences references) {
        this.draft = draft;
        this.narratives = narratives;
        this.references = references;
    }

    @Nullable
    String hgncId() {
        return hgncId;
    }

    void hgncId(HgncId id) {
        hgncId = hgncId == null ? id.toString() : hgncId;
    }

    List<String> aliases() {
        return aliases;
    }

    List<String> fusions() {
        return fusions;
    }

    @Nullable
    GenomicSpan location() {
        String chromosome = band == null ? null : band.split("[pq]")[0];
        boolean isKnown = band != null || start != null;
        return isKnown ? new GenomicSpan(band, assembly, chromosome, null, start, end) : null;
    }

    /** Reads a line of the section: a label, a value, or both. */
    void read(CardLine line, String symbol) {
        String text = line.words();
        for (Map.Entry<String, Label> label : LABELS.entrySet()) {
            if (text.equalsIgnoreCase(label.getKey())) {
                open = label.getValue();
                draft.structure(line, "A label");
                return;
            }
            String rest = Labels.after(line.text(), label.getKey());
            if (rest != null) {
                value(line, label.getValue(), rest, symbol);
                open = label.getValue() == Label.FUSION_GENES ? Label.FUSION_GENES : null;
                return;
            }
        }
        Label label = open;
        open = label == Label.FUSION_GENES ? label : null;
        if (label == null) {
            draft.unplaced(line, "No label says what this is");
        } else {
            value(line, label, line.text(), symbol);
        }
    }

    private void value(CardLine line, Label label, String value, String symbol) {
        boolean isTaken = switch (label) {
            case HGNC -> hgnc(line, value, symbol);
            case LOCATION -> band(line, value);
            case LOCATION_BASE_PAIR -> basePairs(line, value);
            case LOCUS_ID -> references.add(line, Database.NCBI_GENE.printed(), value);
            case ATLAS_ID -> references.add(line, Database.ATLAS.printed(), value);
            case ALIAS -> list(line, value, aliases, "/identity/aliases");
            case FUSION_GENES -> list(line, value, fusions, "/identity/fusionGenes");
            case LOCAL_ORDER -> narrative(line, value, "/identity/localOrder");
            case NOTE -> narrative(line, value, "/identity/note");
        };
        if (!isTaken) {
            draft.unplaced(line, "Its value is not of the form that its label asks for");
        }
    }

    private boolean hgnc(CardLine line, String value, String symbol) {
        if (value.equals(symbol)) {
            draft.placed(line, Path.of("/identity/symbol"), Confidence.HIGH, "Repeats the symbol");
            return true;
        }
        return HgncId.parse(value).isPresent() && references.add(line, Database.HGNC.printed(), value);
    }

    private boolean band(CardLine line, String value) {
        boolean isBand = BAND.matcher(value).matches();
        if (isBand) {
            band = value;
            draft.placed(line, Path.of(PLACE + "cytoband"), Confidence.HIGH, "Behind its label");
        }
        return isBand;
    }

    private boolean basePairs(CardLine line, String value) {
        Matcher pairs = BASE_PAIRS.matcher(value.replaceAll("\\s+", " "));
        if (!pairs.matches()) {
            return false;
        }
        start = position(pairs.group(1));
        end = position(pairs.group(2));
        String named = pairs.group(3);
        assembly = named == null ? null : ASSEMBLIES.getOrDefault(named, named);
        draft.placed(line, Path.of(PLACE + "start"), Confidence.HIGH, "Behind its label");
        draft.placed(line, Path.of(PLACE + "end"), Confidence.HIGH, "Behind its label");
        return true;
    }

    private static @Nullable Integer position(String digits) {
        String bare = digits.replace(",", "");
        return bare.isEmpty() || bare.length() > 9 ? null : Integer.valueOf(bare);
    }

    private boolean list(CardLine line, String value, List<String> into, String path) {
        for (String item : value.split("[,;|]")) {
            if (!item.isBlank() && item.length() < 1000) {
                into.add(item.strip());
            }
        }
        draft.placed(line, Path.of(path), Confidence.HIGH, "Behind its label");
        return true;
    }

    private boolean narrative(CardLine line, String value, String path) {
        narratives.place(Path.of(path), line, value, Confidence.HIGH, "Behind its label");
        return true;
    }
}
