package org.recto.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A variant.
 *
 * @param id item id, {@code v1}
 * @param asStated what the source calls it, {@code S185C}
 * @param hgvsDna HGVS description at DNA level
 * @param hgvsRna HGVS description at RNA level
 * @param hgvsProtein HGVS description at protein level, {@code p.(Ser185Cys)}
 * @param transcript item id of the transcript that its positions are on
 * @param statedExon label of the exon that the source puts it in
 * @param origin where in the body it arose
 * @param zygosity {@code heterozygous}, {@code homozygous}, {@code compound heterozygous} …
 * @param consequence Sequence Ontology term, {@code SO:0001583}
 * @param frequency how often it was seen, in the source's words
 * @param note narrative
 * @param diseases item ids of the disease associations it belongs to
 * @param evidence what it rests on
 */
public record Variant(
        @Pattern(regexp = "v[1-9][0-9]*") String id,
        @Size(max = 1000) @Nullable String asStated,
        @Size(max = 1000) @Nullable String hgvsDna,
        @Size(max = 1000) @Nullable String hgvsRna,
        @Size(max = 1000) @Nullable String hgvsProtein,
        @Size(max = 20) @Nullable String transcript,
        @Size(max = 100) @Nullable String statedExon,
        @Nullable Origin origin,
        @Size(max = 100) @Nullable String zygosity,
        @Size(max = 100) @Nullable String consequence,
        @Size(max = 1000) @Nullable String frequency,
        @Nullable String note,
        Items<@Size(max = 20) String> diseases,
        Items<@Valid Evidence> evidence)
        implements Item {

    public Variant {
        diseases = Items.given(diseases);
        evidence = Items.given(evidence);
    }

    /** What to call it on screen and in messages. */
    public String label() {
        for (String name : new @Nullable String[] {asStated, hgvsProtein, hgvsDna, hgvsRna}) {
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return id;
    }

    /** Where a variant arose. */
    public enum Origin {
        @JsonProperty("germline")
        GERMLINE,
        @JsonProperty("somatic")
        SOMATIC,
        @JsonProperty("unknown")
        UNKNOWN
    }
}
