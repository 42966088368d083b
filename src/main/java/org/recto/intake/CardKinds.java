package org.recto.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells gene cards from the other cards that share their frame. */
final class CardKinds {

    /** Titles of leukaemia cards: {@code t(8;13)(p11;q12)}, {@code del(5q)}, {@code +8 or trisomy 8}, {@code 11q23 …}. */
    private static final Pattern REARRANGEMENT = Pattern.compile(
            "(?:(?:t|inv|del|dup|ins|i|idic|der|dic|add|r|trp|tas|psu dic)\\("
                    + "|[+-]\\(?(?:[1-9]|1[0-9]|2[0-2]|[XY])\\)?(?![0-9A-Za-z])"
                    + "|(?:trisomy|tetrasomy|monosomy|isochromosome|hyperdiploid|hypodiploid|near[- ]haploid|complex karyotype"
                    + "|normal karyotype|double minutes|ring chromosome)"
                    + "|(?:[1-9]|1[0-9]|2[0-2]|[XY])[pq][0-9.]{0,5}[ ,/].{0,80}"
                    + "(?:rearrange|abnormal|anomal|delet|translocation|amplif|loss|gain)).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HAEMATOLOGICAL = Pattern.compile(
            "leuk(?:a)?emia|lymphoma|lymphoproliferative|myelodysplas|myeloproliferative|mastocytosis|myeloma|polycythemia"
                    + "|polycythaemia|thrombocyth|myelofibrosis|histiocytosis|eosinophil|macroglobulin|gammopathy|mycosis fungoides"
                    + "|s[e\u00e9]zary|refractory an(?:a)?emia|blast crisis",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INHERITED = Pattern.compile(
            "syndrome|familial|hereditary|inherited|an(?:a)?emia|ataxia|xeroderma|polyposis|neurofibromatosis|predisposition"
                    + "|disease|dyskeratosis|sclerosis|exostos",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TUMOUR = Pattern.compile(
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

    /** Two genes in a title, as "RUNX1/RUNX1T1" or "KMT2A::AFF1". */
    private static final Pattern GENES =
            Pattern.compile("\\b([A-Z][A-Z0-9-]{1,14}[A-Z0-9])(?:/|::)([A-Z][A-Z0-9-]{1,14}[A-Z0-9])\\b");

    private static final int LONGEST_HEADING = 100;

    private enum Kind {
        LEUKAEMIA("a card on a leukaemia or one of its chromosomal anomalies"),
        TUMOUR("a card on a solid tumour"),
        INHERITED("a card on a cancer-prone disease"),
        CASE("a case report"),
        REVIEW("a review (\"Deep Insight\")"),
        DISEASE("a card on a disease or a chromosomal anomaly");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private CardKinds() {}

    /**
     * @param first the first line that isn't blank
     * @throws UnreadableCard where the card is of another kind, or no card at all
     */
    static void refuseOthers(CardLine first, List<CardLine> lines) {
        boolean isHeaded = TextReader.isHeaded(lines);
        boolean isRearrangement = first.raw().length() < 300
                && REARRANGEMENT.matcher(first.words()).matches();
        boolean isNamed = first.raw().length() <= 2000 && Head.symbol(first).isPresent();
        boolean isGene =
                isNamed && !isRearrangement && (isHeaded || first.text().indexOf('(') > 0);
        Set<String> headings = headings(lines);
        boolean isOnDisease = count(headings, OF_DISEASES) >= 2;
        if (isGene && (isHeaded || !isOnDisease)) {
            return;
        }
        String title = first.words();
        boolean isCard = isRearrangement || isOnDisease || hasBibliography(lines) || isFramed(headings, lines);
        throw new UnreadableCard(
                isCard
                        ? "%s is %s; only gene cards can be read. %s"
                                .formatted(
                                        quoted(title),
                                        (isRearrangement ? Kind.LEUKAEMIA : kind(title, headings)).words,
                                        instead(title))
                        : "This isn't a gene card: its first line should be the gene's symbol with the full name in brackets, not %s."
                                .formatted(quoted(title)));
    }

    private static Kind kind(String title, Set<String> headings) {
        boolean isReview = count(headings, OF_REVIEWS) >= 2 && count(headings, OF_DISEASES) == 0;
        if (CASE_REPORT.matcher(title).find() || count(headings, OF_CASES) >= 3) {
            return Kind.CASE;
        } else if (isReview) {
            return Kind.REVIEW;
        } else if (count(headings, OF_INHERITED) > 0) {
            return Kind.INHERITED;
        } else if (count(headings, OF_LEUKAEMIAS) > 0
                || HAEMATOLOGICAL.matcher(title).find()) {
            return Kind.LEUKAEMIA;
        } else if (count(headings, OF_TUMOURS) > 1
                || title.indexOf(':') > 0 && TUMOUR.matcher(title).find()) {
            return Kind.TUMOUR;
        } else if (INHERITED.matcher(title).find()) {
            return Kind.INHERITED;
        } else if (TUMOUR.matcher(title).find()) {
            return Kind.TUMOUR;
        }
        return count(headings, OF_REVIEWS) > 0 ? Kind.REVIEW : Kind.DISEASE;
    }

    /** What of the same site can be read. */
    private static String instead(String title) {
        Set<String> genes = new TreeSet<>();
        Matcher named = GENES.matcher(title);
        while (named.find() && genes.size() < 5) {
            genes.add(named.group(1));
            genes.add(named.group(2));
        }
        return genes.isEmpty()
                ? "Those have a gene's symbol and full name in their first line."
                : "There may be some on " + String.join(" and ", genes) + ".";
    }

    /** Lines that are headings of some kind of card, in small letters, what follows on the same line cut off. */
    private static Set<String> headings(List<CardLine> lines) {
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

    /** Date and authors below the title, or a heading that only the site's cards have. */
    private static boolean isFramed(Set<String> headings, List<CardLine> lines) {
        boolean isDated = lines.stream()
                .filter(line -> !line.isBlank() && !SiteLines.isOne(line))
                .limit(4)
                .anyMatch(Head::isDated);
        boolean isCited = headings.contains("bibliography") || headings.contains("citation");
        return isDated || isCited;
    }

    private static boolean hasBibliography(List<CardLine> lines) {
        return lines.stream().filter(TableRow::startsOne).limit(3).count() == 3;
    }

    private static String quoted(String text) {
        int end = Math.min(60, text.length());
        end = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        return "\"" + (end < text.length() ? text.substring(0, end) + "\u2026" : text) + "\"";
    }
}
