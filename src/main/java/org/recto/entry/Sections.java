package org.recto.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes an entry apart into its sections and puts it together again. */
public final class Sections {

    /** The keys of all, in the order in which an entry is read; proposals come last. */
    public static final List<String> AS_READ = List.of(
            "identity",
            "gene",
            "protein",
            "mutations",
            "diseases",
            "toBeNoted",
            "bibliography",
            "crossReferences",
            "expression",
            "pathways",
            "figures",
            "contributors",
            "citingArticles",
            "unplaced",
            "source",
            "proposals");

    private static final String DISEASES = "diseases";

    private Sections() {}

    /** The sections that the entry has, in the order of the entry's JSON; its accession belongs to none. */
    public static List<Section> of(Entry entry) {
        List<Section> sections = new ArrayList<>();
        EntryJson.tree(entry).properties().forEach(property -> {
            String name = property.getKey();
            if (name.equals(DISEASES)) {
                for (JsonNode disease : property.getValue()) {
                    sections.add(section(DISEASES + "/" + disease.path("id").asString(), DISEASES, disease));
                }
            } else if (!name.equals("schema") && !name.equals("accession")) {
                sections.add(section(name, name, property.getValue()));
            }
        });
        return List.copyOf(sections);
    }

    private static Section section(String key, String kind, JsonNode body) {
        return new Section(key, kind, Section.SCHEMA_VERSION, CanonicalJson.of(body));
    }

    /**
     * The entry made of these sections, whose bodies were taken from an entry once and are not questioned again.
     *
     * @throws UnreadableEntry where they make none
     */
    public static Entry join(@Nullable String accession, List<Section> sections) {
        return SectionValues.join(
                accession,
                sections.stream()
                        .map(section -> SectionValues.read(section.kind(), section.body()))
                        .toList());
    }

    /**
     * The entry's hash: SHA-256 over the canonical JSON of its ordered section keys and hashes,
     * {@code [["identity","…"],["gene","…"]]}.
     */
    public static String hash(List<Section> sections) {
        return Section.sha256(sections.stream()
                .map(section -> "[\"" + section.key() + "\",\"" + section.hash() + "\"]")
                .collect(Collectors.joining(",", "[", "]")));
    }
}
