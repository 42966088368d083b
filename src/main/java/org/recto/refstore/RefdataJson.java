package org.recto.refstore;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import org.recto.refdata.Gene;
import org.recto.refdata.MimRecord;
import org.recto.refdata.PathwayRecord;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Provenance;
import org.recto.refdata.PublicationRecord;
import org.recto.refdata.RefdataRecord;
import org.recto.refdata.Transcript;
import org.recto.refdata.WithdrawnGene;
import org.recto.term.Accession;
import org.recto.term.HgncId;
import org.recto.term.Pmid;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** A record of reference data as the database keeps it: without what stands in columns of its own. */
final class RefdataJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule("refdata")
                    .addSerializer(Accession.class, ToStringSerializer.instance)
                    .addDeserializer(Accession.class, new FromString<>(Accession::of))
                    .addSerializer(Pmid.class, ToStringSerializer.instance)
                    .addDeserializer(
                            Pmid.class,
                            new FromString<>(text -> Pmid.parse(text).orElseThrow()))
                    .addSerializer(HgncId.class, ToStringSerializer.instance)
                    .addDeserializer(
                            HgncId.class,
                            new FromString<>(text -> HgncId.parse(text).orElseThrow()))
                    .addDeserializer(Provenance.class, new Given()))
            .addMixIn(Gene.class, InColumns.class)
            .addMixIn(Transcript.class, InColumns.class)
            .addMixIn(ProteinSequence.class, InColumns.class)
            .addMixIn(PublicationRecord.class, InColumns.class)
            .addMixIn(PathwayRecord.class, InColumns.class)
            .addMixIn(MimRecord.class, InColumns.class)
            .addMixIn(WithdrawnGene.class, InColumns.class)
            .build();

    private RefdataJson() {}

    static String write(Gene gene) {
        return MAPPER.writeValueAsString(gene);
    }

    static String write(Transcript transcript) {
        return MAPPER.writeValueAsString(transcript);
    }

    /** All but the sequence. */
    static String write(ProteinSequence protein) {
        return MAPPER.writeValueAsString(protein);
    }

    /** A record that is found by one name. */
    static String write(RefdataRecord item) {
        return MAPPER.writeValueAsString(item);
    }

    /** A record of a kind that has nothing in columns but what stands in its JSON too. */
    static <T extends RefdataRecord> T record(Class<T> kind, String body, Provenance provenance) {
        return read(kind, "\"provenance\":0", body, provenance);
    }

    static Gene gene(String body, Provenance provenance) {
        return record(Gene.class, body, provenance);
    }

    static Transcript transcript(String body, Provenance provenance) {
        return record(Transcript.class, body, provenance);
    }

    static ProteinSequence protein(String body, String sequence, Provenance provenance) {
        return read(
                ProteinSequence.class,
                "\"provenance\":0,\"sequence\":" + MAPPER.writeValueAsString(sequence),
                body,
                provenance);
    }

    /** @param columns what stands in columns, as properties */
    private static <T extends RefdataRecord> T read(Class<T> kind, String columns, String body, Provenance provenance) {
        return MAPPER.readerFor(kind)
                .withAttribute(Provenance.class, provenance)
                .readValue("{" + columns + (body.equals("{}") ? "" : ",") + body.substring(1));
    }

    @JsonIgnoreProperties(
            value = {"provenance", "sequence"},
            allowSetters = true)
    private interface InColumns {}

    /** The release that records are read of: it stands in no JSON. */
    private static final class Given extends ValueDeserializer<Provenance> {
        @Override
        public Provenance deserialize(JsonParser parser, DeserializationContext context) {
            return (Provenance) context.getAttribute(Provenance.class);
        }
    }

    private static final class FromString<T> extends ValueDeserializer<T> {
        private final Function<String, T> parse;

        FromString(Function<String, T> parse) {
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return parse.apply(parser.getString());
        }
    }
}
