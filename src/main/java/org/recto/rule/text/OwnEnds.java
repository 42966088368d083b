package org.recto.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.rule.Inspection;
import org.recto.rule.text.LostSigns.Slip;

/** An end of the gene, its prime lost so that the number runs into the symbol: "5RUNX1". */
final class OwnEnds {

    private static final Pattern NUMBERED =
            Pattern.compile("(?=[53])(?<![\\p{L}\\p{N}.-])[53](?=([A-Z][A-Z0-9]{2,9})\\b)");

    private OwnEnds() {}

    static List<Slip> in(String text, Inspection inspection) {
        List<Slip> slips = new ArrayList<>();
        Matcher numbered = NUMBERED.matcher(text);
        while (numbered.find()) {
            inspection.step();
            String symbol = numbered.group(1);
            boolean isOwn = symbol.equals(inspection.entry().identity().symbol())
                    || inspection.entry().identity().aliases().stream().anyMatch(symbol::equals);
            if (isOwn) {
                slips.add(new Slip(numbered.start(), numbered.end(), numbered.group(), numbered.group() + "'"));
            }
        }
        return slips;
    }
}
