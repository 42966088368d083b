package org.recto.refdata.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.ProteinSequence;

/** Reads proteins from UniProt's JSON: one entry by itself, or the {@code results} of a search. */
final class UniProtJson {

    private final JsonReader json;
    private final Report report;
    private final Proteins proteins;

    private UniProtJson(JsonReader json, Report report, Proteins proteins) {
        this.json = json;
        this.report = report;
        this.proteins = proteins;
    }

    static void read(InputStream in, Report report) {
        Proteins proteins = new Proteins(report);
        JsonReader.read(in, report, json -> new UniProtJson(json, report, proteins).all());
        proteins.end();
    }

    private void all() {
        long line = json.line();
        UniProtEntry single = new UniProtEntry();
        boolean[] results = new boolean[1];
        try {
            if (json.isArray()) {
                json.elements(this::entry);
                return;
            }
            json.fields(name -> {
                if (name.equals("results")) {
                    results[0] = true;
                    json.elements(this::entry);
                } else {
                    field(name, single);
                }
            });
            if (!results[0]) {
                tell(single, line);
            }
        } catch (Malformed e) {
            e.tell(report, line);
        }
    }

    private void entry() {
        long line = json.line();
        UniProtEntry entry = new UniProtEntry();
        try {
            json.fields(name -> field(name, entry));
            tell(entry, line);
        } catch (Malformed e) {
            e.tell(report, line);
        }
    }

    private void tell(UniProtEntry entry, long line) throws Malformed {
        for (ProteinSequence protein : entry.proteins(report.provenance())) {
            proteins.tell(protein);
        }
    }

    private void field(String name, UniProtEntry into) throws Malformed {
        switch (name) {
            case "primaryAccession" -> into.accession = json.text();
            case "uniProtkbId" -> into.name = json.text();
            case "entryAudit" ->
                json.fields(inner -> {
                    if (inner.equals("sequenceVersion")) {
                        into.sequenceVersion = json.number();
                    }
                });
            case "genes" ->
                json.elements(() -> json.fields(inner -> {
                    if (inner.equals("geneName")) {
                        String symbol = value();
                        into.gene = into.gene == null ? symbol : into.gene;
                    }
                }));
            case "comments" ->
                json.elements(() -> json.fields(inner -> {
                    if (inner.equals("isoforms")) {
                        json.elements(() -> into.add(isoform()));
                    }
                }));
            case "features" -> json.elements(() -> into.add(new JsonFeature(json).whole()));
            case "uniProtKBCrossReferences" -> json.elements(() -> into.add(reference()));
            case "sequence" -> json.fields(inner -> sequence(inner, into));
            default -> {
                // of no use here
            }
        }
    }

    private void sequence(String name, UniProtEntry into) {
        if (name.equals("value")) {
            String letters = json.text();
            if (letters != null) {
                into.residues.add(letters.toCharArray(), 0, letters.length(), json.line());
            }
        } else if (name.equals("length")) {
            Integer length = json.number();
            into.statedLength = length == null ? -1 : length;
        }
    }

    private @Nullable String value() throws Malformed {
        @Nullable String[] value = new @Nullable String[1];
        json.fields(inner -> {
            if (inner.equals("value")) {
                value[0] = json.text();
            }
        });
        return value[0];
    }

    private UniProtEntry.Isoform isoform() throws Malformed {
        List<String> ids = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        boolean[] shown = new boolean[1];
        json.fields(inner -> {
            switch (inner) {
                case "isoformIds" -> ids.addAll(json.texts());
                case "sequenceIds" -> changes.addAll(json.texts());
                case "isoformSequenceStatus" -> shown[0] = "Displayed".equals(json.text());
                default -> {
                    // its names and notes
                }
            }
        });
        return new UniProtEntry.Isoform(List.copyOf(ids), shown[0], List.copyOf(changes));
    }

    private UniProtEntry.Reference reference() throws Malformed {
        String[] database = {""};
        @Nullable String[] isoform = new @Nullable String[1];
        List<String> ids = new ArrayList<>();
        List<String> others = new ArrayList<>();
        json.fields(inner -> {
            switch (inner) {
                case "database" -> database[0] = String.valueOf(json.text());
                case "id" -> ids.add(String.valueOf(json.text()));
                case "isoformId" -> isoform[0] = json.text();
                case "properties" -> json.elements(() -> others.addAll(property()));
                default -> {
                    // nothing that is kept
                }
            }
        });
        return UniProtEntry.reference(database[0], Stream.concat(ids.stream(), others.stream()), isoform[0]);
    }

    /** Of the properties only those that name another sequence. */
    private List<String> property() throws Malformed {
        String[] pair = {"", ""};
        json.fields(inner -> {
            switch (inner) {
                case "key" -> pair[0] = String.valueOf(json.text());
                case "value" -> pair[1] = String.valueOf(json.text());
                default -> {
                    // a property has no more
                }
            }
        });
        return pair[0].endsWith("Id") ? List.of(pair[1]) : List.of();
    }
}
