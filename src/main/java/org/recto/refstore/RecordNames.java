package org.recto.refstore;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names under which records will probably be looked up soon, by what they are looked up as; for {@link
 * CurrentRefdata#foreseeing}. One that is missing costs a question more, one that is never asked for next to nothing.
 */
public final class RecordNames {

    final Set<String> genes = new HashSet<>();
    final Set<String> symbols = new HashSet<>();
    final Set<String> transcripts = new HashSet<>();
    final Set<String> coding = new HashSet<>();
    final Set<String> proteins = new HashSet<>();
    final Set<String> papers = new HashSet<>();
    final Set<String> pathways = new HashSet<>();
    final Set<String> mims = new HashSet<>();
    final Set<String> withdrawn = new HashSet<>();

    /** Any name of a gene. */
    public void gene(String name) {
        genes.add(name.toUpperCase(Locale.ROOT));
    }

    /** What an entry calls its gene: a symbol or an HGNC identifier. */
    public void own(String name) {
        gene(name);
        symbols.add(name);
        withdrawn.add(name.toUpperCase(Locale.ROOT));
    }

    /** An accession without its version. */
    public void transcript(String name) {
        gene(name);
        transcripts.add(name);
        coding.add(name);
    }

    /** An accession without its version. */
    public void protein(String name) {
        gene(name);
        coding.add(name);
        proteins.add(name);
        proteins.add(name.endsWith("-1") ? name.substring(0, name.length() - 2) : name + "-1");
    }

    /** A PMID. */
    public void paper(String pmid) {
        papers.add(pmid);
    }

    /** An identifier of KEGG or Reactome. */
    public void pathway(String identifier) {
        pathways.add(identifier);
    }

    /** A number in OMIM. */
    public void mim(String number) {
        gene(number);
        mims.add(number);
    }
}
