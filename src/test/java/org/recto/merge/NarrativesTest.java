package org.recto.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.merge.MergeTest.all;
import static org.recto.merge.MergeTest.set;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.merge.Choice.Kept;

class NarrativesTest {

    private static final String BASE = """
            The receptor binds interleukin 7 with high affinity [@pmid:9].

            It is expressed on T cells, and on their precursors in the thymus.""";

    private static Merge merge(String base, String theirs, String mine) {
        return Merge.of(entry(base), entry(theirs), entry(mine));
    }

    private static Entry entry(String note) {
        Entry entry = Entry.begin("IL7R");
        return note.isEmpty() ? entry : entry.with(set("/protein/function", note));
    }

    private static String text(Entry entry) {
        return entry.protein() == null
                ? ""
                : Objects.requireNonNullElse(entry.protein().function(), "");
    }

    private static String merged(String base, String theirs, String mine) {
        Merge merge = merge(base, theirs, mine);
        assertThat(merge.conflicts()).isEmpty();
        return text(merge.entry());
    }

    private static Conflict.Words conflict(Merge merge) {
        assertThat(merge.conflicts()).hasSize(1);
        return (Conflict.Words) merge.conflicts().getFirst();
    }

    @Test
    void paragraphsThatEachChangedAreBothChanged() {
        assertThat(merged(BASE, BASE.replace("binds", "takes up"), BASE.replace("precursors", "progenitors")))
                .isEqualTo(BASE.replace("binds", "takes up").replace("precursors", "progenitors"));
    }

    @Test
    void wordsOfOneSentenceThatEachChangedAreBothChanged() {
        assertThat(merged(BASE, BASE.replace("expressed", "found"), BASE.replace("precursors", "progenitors")))
                .isEqualTo(BASE.replace("expressed", "found").replace("precursors", "progenitors"));
    }

    @Test
    void theWordsThatBothChangedAreAskedAfterAndNoMore() {
        Merge merge = merge(BASE, BASE.replace("precursors", "progenitors"), BASE.replace("precursors", "ancestors"));

        assertThat(conflict(merge))
                .isEqualTo(new Conflict.Words(
                        Path.of("/protein/function"),
                        1,
                        "It is expressed on T cells, and on their",
                        "precursors",
                        "progenitors",
                        "ancestors",
                        "in the thymus."));
        assertThat(text(merge.entry())).isEqualTo(BASE.replace("precursors", "progenitors"));
        assertThat(text(merge.with(all(merge, Kept.MINE)))).isEqualTo(BASE.replace("precursors", "ancestors"));
        assertThat(text(merge.with(all(merge, Kept.BOTH))))
                .isEqualTo(BASE.replace("precursors", "progenitors ancestors"));
        assertThat(text(merge.with(all(merge, new Choice.Edited(EntryJson.text("forebears"))))))
                .isEqualTo(BASE.replace("precursors", "forebears"));
    }

    @Test
    void changesThatTouchAreOneConflict() {
        Merge merge = merge(BASE, BASE.replace("binds", "binds human"), BASE.replace("interleukin 7", "TSLP"));

        assertThat(conflict(merge).theirs()).isEqualTo("human interleukin 7");
        assertThat(conflict(merge).mine()).isEqualTo("TSLP");
    }

    @Test
    void twoConflictsInOneTextAreChosenForEachByItself() {
        Merge merge = merge(
                BASE,
                BASE.replace("high", "low").replace("thymus", "marrow"),
                BASE.replace("high", "some").replace("thymus", "liver"));

        assertThat(merge.conflicts()).hasSize(2);
        assertThat(text(merge.with(java.util.Map.of(merge.conflicts().getLast(), Kept.MINE))))
                .isEqualTo(BASE.replace("high", "low").replace("thymus", "liver"));
    }

    @Test
    void paragraphsAddedByBothStandTheirsFirst() {
        assertThat(merged(BASE, BASE + "\n\nMice lack none.", BASE + "\n\nA soluble form circulates."))
                .isEqualTo(BASE + "\n\nMice lack none.\n\nA soluble form circulates.");
        assertThat(merged(BASE, "Mice lack none.\n\n" + BASE, "A soluble form circulates.\n\n" + BASE))
                .isEqualTo("Mice lack none.\n\nA soluble form circulates.\n\n" + BASE);
    }

    @Test
    void theSameParagraphAddedByBothStandsOnce() {
        String added = BASE + "\n\nMice lack none.";

        assertThat(merged(BASE, added, added)).isEqualTo(added);
        assertThat(merged(BASE, added, "Mice lack none.\n\n" + BASE)).isEqualTo(added);
        assertThat(merged(BASE, added, added.replace("thymus", "marrow"))).isEqualTo(added.replace("thymus", "marrow"));
        assertThat(merged(BASE, added, added + "\n\nA soluble form circulates."))
                .isEqualTo(added + "\n\nA soluble form circulates.");
    }

    @Test
    void twoWaysToSayOneThingAreAskedAfter() {
        Merge merge = merge(
                BASE, BASE + "\n\nMice without it lack all T cells.", BASE + "\n\nMice without it lack most T cells.");

        assertThat(conflict(merge).base()).isEmpty();
        assertThat(text(merge.with(all(merge, Kept.BOTH))))
                .isEqualTo(BASE + "\n\nMice without it lack all T cells.\n\nMice without it lack most T cells.");
    }

    @Test
    void aTextThatBothBeganIsAskedAfter() {
        Merge merge = merge("", "It binds IL7.", "A receptor.");

        assertThat(conflict(merge).bothCanStay()).isTrue();
        assertThat(text(merge.with(all(merge, Kept.BOTH)))).isEqualTo("It binds IL7.\n\nA receptor.");
        assertThat(text(merge.with(all(merge, Kept.MINE)))).isEqualTo("A receptor.");
    }

    @Test
    void aParagraphThatOneRemovedAndTheOtherChangedIsAskedAfter() {
        String second = BASE.substring(BASE.indexOf("It is"));
        Merge merge = merge(BASE, second, BASE.replace("high", "low"));

        assertThat(conflict(merge).theirs()).isEmpty();
        assertThat(text(merge.entry())).isEqualTo(second);
        assertThat(text(merge.with(all(merge, Kept.MINE)))).isEqualTo(BASE.replace("high", "low"));
    }

    @Test
    void aTextThatOneClearedAndTheOtherChangedIsAskedAfter() {
        Merge merge = merge(BASE, "", BASE.replace("high", "low"));

        assertThat(text(merge.entry())).isEmpty();
        assertThat(text(merge.with(all(merge, Kept.MINE)))).isEqualTo(BASE.replace("high", "low"));
    }

    @Test
    void aGroupOfCitationsIsChosenWhole() {
        String cited = "It binds IL7 [reviewed in @pmid:1; e.g. @pmid:2] at the surface.";
        Merge merge = merge(cited, cited.replace("@pmid:1", "@pmid:11"), cited.replace("@pmid:2", "@pmid:22"));

        assertThat(conflict(merge).base()).isEqualTo("[reviewed in @pmid:1; e.g. @pmid:2]");
        assertThat(text(merge.with(all(merge, Kept.MINE)))).isEqualTo(cited.replace("@pmid:2", "@pmid:22"));
    }

    @Test
    void whatIsMentionedIsChosenWhole() {
        String span = "The outer part spans residues 21 to 239 of the protein.";
        Merge merge = merge(span, span.replace("21", "22"), span.replace("239", "240"));

        assertThat(conflict(merge).theirs()).contains("22 to 239");
        assertThat(conflict(merge).mine()).contains("21 to 240");
    }

    @Test
    void emphasisIsChosenWhole() {
        String plain = "It was shown in mice in vivo and later in people by others.";
        Merge merge = merge(
                plain,
                plain.replace("in mice in vivo and later", "*in mice in vivo and later*"),
                plain.replace("vivo", "vitro"));

        assertThat(conflict(merge).theirs()).startsWith("*").endsWith("*");
    }

    @Test
    void charactersBeyondTheFirstPlaneStayWhole() {
        String base = "A \ud83d\udc2d shows it.";

        assertThat(merged(base, base.replace("shows", "showed"), base)).isEqualTo("A \ud83d\udc2d showed it.");
        assertThat(conflict(merge(
                                base,
                                base.replace("\ud83d\udc2d", "\ud83d\udc00"),
                                base.replace("\ud83d\udc2d", "\ud83d\udc2e")))
                        .mine())
                .isEqualTo("\ud83d\udc2e");
    }

    @Test
    void aParagraphPartedByOneAndMendedByTheOtherIsPartedAndMended() {
        String base = "It binds IL7. Mice lack none of it today.";

        assertThat(merged(base, base.replace("IL7. ", "IL7.\n\n"), base.replace("today", "now")))
                .isEqualTo("It binds IL7.\n\nMice lack none of it now.");
    }

    @Test
    void theNarrativesAreThoseOfTheSchema() throws IOException {
        String schema = Files.readString(java.nio.file.Path.of("src/main/resources/schema/recto-entry-1.schema.json"));
        long places = schema.split("\"#/\\$defs/narrative\"", -1).length - 1L;

        assertThat(places)
                .as("narratives in the schema; a new one has its place in Narratives")
                .isEqualTo(25);
    }
}
