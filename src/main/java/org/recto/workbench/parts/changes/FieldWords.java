package org.recto.workbench.parts.changes;

import java.util.Locale;
import java.util.Map;

/** What the properties of an entry's JSON are called on screen. */
public final class FieldWords {

    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("gene", "DNA/RNA"),
            Map.entry("diseases", "Diseases"),
            Map.entry("crossReferences", "Cross-references"),
            Map.entry("unplaced", "Unplaced lines"),
            Map.entry("proposals", "Proposed values"));

    /** Only those that taking the name apart would not give. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("hgncId", "HGNC id"),
            Map.entry("orcid", "ORCID iD"),
            Map.entry("pmid", "PMID"),
            Map.entry("doi", "DOI"),
            Map.entry("sha256", "SHA-256"),
            Map.entry("ontologyId", "ontology id"),
            Map.entry("hgvsDna", "HGVS, DNA"),
            Map.entry("hgvsRna", "HGVS, RNA"),
            Map.entry("hgvsProtein", "HGVS, protein"),
            Map.entry("dnaIdentity", "DNA identity"),
            Map.entry("hybridGene", "hybrid/mutated gene"),
            Map.entry("asOf", "as of"),
            Map.entry("localisation", "localisation"),
            Map.entry("coding", "coding span"),
            Map.entry("span", "span in the transcript"),
            Map.entry("genomic", "span on the genome"),
            Map.entry("items", "items"));

    private FieldWords() {}

    /**
     * A section's heading.
     *
     * @param key the property that holds it; for a disease association {@code diseases/d2} will do
     */
    public static String section(String key) {
        String name = key.replaceFirst("/.*", "");
        return SECTIONS.getOrDefault(name, capitalised(field(name)));
    }

    /** A property's name as a label within a sentence: {@code statedLength} is "stated length". */
    public static String field(String name) {
        String known = FIELDS.get(name);
        return known != null
                ? known
                : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A property's name as a heading or at the beginning of a line: "Stated length". */
    public static String sentence(String name) {
        return capitalised(field(name));
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
