package org.recto.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recto.entry.EntryJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same card from several printings gives the same entry, apart from what a printing lost. */
class PrintingsTest {

    static Stream<Arguments> cardsAndPrintings() {
        return MadeUpCard.NAMES.stream()
                .flatMap(name -> Stream.of(Printing.values()).map(printing -> Arguments.of(name, printing)));
    }

    static Stream<String> names() {
        return MadeUpCard.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("cardsAndPrintings")
    void everyLineHasAFateAndNothingIsLeftOver(String name, Printing printing) {
        String text = printing.of(MadeUpCard.of(name));
        AnyTextTest.assertThatNothingVanishes(text);
        assertThat(AtlasCards.read(text).entry().unplaced()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cardsAndPrintings")
    void aPrintingOfTheOldSiteSaysAllThatAnyOtherSays(String name, Printing printing) {
        ObjectNode full = entry(name, Printing.BARS);
        ObjectNode other = entry(name, printing);
        switch (printing) {
            case BARS, TABS, TOGETHER, SPACED -> {
                // these lose nothing
            }
            case HEADED, CELLS -> loseWhatTheNewSiteLost(full);
            case STRIPPED -> loseWhatGoesWithTheHeadings(full);
        }
        assertThat(other.toPrettyString()).isEqualTo(full.toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void linesThatTheNewSiteLostAreSaidByTheOldOne(String name) {
        MadeUpCard card = MadeUpCard.of(name);
        JsonNode entry = entry(name, Printing.SPACED);
        assertThat(entry.at("/identity/location/start").asInt())
                .isEqualTo(Integer.parseInt(card.head().get("start")));
        assertThat(entry.at("/identity/localOrder").asString(null))
                .isEqualTo(card.head().get("localOrder"));
        assertThat(entry.get("bibliography").size()).isEqualTo(card.items().size());
        assertThat(entry.at("/bibliography/0/journal").asString())
                .isEqualTo(card.items().getFirst().get(5));
        assertThat(entry.at("/contributors").size())
                .isEqualTo(card.head().get("authors").split(", ").length);
    }

    /** Sections whose headings are lost one by one are still known by order and words. */
    @ParameterizedTest
    @EnumSource(Slot.Region.class)
    void aMixtureOfHeadedAndStrippedIsRead(Slot.Region lost) {
        for (String name : MadeUpCard.NAMES) {
            String headed = Printing.HEADED.of(MadeUpCard.of(name));
            List<String> headings = switch (lost) {
                case GENE -> List.of("DNA/RNA", "Description", "Transcription", "Pseudogene");
                case PROTEIN -> List.of("Protein", "Description", "Expression", "Localisation", "Function", "Homology");
                case MUTATIONS -> List.of("Mutations", "Germinal", "Somatic", "Epigenetics");
            };
            String mixed = without(headed, headings.getFirst(), headings);
            JsonNode read = tree(mixed);
            JsonNode whole = entry(name, Printing.HEADED);
            for (String section : List.of("gene", "protein", "mutations")) {
                assertThat(read.get(section)).as("%s of %s", section, name).isEqualTo(whole.get(section));
            }
        }
    }

    /** Takes headings away from one section's heading on, up to the next section, with a line more between paragraphs. */
    private static String without(String card, String section, List<String> headings) {
        StringBuilder text = new StringBuilder();
        boolean isWithin = false;
        for (String line : card.lines().toList()) {
            boolean isSection =
                    List.of("DNA/RNA", "Protein", "Mutations", "Implicated in").contains(line);
            isWithin = isSection ? line.equals(section) : isWithin;
            boolean isLost = isWithin && headings.contains(line);
            text.append(isLost ? "\n" : line + "\n");
        }
        return text.toString();
    }

    private static void loseWhatTheNewSiteLost(ObjectNode entry) {
        ObjectNode identity = (ObjectNode) entry.get("identity");
        identity.remove("localOrder");
        identity.remove("note");
        ((ObjectNode) identity.get("location")).remove(List.of("start", "end", "assembly"));
        for (JsonNode publication : entry.get("bibliography")) {
            ((ObjectNode) publication).remove("journal");
            String first = publication.get("authors").asString().split(",")[0];
            ((ObjectNode) publication).put("authors", first + " et al");
        }
    }

    private static void loseWhatGoesWithTheHeadings(ObjectNode entry) {
        loseWhatTheNewSiteLost(entry);
        ObjectNode identity = (ObjectNode) entry.get("identity");
        identity.remove(List.of("aliases", "location", "fusionGenes"));
        for (JsonNode disease : entry.get("diseases")) {
            StringBuilder note = new StringBuilder();
            for (String field : List.of(
                    "note", "disease", "prognosis", "cytogenetics", "hybridGene", "abnormalProtein", "oncogenesis")) {
                JsonNode text = ((ObjectNode) disease).remove(field);
                note.append(text == null ? "" : (note.isEmpty() ? "" : "\n\n") + text.asString());
            }
            ((ObjectNode) disease).put("note", note.toString());
        }
    }

    private static ObjectNode entry(String name, Printing printing) {
        return tree(printing.of(MadeUpCard.of(name)));
    }

    /** The entry without what names lines or bytes of the source, and without how dates are printed. */
    private static ObjectNode tree(String card) {
        ObjectNode entry = (ObjectNode) EntryJson.tree(AtlasCards.read(card).entry());
        ObjectNode source = (ObjectNode) entry.get("source");
        source.remove("sha256");
        source.put("date", source.get("date").asString().substring(0, 7));
        if (source.has("updates")) {
            ArrayNode updates = (ArrayNode) source.get("updates");
            source.put(
                    "updates",
                    updates.size() + " from " + updates.get(0).asString().substring(0, 7));
        }
        if (entry.has("proposals")) {
            entry.get("proposals").forEach(proposal -> ((ObjectNode) proposal).remove(List.of("line", "start", "end")));
        }
        return entry;
    }
}
