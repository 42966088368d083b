package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Path;
import org.recto.term.Database;
import org.recto.term.GeneSymbol;
import org.recto.term.HgncId;

/** The identity section of printings that keep it: labels, each with its value behind it or on the next lines. */
final class IdentityBlock {

    private static final Pattern BAND = Pattern.compile(
            "(1[0-9]|2[0-2]|[1-9]|X|Y)(?:[pq](?:[0-9]{1,2}(?:\\.[0-9]{1,3})?|ter)?|cen)(?: ?- ?[pq]?(?:[0-9]{1,2}(?:\\.[0-9]{1,3})?|ter|cen))?");

    /** What certainly names a chromosome, even where the band behind it is none. */
    private static final Pattern CHROMOSOME =
            Pattern.compile("(?:(?i:chr)(?:omosome)? ?)?(1[0-9]|2[0-2]|[1-9]|X|Y)(?:[pq].*|cen.*)?");

    /** A short value with a number or a sex chromosome in it, no sentence and no position in base pairs. */
    private static final Pattern MISWRITTEN =
            Pattern.compile("(?=.*(?:[0-9]|\\b[XY]))(?!.*(?:[0-9]{4}|[0-9][,. ][0-9]{3}\\b))\\S+(?: \\S+){0,3}");

    private static final int LONGEST_BAND = 40;

    /** What the old site adds for its links: {@code [Link to chromosome band 11q23]}. */
    private static final Pattern LINKS = Pattern.compile("[\\s\\p{Z}]*\\[[^\\[\\]]{0,200}\\]");

    private static final Pattern FUSION = Pattern.compile("\\S.*(?:/|::|--).*\\S|[A-Z][A-Z0-9]+-[A-Z][A-Z0-9]+");
    /** Fusions run together where one ends in its band's bracket and the next begins with a symbol. */
    private static final String BETWEEN_FUSIONS = "[,;|]|(?<=[0-9pq]\\))(?=\\p{Lu}[\\p{L}0-9-]{1,15} ?[(/])";

    private static final String PLACE = "/identity/location/";
    private static final int LONGEST_NAME = 200;

    private final Draft draft;
    private final Labels labels;
    private final Narratives narratives;
    private final CrossReferences references;
    private final Figures figures;
    private final Head head;
    private final List<String> aliases = new ArrayList<>();
    private final List<String> fusions = new ArrayList<>();
    private @Nullable IdentityLabel open;
    private @Nullable String hgncId;
    private @Nullable String band;
    private @Nullable PrintedPlace place;

    IdentityBlock(
            Draft draft, Labels labels, Narratives narratives, CrossReferences references, Figures figures, Head head) {
        this.draft = draft;
        this.labels = new Labels(labels.glued(), true);
        this.narratives = narratives;
        this.references = references;
        this.figures = figures;
        this.head = head;
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
        PrintedPlace at = place;
        String chromosome = band == null ? null : chromosome(band);
        if (at == null) {
            return band == null ? null : new GenomicSpan(band, null, chromosome, null, null, null);
        }
        String named = chromosome == null ? at.chromosome() : chromosome;
        return new GenomicSpan(band, at.assembly(), named, null, at.start(), at.end());
    }

    private static @Nullable String chromosome(String band) {
        Matcher named = CHROMOSOME.matcher(band);
        return named.matches() ? named.group(1) : null;
    }

    void read(List<CardLine> lines, String symbol) {
        for (CardLine line : lines) {
            if (line.isBlank()) {
                draft.structure(line, "Blank");
            } else if (!Figures.isMarker(line) || !figures.read(line)) {
                read(line, symbol);
            }
        }
        figures.end();
    }

    private void read(CardLine line, String symbol) {
        Optional<IdentityLabel.Found> found = IdentityLabel.in(line, labels);
        IdentityLabel label = open;
        if (found.isPresent()) {
            label = found.get().label();
            open = label;
            figures.end();
            if (label == IdentityLabel.LEGEND) {
                figures.announceLegend();
            }
            if (found.get().value().isEmpty()) {
                draft.structure(line, "A label");
            } else {
                value(line, label, found.get().value(), symbol);
            }
        } else if (SiteLines.isOne(line)) {
            draft.structure(line, "Belongs to the site");
        } else if (!figures.read(line) && !head.read(line)) {
            open = label != null && label.goesOn() ? label : null;
            if (label == null) {
                draft.unplaced(line, "No label says what this is");
            } else {
                value(line, label, line.text(), symbol);
            }
        }
    }

    private void value(CardLine line, IdentityLabel label, String value, String symbol) {
        boolean isTaken = switch (label) {
            case HGNC -> hgnc(line, plain(value), symbol);
            case LOCATION -> band(line, plain(value));
            case LOCATION_BASE_PAIR -> basePairs(line, value);
            case LOCUS_ID -> id(line, Database.NCBI_GENE, plain(value));
            case ATLAS_ID -> id(line, Database.ATLAS, plain(value));
            case ALIAS -> value.length() < LONGEST_NAME * 5 && list(line, value, "[,;|]", aliases, "/identity/aliases");
            case ALIAS_NAME -> value.length() < LONGEST_NAME && list(line, value, "[;|]", aliases, "/identity/aliases");
            case FUSION_GENES ->
                FUSION.matcher(value).matches() && list(line, value, BETWEEN_FUSIONS, fusions, "/identity/fusionGenes");
            case LOCAL_ORDER -> narrative(line, value, "/identity/localOrder");
            case NOTE -> narrative(line, value, "/identity/note");
            case IMAGE -> false;
            case LEGEND -> figures.legend(line, value);
        };
        if (!isTaken) {
            draft.unplaced(line, "Its value is not of the form that its label asks for");
        }
    }

    private static String plain(String value) {
        return new CardLine(1, LINKS.matcher(value).replaceAll("")).words();
    }

    /** The site gives the gene's number, or the symbol; where that is another than the title's, it is a further name. */
    private boolean hgnc(CardLine line, String value, String symbol) {
        Optional<HgncId> id = HgncId.parse(value);
        if (value.equals(symbol)) {
            draft.placed(line, Path.of("/identity/symbol"), Confidence.HIGH, "Repeats the symbol");
        } else if (id.isPresent()) {
            references.add(line, Database.HGNC.printed(), value);
            hgncId(id.get());
            draft.placed(line, Path.of("/identity/hgncId"), Confidence.HIGH, "Behind its label");
        } else if (GeneSymbol.parse(value).isPresent() && !aliases.contains(value)) {
            aliases.add(value);
            draft.placed(line, Path.of("/identity/aliases"), Confidence.MEDIUM, "A symbol other than the title's");
        } else {
            return false;
        }
        return true;
    }

    private boolean id(CardLine line, Database database, String value) {
        return references.add(line, database.printed(), value);
    }

    /** A band, or what stands in its stead: whether it is one in ISCN's notation is for a rule to say. */
    private boolean band(CardLine line, String value) {
        String bare = value.replaceFirst("[.,;]$", "");
        boolean isBand = BAND.matcher(bare).matches();
        boolean isTaken = band == null
                && (isBand
                        || bare.length() <= LONGEST_BAND
                                && MISWRITTEN.matcher(bare).matches());
        if (isTaken) {
            band = bare;
            Confidence confidence = isBand ? Confidence.HIGH : Confidence.MEDIUM;
            draft.placed(line, Path.of(PLACE + "cytoband"), confidence, "Behind its label");
        }
        return isTaken;
    }

    private boolean basePairs(CardLine line, String value) {
        PrintedPlace found = place == null ? PrintedPlace.read(plain(value)).orElse(null) : null;
        if (found == null) {
            return false;
        }
        place = found;
        draft.placed(line, Path.of(PLACE + "start"), Confidence.HIGH, "Behind its label");
        draft.placed(line, Path.of(PLACE + "end"), Confidence.HIGH, "Behind its label");
        if (found.assembly() != null) {
            draft.placed(line, Path.of(PLACE + "assembly"), Confidence.HIGH, "Behind its label");
        }
        return true;
    }

    private boolean list(CardLine line, String value, String separators, List<String> into, String path) {
        for (String item : value.split(separators)) {
            String plain = new CardLine(1, item).words();
            if (!plain.isEmpty() && !into.contains(plain)) {
                into.add(plain);
            }
        }
        draft.placed(line, Path.of(path), Confidence.HIGH, "Behind its label");
        return !into.isEmpty();
    }

    private boolean narrative(CardLine line, String value, String path) {
        narratives.place(Path.of(path), line, value, Confidence.HIGH, "Behind its label");
        return true;
    }
}
