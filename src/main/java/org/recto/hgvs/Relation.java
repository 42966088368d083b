package org.recto.hgvs;

/** How changes that stand in one description go together, the loosest first. */
public enum Relation {
    /** One or the other, {@code ^}. */
    OR("^"),
    /** On one chromosome or on two, nobody knows, {@code (;)}. */
    UNKNOWN_PHASE("(;)"),
    /** Within an allele's brackets in cis, {@code [a;b]}; between such brackets in trans, {@code [a];[b]}. */
    AND(";"),
    /** Several transcripts or proteins that one allele gives, {@code [a,b]}. */
    PRODUCTS(","),
    /** Break points joined to a ring, {@code ::}. */
    JUNCTION("::"),
    /** In some of the cells that come from one zygote, {@code =/}. */
    MOSAIC("/"),
    /** In some of the cells that come from several zygotes, {@code =//}. */
    CHIMERA("//");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
