package org.recto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Unplaced;
import tools.jackson.databind.JsonNode;

/** What holds of any text: each line has a fate, each place exists, and nothing takes for ever. */
class AnyTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"stripped.txt", "headed.txt", "old.txt"})
    void everyLineHasAFateAndEveryPathLeadsSomewhere(String name) {
        assertThatNothingVanishes(Cards.text(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stripped.txt", "headed.txt", "old.txt"})
    void noLineVanishesFromADamagedCard(String name) {
        List<String> lines = Cards.text(name).lines().toList();
        Random random = new Random(3);
        for (int round = 0; round < 60; round++) {
            List<String> damaged = new ArrayList<>(lines.subList(1, lines.size()));
            Collections.shuffle(damaged, random);
            List<String> kept = damaged.subList(0, random.nextInt(damaged.size()));
            assertThatNothingVanishes(lines.getFirst() + "\n" + String.join("\n", kept));
        }
    }

    static void assertThatNothingVanishes(String card) {
        Reading reading = AtlasCards.read(card);
        JsonNode tree = EntryJson.tree(reading.entry());
        assertThat(EntryJson.read(EntryJson.write(reading.entry()))).isEqualTo(reading.entry());
        String[] lines = card.split("\r\n|\n|\r", -1);
        int count = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        assertThat(reading.fates()).extracting(LineFate::line).hasSize(count).isSorted();
        for (LineFate fate : reading.fates()) {
            boolean isStructure = fate.confidence() == Confidence.STRUCTURE;
            assertThat(fate.paths().isEmpty())
                    .as("%s: %s", fate, lines[fate.line() - 1])
                    .isIn(isStructure, false);
            assertThat(fate.paths())
                    .as("%s", fate)
                    .allSatisfy(path -> assertThat(path.in(tree)).isNotNull());
        }
        reading.entry().proposals().forEach(proposal -> {
            assertThat(Path.of(proposal.path()).in(tree)).as("%s", proposal).isNotNull();
            String line = lines[proposal.line() - 1];
            int start = line.offsetByCodePoints(0, proposal.start());
            int end = line.offsetByCodePoints(0, proposal.end());
            assertThat(line.substring(start, end)).isEqualTo(proposal.words());
        });
    }

    @Test
    void windowsLineEndsAByteOrderMarkAndOddBlanksChangeNothing() {
        String card = Cards.text("stripped.txt");
        Reading plain = AtlasCards.read(card);
        Reading windows = AtlasCards.read("\ufeff" + card.replace("\n", " \t\u00a0\r\n"));
        assertThat(withoutHash(windows.entry())).isEqualTo(withoutHash(plain.entry()));
        assertThat(windows.fates()).isEqualTo(plain.fates());
    }

    private static String withoutHash(Entry entry) {
        return EntryJson.write(entry).replaceAll("\"sha256\" : \"[0-9a-f]{64}\"", "");
    }

    @Test
    void theHashIsThatOfTheBytes() {
        byte[] bytes = "\ufeffABC1 (a gene)\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(AtlasCards.read(bytes).entry().source())
                .isEqualTo(AtlasCards.read(new String(bytes, StandardCharsets.UTF_8))
                        .entry()
                        .source());
    }

    @Test
    void aCardWithoutBibliographyKeepsItsCitations() {
        Reading reading =
                AtlasCards.read("ABC1 (a gene)\n\n\nThe gene has 3 exons (Hart et al., 2001).\n\n\nNCBI: 12\n");
        assertThat(reading.entry().gene().description()).isEqualTo("The gene has 3 exons (Hart et al., 2001).");
        assertThat(reading.entry().crossReferences()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|the card is empty",
                "'  \n\t\n'|the card is empty",
                "'t(8;13)(p11;q12) ABC1/DEF2\n\nClinics and Pathology\n'|only gene cards",
                "'inv(16)(p13q22)\n'|only gene cards",
                "'Breast: ductal carcinoma\n\nClassification\n\nClinics and Pathology\n'|only gene cards",
                "'Leukemia (acute)\n\ntext\n'|This isn't a gene card",
                "'{\"schema\":\"x\"}'|This isn't a gene card",
                "'A letter to the editor\nabout genes\n'|This isn't a gene card",
                "'ABC1 (a gene)\n\u0000\u0001'|a file of another kind"
            })
    void whatIsNoGeneCardIsRefusedWithASentence(String text, String sentence) {
        String given = text == null ? "" : text;
        assertThatThrownBy(() -> AtlasCards.read(given))
                .isInstanceOf(UnreadableCard.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] latin = "ABC1 (a gene \u00e9)".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> AtlasCards.read(latin))
                .isInstanceOf(UnreadableCard.class)
                .hasMessageContaining("UTF-8");
        byte[] large = new byte[CardText.LARGEST + 1];
        Arrays.fill(large, (byte) 'a');
        assertThatThrownBy(() -> AtlasCards.read(large))
                .isInstanceOf(UnreadableCard.class)
                .hasMessageContaining("5 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "The gene has 3 exons (Hart et al., 2001). ",
                "(Hart et al., 2001; ",
                "\n",
                "x\n",
                "x\n\n\n",
                "Entity name\n",
                "123456782001Hart sings.Hart A et al\n",
                "1",
                "NCBI: 12\n",
                "R45H ",
                "Atlas Image\n",
                "Protein\n",
                "Protein\nx\n"
            })
    void fiveMegabytesOfAnythingAreReadInBoundedTime(String piece) {
        int count = (CardText.LARGEST - 100) / piece.length();
        count = piece.endsWith("\n")
                ? Math.min(
                        count, (CardText.MOST_LINES - 3) / (int) piece.lines().count())
                : count;
        String card = "ABC1 (a gene)\n\n\n" + piece.repeat(count);
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> AtlasCards.read(card));
    }

    @Test
    void aLineTooLongForAParagraphIsKeptAsItIs() {
        String line = "The gene has 3 exons. ".repeat(10_000).strip();
        Reading reading = AtlasCards.read("ABC1 (a gene)\n\n\n" + line + "\n");
        assertThat(reading.entry().unplaced()).extracting(Unplaced::text).containsExactly(line);
    }

    @Test
    void tooManyLinesAreRefused() {
        String card = "ABC1 (a gene)\n" + "\n".repeat(CardText.MOST_LINES);
        assertThatThrownBy(() -> AtlasCards.read(card))
                .isInstanceOf(UnreadableCard.class)
                .hasMessageContaining("lines");
    }
}
