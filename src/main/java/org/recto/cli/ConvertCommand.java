package org.recto.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.recto.entry.EntryJson;
import org.recto.intake.Reading;

/** {@code recto convert CARD|DIR...}: the entries that cards become. */
final class ConvertCommand {

    private static final Set<String> ENDINGS = Set.of(".txt");

    private final ConvertOptions options;
    private final Terminal terminal;

    private int read;
    private int refused;
    private long proposals;
    private long unplaced;

    private ConvertCommand(ConvertOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    static int run(List<String> args, Terminal terminal) {
        ConvertOptions options = ConvertOptions.parse(args);
        InputFiles inputs = InputFiles.of(options.cards(), ENDINGS);
        boolean isOne = options.cards().size() == 1
                && options.out() == null
                && inputs.files().size() == 1
                && inputs.files().getFirst().within() == null;
        if (!isOne) {
            return new ConvertCommand(options, terminal).writeAll(inputs);
        }
        if (options.overwrites()) {
            throw new Unusable(
                    "One card alone becomes an entry on standard output: --overwrite wants --out DIR with it");
        }
        return print(inputs.files().getFirst(), terminal);
    }

    /** One card to standard output, and what became of each of its lines to standard error. */
    private static int print(InputFiles.Named card, Terminal terminal) {
        return Input.using(card, terminal, input -> {
            Reading reading = input.card();
            String json = EntryJson.write(reading.entry());
            terminal.out().print(json);
            reading.fates().forEach(fate -> terminal.err().println(fate.print()));
            return 0;
        });
    }

    private int writeAll(InputFiles inputs) {
        inputs.tell(terminal);
        inputs.refused().forEach(this::tell);
        InOrder.each(Target.of(inputs.files(), options.out()), this::write, this::tell);
        terminal.err()
                .println("%s read, %d refused; %s, %s"
                        .formatted(
                                TextReport.number(read, "card"),
                                refused,
                                TextReport.number(proposals, "proposal"),
                                TextReport.number(unplaced, "unplaced line")));
        return refused > 0 ? 2 : 0;
    }

    private void tell(Outcome outcome) {
        String sentence = switch (outcome) {
            case Converted converted -> {
                read++;
                proposals += converted.proposals();
                unplaced += converted.unplaced();
                yield Printable.of("%s: read, %s, %s%s, written to %s"
                        .formatted(
                                converted.file(),
                                TextReport.number(converted.proposals(), "proposal"),
                                TextReport.number(converted.unplaced(), "unplaced line"),
                                converted.damaged(),
                                converted.to()));
            }
            case Refused file -> {
                refused++;
                yield Printable.of(file.file() + ": refused, it " + file.why());
            }
            case Checked checked -> throw new IllegalStateException(checked.file());
        };
        terminal.err().println(sentence);
    }

    private Outcome write(Target target) {
        InputFiles.Named card = target.card();
        try {
            return Input.using(card, terminal, input -> {
                Reading reading = input.card();
                Path to = target.place();
                WholeFile.write(to, EntryJson.write(reading.entry()), options.overwrites());
                return new Converted(
                        card.name(),
                        to,
                        reading.entry().proposals().size(),
                        reading.entry().unplaced().size(),
                        reading.damage());
            });
        } catch (Unusable e) {
            return Input.refused(card.name(), e);
        }
    }
}
