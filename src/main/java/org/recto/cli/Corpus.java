package org.recto.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.rule.HeldCorpus;
import org.recto.rule.Others;
import org.recto.rule.RuleSet;

/**
 * What the files found in folders say, for each to be held against the others. They are read once more for it: what they
 * say is kept, not the entries.
 */
final class Corpus {

    private final HeldCorpus held;
    private final Map<Path, String> names = new HashMap<>();

    private record Said(InputFiles.Named file, @Nullable Entry entry) {}

    private Corpus(RuleSet ruleSet) {
        this.held = new HeldCorpus(ruleSet);
    }

    /** Of files that can be read; of the others their own check says why not. */
    static Corpus of(List<InputFiles.Named> files, RuleSet ruleSet, Terminal terminal) {
        Corpus corpus = new Corpus(ruleSet);
        InOrder.each(files, file -> read(file, terminal), corpus::add);
        return corpus;
    }

    private static Said read(InputFiles.Named file, Terminal terminal) {
        try {
            return new Said(file, Input.using(file, terminal, Input::entry));
        } catch (Unusable e) {
            return new Said(file, null);
        }
    }

    private void add(Said said) {
        Path path = said.file().path();
        if (said.entry() != null && path != null) {
            String name = said.file().name() + " (" + said.entry().identity().symbol() + ")";
            held.add(names.computeIfAbsent(withoutEnding(path), first -> name), said.entry());
        }
    }

    /** The others of a file: a card and the entry that was written beside it are one. */
    Others besides(InputFiles.Named file) {
        Path path = file.path();
        return held.besides(path == null ? file.name() : names.getOrDefault(withoutEnding(path), file.name()));
    }

    private static Path withoutEnding(Path path) {
        Path real = Target.real(path);
        String name = String.valueOf(real.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? real.resolveSibling(name.substring(0, dot)) : real;
    }
}
