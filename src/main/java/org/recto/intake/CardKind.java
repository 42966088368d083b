package org.recto.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of card that are no gene cards. */
enum CardKind {
    LEUKAEMIA("a card on a leukaemia or one of its chromosomal anomalies"),
    TUMOUR("a card on a solid tumour"),
    INHERITED("a card on a cancer-prone disease"),
    CASE("a case report"),
    REVIEW("a review (\"Deep Insight\")"),
    DISEASE("a card on a disease or a chromosomal anomaly");

    private static final Pattern HAEMATOLOGICAL = Pattern.compile(
            "leuk(?:a)?emia|lymphoma|lymphoproliferative|myelodysplas|myeloproliferative|mastocytosis|myeloma|polycythemia"
                    + "|polycythaemia|thrombocyth|myelofibrosis|histiocytosis|eosinophil|macroglobulin|gammopathy|mycosis fungoides"
                    + "|s[e\u00e9]zary|refractory an(?:a)?emia|blast crisis",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INHERITED_TITLE = Pattern.compile(
            "syndrome|familial|hereditary|inherited|an(?:a)?emia|ataxia|xeroderma|polyposis|neurofibromatosis|predisposition"
                    + "|disease|dyskeratosis|sclerosis|exostos",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TUMOUR_TITLE = Pattern.compile(
            "tumou?rs?\\b|cancers?\\b|carcinomas?\\b|sarcomas?\\b|neoplas|\\p{L}{3,}omas?\\b|melanoma|metasta",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CASE_REPORT =
            Pattern.compile("case report|a new case|case of", Pattern.CASE_INSENSITIVE);

    private static final Set<String> OF_DISEASES = Set.of(
            "clinics and pathology",
            "genes involved and proteins",
            "clinics",
            "phenotype / cell stem origin",
            "phenotype/cell stem origin",
            "phenotype and clinics",
            "classification",
            "result of the chromosomal anomaly",
            "genes involved in this chromosomal anomaly",
            "cytogenetics morphological",
            "etiology");

    private static final Set<String> OF_LEUKAEMIAS = Set.of(
            "phenotype / cell stem origin",
            "phenotype/cell stem origin",
            "result of the chromosomal anomaly",
            "genes involved in this chromosomal anomaly",
            "cytogenetics morphological");

    private static final Set<String> OF_TUMOURS = Set.of("phylum", "classification", "embryonic origin");

    private static final Set<String> OF_INHERITED =
            Set.of("inheritance", "phenotype and clinics", "neoplastic risk", "inborn conditions", "cancer risk");

    private static final Set<String> OF_CASES = Set.of(
            "age and sex",
            "previous history",
            "organomegaly",
            "cyto-pathology classification",
            "survival",
            "karyotype");

    private static final Set<String> OF_REVIEWS = Set.of(
            "abstract",
            "keywords",
            "key words",
            "introduction",
            "conclusion",
            "conclusions",
            "discussion",
            "content",
            "contents");

    private static final int LONGEST_HEADING = 100;

    private final String words;

    CardKind(String words) {
        this.words = words;
    }

    /** What to call it in a sentence. */
    String words() {
        return words;
    }

    /** What a card with a title and headings is, once it is sure to be no gene card. */
    static CardKind of(String title, Set<String> headings) {
        boolean isReview = count(headings, OF_REVIEWS) >= 2 && count(headings, OF_DISEASES) == 0;
        if (CASE_REPORT.matcher(title).find() || count(headings, OF_CASES) >= 3) {
            return CASE;
        } else if (isReview) {
            return REVIEW;
        } else if (count(headings, OF_INHERITED) > 0) {
            return INHERITED;
        } else if (count(headings, OF_LEUKAEMIAS) > 0
                || HAEMATOLOGICAL.matcher(title).find()) {
            return LEUKAEMIA;
        } else if (count(headings, OF_TUMOURS) > 1
                || title.indexOf(':') > 0 && TUMOUR_TITLE.matcher(title).find()) {
            return TUMOUR;
        } else if (INHERITED_TITLE.matcher(title).find()) {
            return INHERITED;
        } else if (TUMOUR_TITLE.matcher(title).find()) {
            return TUMOUR;
        }
        return count(headings, OF_REVIEWS) > 0 ? REVIEW : DISEASE;
    }

    /** Whether the headings are those of a card on a disease. */
    static boolean isOnDisease(Set<String> headings) {
        return count(headings, OF_DISEASES) >= 2;
    }

    /** Lines that are headings of some kind of card, in small letters, what follows on the same line cut off. */
    static Set<String> headings(List<CardLine> lines) {
        Set<String> headings = new HashSet<>();
        Labels labels = Labels.of(lines);
        for (CardLine line : lines) {
            String text = line.raw().length() < LONGEST_HEADING ? line.words() : "";
            String bare =
                    text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
            headings.add(bare.toLowerCase(Locale.ROOT));
            if (line.raw().length() < 10_000) {
                for (Set<String> known : List.of(OF_DISEASES, OF_TUMOURS, OF_INHERITED, OF_CASES)) {
                    known.stream()
                            .filter(label -> labels.valueAfter(line.text(), label) != null)
                            .forEach(headings::add);
                }
            }
        }
        return headings;
    }

    private static long count(Set<String> headings, Set<String> known) {
        return known.stream().filter(headings::contains).count();
    }
}
