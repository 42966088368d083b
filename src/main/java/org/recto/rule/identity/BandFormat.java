package org.recto.rule.identity;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "loc.band-format",
        severity = Severity.ERROR,
        title = "A chromosome band is written as ISCN has it: chromosome, arm, band, and sub-band behind a point.",
        why = "Maps, searches and other rules find a gene by its band; remarks about it belong into the note.",
        source =
                "ISCN: 5p13.2, 16p13.3-p13.2, 22cen, Yq12; bands are numbered from the centromere, up to the last of each"
                        + " arm.")
public final class BandFormat implements Rule {

    static final Path BAND = Path.of("/identity/location/cytoband");

    private static final Pattern UNMAPPED = Pattern.compile(
            "(?:(?:chr(?:omosome)? ?)?(?:1[0-9]|2[0-2]|[1-9]|X|Y)|MT|mitochondri.{1,10}|unplaced|not on reference assembly"
                    + "|reserved)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a sub-band", set(BAND.toString(), "5p13.2")),
                accepts("a stretch of bands", set(BAND.toString(), "5p13-p12")),
                accepts("a gene on both sex chromosomes", set(BAND.toString(), "Xp22.33 and Yp11.32")),
                accepts("no more than the chromosome is known", set(BAND.toString(), "5")),
                flags("no arm", set(BAND.toString(), "5 13.2")),
                flags("a remark", set(BAND.toString(), "5p13.2 or so")),
                flags("an arm in capitals", set(BAND.toString(), "5P13.2")),
                flags("half a stretch", set(BAND.toString(), "5p12-13")),
                flags("a band beyond the arm's last", set(BAND.toString(), "5p31.2")));
    }

    @Override
    public void inspect(Inspection inspection) {
        GenomicSpan location = inspection.entry().identity().location();
        String band = location == null ? null : location.cytoband();
        if (band == null || band.isBlank() || UNMAPPED.matcher(band.strip()).matches()) {
            return;
        }
        inspection.compared();
        if (!CytoBand.parse(band).isEmpty()) {
            return;
        }
        FindingBuilder finding = inspection
                .finding("cytoband")
                .at(BAND)
                .message("\"" + band + "\" is not a chromosome band in ISCN's notation, such as 5q31 or Xp11.23.")
                .working("%s: no chromosome, arm and band", band);
        tidied(band).ifPresent(tidy -> finding.fix("Write " + tidy, new Edit.Set(BAND, EntryJson.text(tidy))));
    }

    /** What it says in another notation, where that is plain. */
    private static Optional<String> tidied(String band) {
        String bare = band.strip().replaceFirst("(?i)^chr(?:omosome)? ?", "");
        String joined = bare.replaceAll("\\s+", "");
        String lower = joined.replace('P', 'p').replace('Q', 'q');
        String whole = lower.replaceFirst("^([0-9XY]{1,2})([pq])([0-9.]+)[-\u2013]([0-9.]+)$", "$1$2$3-$2$4");
        return Stream.of(bare, joined, lower, whole)
                .filter(candidate -> !CytoBand.parse(candidate).isEmpty())
                .findFirst();
    }
}
