package org.recto.refdata.format;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads HGNC's complete set as JSON: {@code response}, in it {@code docs}, in that a gene each. */
final class HgncJson {

    private final JsonReader json;
    private final Report report;
    private final HgncGene genes;

    private HgncJson(JsonReader json, Report report, HgncGene genes) {
        this.json = json;
        this.report = report;
        this.genes = genes;
    }

    static void read(InputStream in, Report report) {
        HgncGene genes = new HgncGene(report);
        JsonReader.read(in, report, json -> new HgncJson(json, report, genes).all());
        genes.end();
    }

    private void all() {
        try {
            json.fields(name -> {
                if (name.equals("response")) {
                    json.fields(inner -> {
                        if (inner.equals("docs")) {
                            json.elements(this::gene);
                        }
                    });
                }
            });
        } catch (Malformed e) {
            e.tell(report, json.line());
        }
    }

    private void gene() {
        long line = json.line();
        Map<String, List<String>> fields = new HashMap<>();
        try {
            json.fields(name -> {
                if (HgncGene.COLUMNS.contains(name)) {
                    fields.put(name, json.texts());
                }
            });
            genes.tell(fields);
        } catch (Malformed e) {
            e.tell(report, line);
        }
    }
}
