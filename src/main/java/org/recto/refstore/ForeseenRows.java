package org.recto.refstore;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Records of releases, of which those that will be asked for are got all at once: a question to the database costs more
 * than most answers. What wasn't foreseen is asked as usual, once. For one thread, and for as short as a batch of checks takes.
 */
final class ForeseenRows extends RecordRows {

    private enum Asked {
        GENE,
        OF_GENE,
        TRANSCRIPT,
        CODED_BY,
        PROTEIN,
        PAPER,
        PATHWAY,
        MIM,
        WITHDRAWN
    }

    private final Map<Asked, Map<String, List<Row>>> found = new EnumMap<>(Asked.class);
    private boolean mustCount = true;

    ForeseenRows(RecordRows rows, ManyRecords many, Collection<Integer> releases, RecordNames names) {
        super(rows);
        foresee(many, releases, names);
    }

    private void foresee(ManyRecords many, Collection<Integer> releases, RecordNames names) {
        found.put(Asked.TRANSCRIPT, new HashMap<>(many.transcriptsNamed(releases, names.transcripts)));
        found.put(Asked.OF_GENE, new HashMap<>(many.transcriptsOfGenes(releases, names.symbols)));
        found.put(Asked.PROTEIN, new HashMap<>(many.proteinsNamed(releases, names.proteins)));
        found.put(Asked.CODED_BY, new HashMap<>(many.proteinsCodedBy(releases, names.coding)));
        found.put(Asked.GENE, new HashMap<>(many.genesNamed(releases, names.genes)));
        found.put(Asked.PAPER, new HashMap<>(many.items(ItemKind.PAPER, releases, names.papers)));
        found.put(Asked.PATHWAY, new HashMap<>(many.items(ItemKind.PATHWAY, releases, names.pathways)));
        found.put(Asked.MIM, new HashMap<>(many.items(ItemKind.MIM, releases, names.mims)));
        found.put(Asked.WITHDRAWN, new HashMap<>(many.withdrawn(releases, names.withdrawn)));
    }

    private List<Row> rows(Asked asked, String name, Supplier<List<Row>> unforeseen) {
        Map<String, List<Row>> known = found.computeIfAbsent(asked, _ -> new HashMap<>());
        List<Row> rows = known.get(name);
        if (rows == null) {
            mustCount = true;
            rows = unforeseen.get();
            known.put(name, rows);
        }
        return rows;
    }

    /** Once for all that was foreseen, and once for each question since. */
    @Override
    int countWhole(Collection<Integer> asked) {
        if (mustCount) {
            mustCount = false;
            return super.countWhole(asked);
        }
        return asked.size();
    }

    @Override
    List<Row> transcriptsNamed(Collection<Integer> asked, String name) {
        return rows(Asked.TRANSCRIPT, name, () -> super.transcriptsNamed(asked, name));
    }

    @Override
    List<Row> transcriptsOfGene(Collection<Integer> asked, String symbol) {
        return rows(Asked.OF_GENE, symbol, () -> super.transcriptsOfGene(asked, symbol));
    }

    @Override
    List<Row> proteinsNamed(Collection<Integer> asked, String name) {
        return rows(Asked.PROTEIN, name, () -> super.proteinsNamed(asked, name));
    }

    @Override
    List<Row> proteinsCodedBy(Collection<Integer> asked, String name) {
        return rows(Asked.CODED_BY, name, () -> super.proteinsCodedBy(asked, name));
    }

    @Override
    List<Row> genesNamed(Collection<Integer> asked, String name) {
        return rows(Asked.GENE, name, () -> super.genesNamed(asked, name));
    }

    @Override
    List<Row> bands(Collection<Integer> asked, String assembly, String chromosome) {
        mustCount = true;
        return super.bands(asked, assembly, chromosome);
    }

    @Override
    List<Row> items(ItemKind kind, Collection<Integer> asked, String name) {
        Asked as = switch (kind) {
            case PAPER -> Asked.PAPER;
            case PATHWAY -> Asked.PATHWAY;
            case MIM -> Asked.MIM;
            case WITHDRAWN -> Asked.WITHDRAWN;
        };
        return rows(as, name, () -> super.items(kind, asked, name));
    }

    @Override
    List<Row> withdrawn(Collection<Integer> asked, String name) {
        return rows(Asked.WITHDRAWN, name, () -> super.withdrawn(asked, name));
    }
}
