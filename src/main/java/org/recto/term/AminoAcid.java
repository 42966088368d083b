package org.recto.term;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An amino acid as HGVS and UniProt name it, {@link #TER} standing for a translation stop. */
public enum AminoAcid {
    ALA('A', "Ala", "alanine"),
    ARG('R', "Arg", "arginine"),
    ASN('N', "Asn", "asparagine"),
    ASP('D', "Asp", "aspartate"),
    CYS('C', "Cys", "cysteine"),
    GLN('Q', "Gln", "glutamine"),
    GLU('E', "Glu", "glutamate"),
    GLY('G', "Gly", "glycine"),
    HIS('H', "His", "histidine"),
    ILE('I', "Ile", "isoleucine"),
    LEU('L', "Leu", "leucine"),
    LYS('K', "Lys", "lysine"),
    MET('M', "Met", "methionine"),
    PHE('F', "Phe", "phenylalanine"),
    PRO('P', "Pro", "proline"),
    SER('S', "Ser", "serine"),
    THR('T', "Thr", "threonine"),
    TRP('W', "Trp", "tryptophan"),
    TYR('Y', "Tyr", "tyrosine"),
    VAL('V', "Val", "valine"),
    SEC('U', "Sec", "selenocysteine"),
    PYL('O', "Pyl", "pyrrolysine"),
    ASX('B', "Asx", "aspartate or asparagine"),
    GLX('Z', "Glx", "glutamate or glutamine"),
    XAA('X', "Xaa", "any amino acid"),
    TER('*', "Ter", "stop");

    private static final List<Optional<AminoAcid>> BY_LETTER = IntStream.rangeClosed(0, 'Z')
            .mapToObj(letter ->
                    Arrays.stream(values()).filter(any -> any.letter == letter).findFirst())
            .toList();
    private static final Map<String, AminoAcid> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(any -> any.code.toLowerCase(Locale.ROOT), any -> any));
    private static final Map<String, AminoAcid> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(any -> any.fullName, any -> any));

    private static final int SHORTEST_NAME = 4; // stop

    private final char letter;
    private final String code;
    private final String fullName;

    AminoAcid(char letter, String code, String fullName) {
        this.letter = letter;
        this.code = code;
        this.fullName = fullName;
    }

    /** The IUPAC one-letter code, {@code '*'} for a stop. */
    public char letter() {
        return letter;
    }

    /** The three-letter code, {@code "Ter"} for a stop. */
    public String code() {
        return code;
    }

    /** The name in lower case, as prose has it in the singular: {@code "tyrosine"}. */
    public String fullName() {
        return fullName;
    }

    /** Whether it stands for either of two, which a sequencer could not tell apart. */
    public boolean isEither() {
        return this == ASX || this == GLX;
    }

    /** The amino acid of an upper-case one-letter code. */
    public static Optional<AminoAcid> ofLetter(char letter) {
        return letter < BY_LETTER.size() ? BY_LETTER.get(letter) : Optional.empty();
    }

    /** The amino acid of a three-letter code, in any case. */
    public static Optional<AminoAcid> ofCode(String code) {
        return code.length() == 3 ? Optional.ofNullable(BY_CODE.get(code.toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** The amino acid of a name such as {@code "serine"} or {@code "Tyrosines"}, in any case, singular or plural. */
    public static Optional<AminoAcid> ofName(String name) {
        if (name.length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        String folded = name.toLowerCase(Locale.ROOT);
        String singular = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
        return Optional.ofNullable(BY_NAME.get(singular));
    }
}
