package org.recto.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.QuickPattern;
import org.recto.rule.text.LostSigns.Slip;

/** An end of the gene, its prime lost so that the number runs into the symbol: "5RUNX1". */
final class OwnEnds {

    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final QuickPattern NUMBERED =
            QuickPattern.at("53", UPPER, "(?<![\\p{L}\\p{N}.-])[53](?=([A-Z][A-Z0-9]{2,9})\\b)");

    private OwnEnds() {}

    static List<Slip> in(Narrative narrative, Inspection inspection) {
        List<Slip> slips = new ArrayList<>();
        for (End end : narrative.derived(Ends.class, Ends::in).all()) {
            inspection.step();
            boolean isOwn = end.symbol().equals(inspection.entry().identity().symbol())
                    || inspection.entry().identity().aliases().stream().anyMatch(end.symbol()::equals);
            if (isOwn) {
                slips.add(end.slip());
            }
        }
        return slips;
    }

    /** A number that runs into a symbol, whosever that is. */
    private record End(String symbol, Slip slip) {}

    private record Ends(List<End> all) {
        static Ends in(String text) {
            List<End> ends = new ArrayList<>();
            QuickPattern.Search search = NUMBERED.search(text);
            Matcher numbered = search.found();
            while (search.find()) {
                ends.add(new End(
                        numbered.group(1),
                        new Slip(numbered.start(), numbered.end(), numbered.group(), numbered.group() + "'")));
            }
            return new Ends(ends);
        }
    }
}
