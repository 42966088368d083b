package org.recto.hgvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortFormTest {

    @ParameterizedTest
    @CsvSource({
        "S185C, p.(Ser185Cys)",
        "Ser185Cys, p.(Ser185Cys)",
        "R882H, p.(Arg882His)",
        "p.R882H, p.(Arg882His)",
        "p.(Arg882His), p.(Arg882His)",
        "Q61X, p.(Gln61Ter)",
        "Q61*, p.(Gln61Ter)",
        "F508del, p.(Phe508del)",
        "ΔF508, p.(Phe508del)",
        "delF508, p.(Phe508del)",
        "F508Δ, p.(Phe508del)",
        "E746-A750del, p.(Glu746_Ala750del)",
        "E746_A750delinsV, p.(Glu746_Ala750delinsVal)",
        "R97Pfs*23, p.(Arg97ProfsTer23)",
        "244T>I, p.(Thr244Ile)",
        "T244T/I, p.(Thr244Ile)",
        "T244/I, p.(Thr244Ile)",
        "R213R, p.(Arg213=)"
    })
    void aShortFormSaysWhatItMeans(String text, String meant) {
        assertThat(ShortForm.read(text).map(ShortFormTest::printed)).contains(List.of(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"244(T/I)", "244 T/I", "244Thr/Ile"})
    void aPairMayBeReadBothWaysTheFirstMoreLikely(String text) {
        assertThat(ShortForm.read(text).map(ShortFormTest::printed))
                .contains(List.of("p.(Thr244Ile)", "p.(Ile244Thr)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "244",
                "481C>T",
                "CD127",
                "CD4",
                "B2M",
                "T-B+NK+",
                "STAT5",
                "IL-7",
                "IL7R",
                "Y401",
                "WSxWS",
                "2/4",
                "+1237 A/G",
                ""
            })
    void whatOnlyLooksLikeOneIsNone(String text) {
        assertThat(ShortForm.read(text)).isEmpty();
    }

    private static List<String> printed(ShortForm form) {
        return form.candidates().stream().map(Description::print).toList();
    }
}
