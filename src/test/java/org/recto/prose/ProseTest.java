package org.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private static final List<String> NASTY = List.of(
            "(",
            ")",
            "[",
            "]",
            "((",
            "))",
            "a",
            "1",
            "1,234",
            "exon 1-400-",
            "exons 1, 2 and ",
            "2004, ",
            "et al., 2004; ",
            "1/",
            "S185C ",
            "Y401, ",
            "\\",
            "*",
            "_",
            "99999999999999999999 aa ",
            "residues 1-20 ",
            "\n\n",
            "\n-",
            "p.(",
            "c.1A>G",
            "(Kim et al., 2013",
            "2 sites: a, ",
            "the extracellular domain has ",
            "\ud800",
            "[@pmid:1; ",
            "phosphorylation of ",
            "codons 1, ",
            "a-",
            "64%/67% ",
            "5 of ",
            "NM_1(:",
            "..",
            "1.",
            "chr1:1-",
            "+1 A/G ",
            "van der ",
            "9-10%",
            "the gene of the gene ",
            "isoform (",
            "5p13.2-",
            "\u0301",
            "\u00a0",
            "\u0000");

    @Test
    void mentionsStandInTheOrderOfTheText() {
        List<Mention> mentions = Prose.read("Exon 2 has G12D (Hart et al., 2001), 9-10% of cases.")
                .mentions();
        assertThat(mentions)
                .extracting(Mention::words)
                .containsExactly("Exon 2", "G12D", "(Hart et al., 2001)", "9-10%");
    }

    @Test
    void identitiesAreReadWithTheirSpecies() {
        Mention.Identity identity = Prose.read("The murine Tp53 has 81%/77.5% DNA/protein identity.")
                .all(Mention.Identity.class)
                .getFirst();
        assertThat(identity)
                .isEqualTo(new Mention.Identity(
                        new Range(20, 50),
                        "81%/77.5% DNA/protein identity",
                        new BigDecimal("81"),
                        new BigDecimal("77.5"),
                        "Mus musculus",
                        "Tp53",
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The amino acid identity with the mouse protein is 93%.|-/93",
                "93% of the amino acids are identical in the mouse.|-/93",
                "Identity with the mouse is 89% at the nucleotide level and 93% at the protein level.|89/- -/93",
                "89% and 93% identity at the DNA and protein levels.|89/93",
                "93% and 89% identity at the protein and DNA levels.|89/93",
                "The mouse gene is identical in structure; 20% of mice lack the protein.|''",
                "Loss of identity of T cells was seen in 45% of cases at the protein level.|''"
            })
    void identitiesAreReadInTheirForms(String narrative, String identities) {
        assertThat(Prose.read(narrative).all(Mention.Identity.class).stream()
                        .map(told -> (told.dna() == null ? "-" : told.dna()) + "/"
                                + (told.protein() == null ? "-" : told.protein()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(identities);
    }

    @Test
    void identitiesInBracketsBelongToTheNameBeforeThem() {
        assertThat(Prose.read("It shows amino acid identity with human paralogs such as NRAS (85.2%) and HRAS (85%).")
                        .all(Mention.Identity.class))
                .extracting(Mention.Identity::symbol, Mention.Identity::protein, Mention.Identity::species)
                .containsExactly(
                        tuple("NRAS", new BigDecimal("85.2"), "Homo sapiens"),
                        tuple("HRAS", new BigDecimal("85"), "Homo sapiens"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Seen in 2/4 lines.|2|4", "Seen in 5 of 6 lines.|5|6", "Seen in ten out of 12 lines.|10|12"})
    void aRatioIsRead(String narrative, int part, int whole) {
        assertThat(Prose.read(narrative).all(Mention.Ratio.class))
                .extracting(Mention.Ratio::part, Mention.Ratio::whole)
                .containsExactly(tuple(part, whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEK1/2 and ERK 1/2", "a phase 1/2 trial", "on 12/05/2013", "exon 5 of 11", "CD4/CD8"})
    void aNameWithASlashIsNoRatio(String narrative) {
        assertThat(Prose.read(narrative).all(Mention.Ratio.class)).isEmpty();
    }

    @Test
    void placesOnChromosomesAreRead() {
        Prose prose = Prose.read("It lies in 17p13.1 (chr17:7,668,402-7,687,550, GRCh38), not in Xq28.");
        assertThat(prose.all(Mention.Band.class)).extracting(Mention::words).containsExactly("17p13.1", "Xq28");
        assertThat(prose.all(Mention.Locus.class).getFirst())
                .extracting(Mention.Locus::start, Mention.Locus::end, Mention.Locus::assembly)
                .containsExactly(7668402L, 7687550L, "GRCh38");
    }

    @Test
    void hgvsIsReadWithItsReferenceAndWhateverFollows() {
        assertThat(Prose.read("NM_004333.6:c.1799T>A, e.g. p.(Val600Glu), or c.1799T->A; i.e. p.m. is none.")
                        .all(Mention.Hgvs.class))
                .extracting(Mention.Hgvs::reference, Mention.Hgvs::description)
                .containsExactly(
                        tuple("NM_004333.6", "c.1799T>A"), tuple(null, "p.(Val600Glu)"), tuple(null, "c.1799T->A"));
    }

    @Test
    void numbersTooLargeToBeMeantAreNoMentions() {
        assertThatCode(
                        () -> Prose.read(
                                "exon 99999999999 has 99999999999999999999 aa (residues 1-99999999999); 1/99999999999; "
                                        + "Y99999999999; codon 99999999999; 99999999999999999999%; chr1:1-99999999999999999999"))
                .doesNotThrowAnyException();
    }

    @Test
    void aMegabyteOfAnythingIsReadInSeconds() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1 << 20) {
            text.append(NASTY.get(random.nextInt(NASTY.size())));
        }
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Prose.read(text.toString()));
        for (String nested : List.of("()", "[]", "([", "(2 ")) {
            String opened = nested.repeat(1 << 18) + ")".repeat(1 << 18);
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> Prose.read(opened));
        }
    }

    @Test
    void everyRangeGivesTheWordsOfItsMention() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(NASTY.get(random.nextInt(NASTY.size())));
            }
            String narrative = text.toString();
            assertThat(Prose.read(narrative).mentions())
                    .allSatisfy(
                            mention -> assertThat(mention.range().of(narrative)).isEqualTo(mention.words()));
        }
    }
}
