package org.recto.refdata.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** UniProt's types of feature, for which its flat file has keys, its XML words, and its JSON shorter words. */
final class FeatureWords {

    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        put("INIT_MET", "Initiator methionine", "initiator methionine");
        put("SIGNAL", "Signal", "signal peptide");
        put("TRANSIT", "Transit peptide", "transit peptide");
        put("PROPEP", "Propeptide", "propeptide");
        put("CHAIN", "Chain", "chain");
        put("PEPTIDE", "Peptide", "peptide");
        put("TOPO_DOM", "Topological domain", "topological domain");
        put("TRANSMEM", "Transmembrane", "transmembrane region");
        put("INTRAMEM", "Intramembrane", "intramembrane region");
        put("DOMAIN", "Domain", "domain");
        put("REPEAT", "Repeat", "repeat");
        put("CA_BIND", "Calcium binding", "calcium-binding region");
        put("ZN_FING", "Zinc finger", "zinc finger region");
        put("DNA_BIND", "DNA binding", "DNA-binding region");
        put("NP_BIND", "Nucleotide binding", "nucleotide phosphate-binding region");
        put("REGION", "Region", "region of interest");
        put("COILED", "Coiled coil", "coiled-coil region");
        put("MOTIF", "Motif", "short sequence motif");
        put("COMPBIAS", "Compositional bias", "compositionally biased region");
        put("ACT_SITE", "Active site", "active site");
        put("METAL", "Metal binding", "metal ion-binding site");
        put("BINDING", "Binding site", "binding site");
        put("SITE", "Site", "site");
        put("NON_STD", "Non-standard residue", "non-standard amino acid");
        put("MOD_RES", "Modified residue", "modified residue");
        put("LIPID", "Lipidation", "lipid moiety-binding region");
        put("CARBOHYD", "Glycosylation", "glycosylation site");
        put("DISULFID", "Disulfide bond", "disulfide bond");
        put("CROSSLNK", "Cross-link", "cross-link");
        put("VAR_SEQ", "Alternative sequence", "splice variant");
        put("VARIANT", "Natural variant", "sequence variant");
        put("MUTAGEN", "Mutagenesis", "mutagenesis site");
        put("UNSURE", "Sequence uncertainty", "unsure residue");
        put("CONFLICT", "Sequence conflict", "sequence conflict");
        put("NON_CONS", "Non-adjacent residues", "non-consecutive residues");
        put("NON_TER", "Non-terminal residue", "non-terminal residue");
        put("HELIX", "Helix", "helix");
        put("STRAND", "Beta strand", "strand");
        put("TURN", "Turn", "turn");
    }

    private FeatureWords() {}

    private static void put(String key, String json, String words) {
        WORDS.put(key, words);
        WORDS.put(json, words);
        WORDS.put(words, words);
    }

    /** The type in words, as the XML has it, of a type in any of the three. */
    static Optional<String> of(String type) {
        return Optional.ofNullable(WORDS.get(type));
    }
}
