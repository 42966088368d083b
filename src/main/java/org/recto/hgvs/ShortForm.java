package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/**
 * A protein variant as papers and cards name it outside the nomenclature: {@code S185C}, {@code Ser185Cys},
 * {@code 244(T/I)}, {@code F508del}, {@code ΔF508}, {@code Q61X}, {@code p.R882H}.
 *
 * <p>What makes a short form is its shape alone. {@code E2F} and {@code H3K} have it and are a transcription factor and
 * a histone's lysine, so whoever looks for short forms in prose must look at the words around them.
 *
 * @param asStated the words
 * @param candidates what they may mean, the likeliest first and at least one, each as predicted: such a form hardly
 *     ever says that the protein itself was looked at
 */
public record ShortForm(String asStated, List<Description.Protein> candidates) {

    private static final int LONGEST = 80;
    private static final String AMINO_ACID = "([A-Za-z]{3}|[A-Z*])";
    /** {@code 244(T/I)}, {@code 244 T/I}, {@code 244T>I}: the order of the two says which came first, or nothing. */
    private static final Pattern PAIR =
            Pattern.compile("([1-9][0-9]{0,5})\\(?" + AMINO_ACID + "(/|>|->)" + AMINO_ACID + "\\)?");
    /** {@code T244(T/I)} and {@code T244/I}: the reference stands before the number. */
    private static final Pattern LED_PAIR =
            Pattern.compile(AMINO_ACID + "([1-9][0-9]{0,5})\\(?(?:\\1?/|>|->)" + AMINO_ACID + "\\)?");

    /** {@code 481C>T}: a sign that only bases are written with so, whatever else the letters may stand for. */
    private static final Pattern BASES = Pattern.compile("[1-9][0-9]*[ACGT]>[ACGT]");

    private static final Pattern LEADING_DELETION =
            Pattern.compile("(?:[\u0394\u2206]|[Dd]elta-?|del-?)(" + AMINO_ACID + "[1-9][0-9]{0,5})");
    private static final Pattern TRAILING_DELTA = Pattern.compile("(" + AMINO_ACID + "[1-9][0-9]{0,5})[\u0394\u2206]");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern RANGE = Pattern.compile("^([A-Za-z]+[0-9]+)-([A-Za-z]+[0-9]+)");
    private static final Pattern STOP = Pattern.compile("(?<=[0-9])(X|stop|Stop|STOP)$");
    private static final Pattern FRAMESHIFT = Pattern.compile("fs-?X");

    /** What stays as it was: {@code R213R}. */
    private static final Pattern SILENT = Pattern.compile("^([A-Za-z]{3}|[A-Z])([1-9][0-9]{0,5})\\1$");

    public ShortForm {
        candidates = List.copyOf(candidates);
    }

    /** Reads the whole text as a short form; words around it are for the caller to take away. */
    public static Optional<ShortForm> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String body = body(text);
        if (BASES.matcher(body).matches()) {
            return Optional.empty();
        }
        List<Description.Protein> candidates = new ArrayList<>();
        Matcher pair = PAIR.matcher(body);
        Matcher ledPair = LED_PAIR.matcher(body);
        if (pair.matches()) {
            int position = Integer.parseInt(pair.group(1));
            addSubstitution(pair.group(2), position, pair.group(4), candidates);
            if (pair.group(3).equals("/")) {
                addSubstitution(pair.group(4), position, pair.group(2), candidates);
            }
        } else if (ledPair.matches()) {
            addSubstitution(ledPair.group(1), Integer.parseInt(ledPair.group(2)), ledPair.group(3), candidates);
        } else {
            DescriptionReader.read("p.(" + modern(body) + ")")
                    .accepted()
                    .flatMap(Description::asProtein)
                    .filter(description -> description.change().named().stream()
                            .anyMatch(named -> !named.start().aminoAcid().isEither()))
                    .ifPresent(candidates::add);
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(new ShortForm(text, candidates));
    }

    /** Without {@code p.}, its brackets and spaces. */
    private static String body(String text) {
        String body = SPACES.matcher(text.strip()).replaceAll("");
        body = DASH.matcher(body).replaceAll("-");
        body = body.startsWith("p.") ? body.substring(2) : body;
        return body.startsWith("(") && body.endsWith(")") ? body.substring(1, body.length() - 1) : body;
    }

    /** In the words of today: {@code del} behind the residue, {@code _} in a range, {@code Ter} for a stop. */
    private static String modern(String body) {
        String silent = SILENT.matcher(body).replaceFirst("$1$2=");
        String modern = LEADING_DELETION.matcher(silent).replaceFirst("$1del");
        modern = TRAILING_DELTA.matcher(modern).replaceFirst("$1del");
        modern = RANGE.matcher(modern).replaceFirst("$1_$2");
        modern = STOP.matcher(modern).replaceFirst("Ter");
        return FRAMESHIFT.matcher(modern).replaceFirst("fsTer");
    }

    private static void addSubstitution(String from, int position, String to, List<Description.Protein> candidates) {
        Optional<AminoAcid> reference = aminoAcid(from);
        Optional<AminoAcid> alternative = aminoAcid(to);
        if (reference.isPresent() && alternative.isPresent() && !reference.equals(alternative)) {
            candidates.add(new Description.Protein(
                    null,
                    true,
                    new ProteinChange.Substitution(new Residue(reference.get(), position), alternative.get())));
        }
    }

    private static Optional<AminoAcid> aminoAcid(String text) {
        if (text.equals("X")) {
            return Optional.of(AminoAcid.TER);
        }
        return text.length() == 1 ? AminoAcid.ofLetter(text.charAt(0)) : AminoAcid.ofCode(text);
    }
}
