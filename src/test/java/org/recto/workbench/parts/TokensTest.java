package org.recto.workbench.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the theme, held to the contrast that WCAG 2.2 asks for (1.4.3 and 1.4.11), in light and in dark. */
class TokensTest {

    private static final Pattern TOKEN =
            Pattern.compile("--recto-([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");

    private static final List<String> GROUNDS = List.of("ground", "paper", "sunken");
    private static final List<String> SPEAKING =
            List.of("error", "warning", "note", "proposed", "added", "accent", "ink-soft");

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void everyInkIsReadableOnEveryGroundItIsUsedOn(int scheme) throws IOException {
        Map<String, String> colours = colours(scheme);
        Map<String, Double> poor = new TreeMap<>();
        for (String ground : GROUNDS) {
            Stream.concat(SPEAKING.stream(), Stream.of("ink")).forEach(ink -> judge(colours, ink, ground, 4.5, poor));
        }
        for (String ink : List.of("error", "warning", "note", "proposed", "added", "accent")) {
            judge(colours, ink, ink + "-wash", 4.5, poor);
            judge(colours, "ink", ink + "-wash", 4.5, poor);
        }
        judge(colours, "accent", "proposed-wash", 4.5, poor);
        judge(colours, "on-accent", "accent", 4.5, poor);
        judge(colours, "on-accent", "accent-strong", 4.5, poor);
        judge(colours, "ink", "selection", 4.5, poor);
        judge(colours, "on-membrane", "shape-membrane", 4.5, poor);
        for (String shape : List.of("signal", "outside", "inside", "domain", "region")) {
            judge(colours, "ink", "shape-" + shape, 4.5, poor);
        }
        assertThat(poor).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void whereAControlIsCanBeSeen(int scheme) throws IOException {
        Map<String, String> colours = colours(scheme);
        Map<String, Double> poor = new TreeMap<>();
        for (String ground : GROUNDS) {
            judge(colours, "line-strong", ground, 3, poor);
            judge(colours, "accent", ground, 3, poor);
        }
        assertThat(poor).isEmpty();
    }

    private static void judge(
            Map<String, String> colours, String ink, String ground, double least, Map<String, Double> poor) {
        double contrast = contrast(colours.get(ink), colours.get(ground));
        if (contrast < least) {
            poor.put(ink + " on " + ground, contrast);
        }
    }

    private static Map<String, String> colours(int scheme) throws IOException {
        Map<String, String> colours = new TreeMap<>();
        TOKEN.matcher(Files.readString(Path.of("frontend/theme/tokens.css")))
                .results()
                .forEach(token -> colours.put(token.group(1), token.group(scheme)));
        return colours;
    }

    /** The ratio of WCAG 2.2, from 1 to 21. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
