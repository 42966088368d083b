package org.recto.entry;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of item an entry lists, each with the letter of its ids and the list it stands in. */
public enum ItemKind {
    TRANSCRIPT('t', "/gene/transcripts"),
    EXON('x', "/gene/transcripts/*/exons"),
    PSEUDOGENE('s', "/gene/pseudogenes/items"),
    ISOFORM('i', "/protein/isoforms"),
    FEATURE('f', "/protein/features"),
    HOMOLOG('h', "/protein/homologs"),
    VARIANT('v', "/mutations/variants"),
    DISEASE('d', "/diseases"),
    PUBLICATION('p', "/bibliography"),
    CROSS_REFERENCE('c', "/crossReferences"),
    EXPRESSION('e', "/expression"),
    PATHWAY('w', "/pathways"),
    FIGURE('g', "/figures"),
    CONTRIBUTOR('k', "/contributors"),
    CITING_ARTICLE('q', "/citingArticles"),
    UNPLACED('u', "/unplaced"),
    PROPOSAL('o', "/proposals");

    private final char letter;
    private final String list;
    private final Path pattern;

    ItemKind(char letter, String list) {
        this.letter = letter;
        this.list = list;
        this.pattern = Path.of(list);
    }

    /** The letter that its ids begin with. */
    public char letter() {
        return letter;
    }

    /** The list it stands in, {@code *} standing for the id of a list around it. */
    public String list() {
        return list;
    }

    /** The id with a number: {@code f3}. */
    public String id(int number) {
        return letter + Integer.toString(number);
    }

    /** The kind of item that a list holds, if the path is one of a list of items. */
    public static Optional<ItemKind> in(Path list) {
        return Arrays.stream(values())
                .filter(kind -> list.matches(kind.pattern))
                .findFirst();
    }
}
