package org.recto.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells gene cards from the other cards that share their frame. */
final class CardKinds {

    /** Titles of leukaemia cards: {@code t(8;13)(p11;q12)}, {@code inv(16)(p13q22)}, {@code del(5q)}, {@code +8}. */
    private static final Pattern REARRANGEMENT = Pattern.compile(
            "(?:[+-][0-9XY]{1,2}\\b|(?:t|inv|del|dup|ins|i|idic|der|dic|add|trisomy|monosomy)\\(|[+-]\\(?[0-9XY]{1,2}\\)?( |$)).*",
            Pattern.CASE_INSENSITIVE);

    /** Headings that only cards on diseases have. */
    private static final Set<String> OF_DISEASES = Set.of(
            "clinics and pathology",
            "genes involved and proteins",
            "clinics",
            "phenotype / cell stem origin",
            "phenotype/cell stem origin",
            "classification",
            "result of the chromosomal anomaly",
            "genes involved in this chromosomal anomaly",
            "cytogenetics morphological",
            "etiology");

    private CardKinds() {}

    /**
     * @param first the first line that isn't blank
     * @throws UnreadableCard where the card is of another kind, or no card at all
     */
    static void refuseOthers(CardLine first, List<CardLine> lines) {
        boolean isHeaded = HeadedText.isPrintedSo(lines);
        boolean isRearrangement = first.raw().length() < 300
                && REARRANGEMENT.matcher(first.text()).matches();
        boolean isNamed = first.raw().length() <= 2000 && Head.symbol(first).isPresent();
        boolean isGene =
                isNamed && !isRearrangement && (isHeaded || first.text().indexOf('(') > 0);
        if (isGene && (isHeaded || !hasHeadingsOfDiseases(lines))) {
            return;
        }
        boolean isOther = isRearrangement || hasHeadingsOfDiseases(lines) || hasBibliography(lines);
        String title = shortened(first.words());
        throw new UnreadableCard(
                isOther
                        ? "\"%s\" is a card on a disease or a chromosomal anomaly; only gene cards can be read."
                                .formatted(title)
                        : "This isn't a gene card: its first line should be the gene's symbol with the full name in brackets, not \"%s\"."
                                .formatted(title));
    }

    private static boolean hasHeadingsOfDiseases(List<CardLine> lines) {
        return lines.stream()
                        .filter(line -> line.raw().length() < 100)
                        .map(line -> line.words().toLowerCase(Locale.ROOT))
                        .filter(OF_DISEASES::contains)
                        .distinct()
                        .count()
                >= 2;
    }

    private static boolean hasBibliography(List<CardLine> lines) {
        return lines.stream().filter(TableRow::startsOne).limit(3).count() == 3;
    }

    private static String shortened(String text) {
        int end = Math.min(60, text.length());
        end = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        return end < text.length() ? text.substring(0, end) + "\u2026" : text;
    }
}
