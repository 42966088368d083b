package org.recto.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the verdicts of {@code ./recto hgvs} with those of files that others made; {@code src/bench/hgvs-agreement}
 * runs it. Prints a table and each disagreement.
 */
public final class HgvsAgreement {

    /** Rules of the grammar test that are a whole change, and what stands before one to make it a description. */
    private static final Map<String, String> FRAMES = Map.of(
            "c", "LRG_1t1:c.",
            "g", "NC_000001.11:g.",
            "m", "NC_012920.1:m.",
            "n", "LRG_1t1:n.",
            "p", "LRG_1p1:p.",
            "r", "LRG_1t1:r.");

    /** ClinVar names a variant by its description and, in brackets behind it, its consequence for the protein. */
    private static final String WITHOUT_PROTEIN = " without what stands behind the description";

    private record Case(String description, boolean isValid) {}

    private HgvsAgreement() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        List<String> disagreements = new ArrayList<>();
        System.out.println("| file | descriptions | agreement | called invalid by Recto alone | called valid by Recto alone |");
        System.out.println("|---|---|---|---|---|");
        for (String file : List.of(
                "biocommons_gauntlet.txt",
                "biocommons_grammar_test.tsv",
                "biocommons_real.tsv",
                "clinvar.json",
                "clinvar_bulk.json",
                "clinvar_bulk.json" + WITHOUT_PROTEIN,
                "parsing.json")) {
            List<Case> cases = cases(folder, file).distinct().toList();
            List<String[]> rows = rows(cases);
            int stricter = 0;
            int laxer = 0;
            for (int i = 0; i < cases.size(); i++) {
                boolean isValid = rows.get(i)[1].equals("valid");
                if (isValid != cases.get(i).isValid()) {
                    stricter += isValid ? 0 : 1;
                    laxer += isValid ? 1 : 0;
                    disagreements.add(file + "\t" + String.join("\t", rows.get(i)));
                }
            }
            int agreed = cases.size() - stricter - laxer;
            System.out.printf(
                    "| %s | %d | %d (%.1f %%) | %d | %d |%n",
                    file, cases.size(), agreed, 100.0 * agreed / cases.size(), stricter, laxer);
        }
        System.out.println();
        disagreements.forEach(System.out::println);
    }

    private static Stream<Case> cases(Path folder, String name) throws IOException {
        if (name.endsWith(WITHOUT_PROTEIN)) {
            return cases(folder, name.substring(0, name.length() - WITHOUT_PROTEIN.length()))
                    .map(test -> new Case(test.description().replaceFirst(" \\(p\\..*", ""), test.isValid()));
        }
        Path file = folder.resolve(name);
        return switch (name) {
            case "biocommons_gauntlet.txt" -> Files.readAllLines(file).stream().flatMap(HgvsAgreement::gauntlet);
            case "biocommons_grammar_test.tsv" -> Files.readAllLines(file).stream().flatMap(HgvsAgreement::grammar);
            case "biocommons_real.tsv" ->
                Files.readAllLines(file).stream()
                        .skip(1)
                        .flatMap(row -> Stream.of(row.split("\t")).skip(1))
                        .filter(text -> !text.isBlank())
                        .map(text -> new Case(text, true));
            default ->
                JsonMapper.shared()
                        .readTree(file.toFile())
                        .valueStream()
                        .filter(JsonNode::isArray)
                        .flatMap(JsonNode::valueStream)
                        .map(test -> new Case(
                                test.get("input").asString(), test.get("valid").asBoolean()));
        };
    }

    /** A line is a description; behind {@code #-} one that should be refused, behind another {@code #} a comment. */
    private static Stream<Case> gauntlet(String line) {
        if (line.startsWith("#- ") && line.contains(":")) {
            return Stream.of(new Case(line.substring(3).strip(), false));
        }
        return line.isBlank() || line.startsWith("#") ? Stream.empty() : Stream.of(new Case(line.strip(), true));
    }

    /** Rule, texts, whether they fit it, and whether it is one text or a list. */
    private static Stream<Case> grammar(String line) {
        String[] row = line.split("\t");
        if (row.length < 4 || line.startsWith("#") || row[0].equals("Func")) {
            return Stream.empty();
        }
        String frame = row[0].endsWith("_variant")
                ? ""
                : row[0].endsWith("_typed_posedit") || row[0].matches("[cgmnpr]_posedit")
                        ? FRAMES.get(row[0].substring(0, 1))
                        : null;
        boolean isTyped = row[0].endsWith("_typed_posedit");
        return frame == null
                ? Stream.empty()
                : Stream.of(row[3].equals("list") ? row[1].split("\\|") : new String[] {row[1]})
                        .map(text -> new Case(frame + (isTyped ? text.substring(2) : text), row[2].equals("True")));
    }

    private static List<String[]> rows(List<Case> cases) throws IOException, InterruptedException {
        Path descriptions = Files.createTempFile("hgvs", ".txt");
        Files.writeString(descriptions, cases.stream().map(Case::description).collect(Collectors.joining("\n", "", "\n")));
        Process recto = new ProcessBuilder("./recto", "hgvs", descriptions.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String[]> rows = recto.inputReader(UTF_8).lines().map(row -> row.split("\t")).toList();
        recto.waitFor();
        Files.delete(descriptions);
        if (rows.size() != cases.size()) {
            throw new IllegalStateException(cases.size() + " descriptions, " + rows.size() + " answers");
        }
        return rows;
    }
}
