package org.recto.hgvs;

/** What kind of record an accession names, as far as its form tells. */
enum ReferenceKind {
    /** A chromosome, contig or genomic region: NC_, NT_, NW_, NG_, ENSG. */
    GENOMIC,
    /** NM_, XM_. */
    CODING_TRANSCRIPT,
    /** NR_, XR_. */
    NON_CODING_TRANSCRIPT,
    /** ENST, which may code or not. */
    TRANSCRIPT,
    /** NP_, XP_, YP_, WP_, ENSP. */
    PROTEIN,
    /** LRG_199: a genomic region whose transcripts and proteins have numbers of their own. */
    LRG,
    /** LRG_199t1, which contains its introns. */
    LRG_TRANSCRIPT,
    /** LRG_199p1. */
    LRG_PROTEIN,
    /** chrX, which does not say of which assembly. */
    CHROMOSOME,
    /** Any other record, AB053210 or P04637. */
    RECORD,
    /** A gene's symbol, which names no sequence. */
    GENE,
    /** An assembly of a genome, which is many sequences. */
    ASSEMBLY,
    /** Begins as one of the above and does not go on so. */
    MALFORMED;

    boolean isTranscript() {
        return this == CODING_TRANSCRIPT || this == NON_CODING_TRANSCRIPT || this == TRANSCRIPT;
    }

    boolean isProtein() {
        return this == PROTEIN || this == LRG_PROTEIN;
    }

    /** Whether two versions of it are told apart by a number that must be given. */
    static boolean isVersioned(String name) {
        return (name.length() > 2 && name.charAt(2) == '_') || name.startsWith("ENS");
    }

    static ReferenceKind of(String name) {
        if (name.length() > 3 && name.charAt(2) == '_' && isCapital(name.charAt(0)) && isCapital(name.charAt(1))) {
            return refSeq(name);
        }
        if (name.startsWith("LRG_")) {
            return lrg(name);
        }
        if (name.startsWith("ENS")) {
            return ensembl(name);
        }
        if (name.startsWith("chr")) {
            return isChromosome(name, 3) ? CHROMOSOME : MALFORMED;
        }
        if (name.startsWith("GRCh") || name.startsWith("GRCm") || (name.startsWith("hg") && digitsFrom(name, 2))) {
            return ASSEMBLY;
        }
        if (isRecord(name)) {
            return RECORD;
        }
        boolean isName =
                name.indexOf('_') < 0 && !isChromosome(name, 0) && !(name.startsWith("rs") && digitsFrom(name, 2));
        return isName ? GENE : MALFORMED;
    }

    private static ReferenceKind refSeq(String name) {
        boolean isModel = name.charAt(0) == 'X';
        ReferenceKind kind = switch (name.charAt(0)) {
            case 'N', 'X' ->
                switch (name.charAt(1)) {
                    case 'C', 'G', 'T', 'W' -> isModel ? RECORD : GENOMIC;
                    case 'M' -> CODING_TRANSCRIPT;
                    case 'R' -> NON_CODING_TRANSCRIPT;
                    case 'P' -> PROTEIN;
                    default -> RECORD;
                };
            case 'Y', 'W' -> name.charAt(1) == 'P' ? PROTEIN : RECORD;
            default -> RECORD;
        };
        return kind == RECORD || digitsFrom(name, 3) ? kind : MALFORMED;
    }

    private static ReferenceKind lrg(String name) {
        int at = 4;
        while (at < name.length() && isDigit(name.charAt(at))) {
            at++;
        }
        if (at == 4) {
            return MALFORMED;
        }
        if (at == name.length()) {
            return LRG;
        }
        boolean isNumbered = digitsFrom(name, at + 1);
        return switch (name.charAt(at)) {
            case 't' -> isNumbered ? LRG_TRANSCRIPT : MALFORMED;
            case 'p' -> isNumbered ? LRG_PROTEIN : MALFORMED;
            default -> MALFORMED;
        };
    }

    private static ReferenceKind ensembl(String name) {
        int at = 3;
        while (at < name.length() && isCapital(name.charAt(at))) {
            at++;
        }
        if (at == 3 || !digitsFrom(name, at)) {
            return GENE;
        }
        return switch (name.charAt(at - 1)) {
            case 'G' -> GENOMIC;
            case 'T' -> TRANSCRIPT;
            case 'P' -> PROTEIN;
            default -> RECORD;
        };
    }

    static boolean isChromosome(String name, int from) {
        String rest = name.substring(from);
        return rest.equals("X") || rest.equals("Y") || rest.equals("M") || rest.equals("MT") || digitsFrom(name, from);
    }

    /** One to six capitals and five digits or more, or a protein's entry in UniProt. */
    private static boolean isRecord(String name) {
        int at = 0;
        while (at < name.length() && isCapital(name.charAt(at))) {
            at++;
        }
        boolean isGenBank = at > 0 && at <= 6 && name.length() >= at + 5 && digitsFrom(name, at);
        return isGenBank || isUniProt(name);
    }

    private static boolean isUniProt(String name) {
        int end = name.indexOf('-') < 0 ? name.length() : name.indexOf('-');
        return (end == 6 || end == 10)
                && isCapital(name.charAt(0))
                && isDigit(name.charAt(1))
                && isDigit(name.charAt(5));
    }

    private static boolean digitsFrom(String name, int from) {
        for (int i = from; i < name.length(); i++) {
            if (!isDigit(name.charAt(i))) {
                return false;
            }
        }
        return from < name.length();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
