package org.recto.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recto.refdata.Band;
import org.recto.refdata.Gene;
import org.recto.refdata.MimRecord;
import org.recto.refdata.PathwayRecord;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Provenance;
import org.recto.refdata.PublicationRecord;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataRecord;
import org.recto.refdata.Transcript;
import org.recto.refdata.WithdrawnGene;
import org.recto.term.HgncId;
import org.recto.term.Pmid;

/** Reference data that note from which sources records were got. Not for use by several threads. */
final class ConsultedRefdata implements Refdata {

    private final Refdata refdata;
    private final Notes notes;

    ConsultedRefdata(Refdata refdata, Notes notes) {
        this.refdata = refdata;
        this.notes = notes;
    }

    /** The sources of what the rule at work got, the most trusted first; those that Recto itself holds come last. */
    List<Provenance> consulted() {
        Set<Provenance> got = notes.sources();
        if (got.size() <= 1) {
            return List.copyOf(got);
        }
        List<Provenance> consulted = new ArrayList<>(sources());
        consulted.retainAll(got);
        if (consulted.size() < got.size()) {
            got.stream()
                    .filter(source -> !consulted.contains(source))
                    .sorted(Comparator.comparing(Provenance::toString))
                    .toList()
                    .forEach(consulted::add);
        }
        return consulted;
    }

    private <T extends RefdataRecord> List<T> noted(List<T> records) {
        records.forEach(record -> notes.got(record.provenance()));
        return records;
    }

    private <T extends RefdataRecord> Optional<T> noted(Optional<T> held) {
        held.ifPresent(record -> notes.got(record.provenance()));
        return held;
    }

    @Override
    public List<Provenance> sources() {
        return refdata.sources();
    }

    @Override
    public List<Transcript> transcriptsNamed(String name) {
        return noted(refdata.transcriptsNamed(name));
    }

    @Override
    public List<Transcript> transcriptsOfGene(String symbol) {
        return noted(refdata.transcriptsOfGene(symbol));
    }

    @Override
    public Optional<ProteinSequence> proteinNamed(String name) {
        return noted(refdata.proteinNamed(name));
    }

    @Override
    public List<ProteinSequence> proteinsCodedBy(String name) {
        return noted(refdata.proteinsCodedBy(name));
    }

    @Override
    public List<Gene> genesNamed(String name) {
        return noted(refdata.genesNamed(name));
    }

    @Override
    public List<Gene> genesBeginning(String letters, int most) {
        return noted(refdata.genesBeginning(letters, most));
    }

    @Override
    public List<Band> bands(String assembly, String chromosome) {
        return noted(refdata.bands(assembly, chromosome));
    }

    @Override
    public List<PublicationRecord> publications(Pmid pmid) {
        return noted(refdata.publications(pmid));
    }

    @Override
    public Optional<PathwayRecord> pathway(String identifier) {
        return noted(refdata.pathway(identifier));
    }

    @Override
    public Optional<MimRecord> mim(String number) {
        return noted(refdata.mim(number));
    }

    @Override
    public List<WithdrawnGene> withdrawn(String name) {
        return noted(refdata.withdrawn(name));
    }

    /** Of all that hold the gene only one is asked. */
    @Override
    public Optional<Gene> gene(String symbol) {
        return noted(refdata.gene(symbol));
    }

    @Override
    public Optional<Gene> gene(HgncId id) {
        return noted(refdata.gene(id));
    }
}
