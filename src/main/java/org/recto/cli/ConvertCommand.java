package org.recto.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.intake.Reading;

/** {@code recto convert CARD|DIR...}: the entries that cards become. */
final class ConvertCommand {

    private static final Set<String> ENDINGS = Set.of(".txt");

    private final ConvertOptions options;
    private final Terminal terminal;

    /** What this run has written: two cards of one name don't overwrite each other's entry. */
    private final Set<Path> written = ConcurrentHashMap.newKeySet();

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
        String first = options.cards().getFirst();
        boolean isOne = options.cards().size() == 1 && options.out() == null && !isFolder(first);
        return isOne ? print(first, terminal) : new ConvertCommand(options, terminal).writeAll();
    }

    private static boolean isFolder(String name) {
        return !name.equals("-") && name.indexOf('\0') < 0 && Files.isDirectory(Path.of(name));
    }

    /** One card to standard output, and what became of each of its lines to standard error. */
    private static int print(String card, Terminal terminal) {
        Reading reading = Input.read(card, terminal).card();
        terminal.out().print(EntryJson.write(reading.entry()));
        reading.fates().forEach(fate -> terminal.err().println(fate.print()));
        return 0;
    }

    private int writeAll() {
        InputFiles inputs = InputFiles.of(options.cards(), ENDINGS);
        inputs.tell(terminal);
        inputs.refused().forEach(this::tell);
        InOrder.each(inputs.files(), this::write, this::tell);
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

    private Outcome write(InputFiles.Named card) {
        try {
            return Input.using(card.name(), terminal, input -> {
                Reading reading = input.card();
                Path to = target(card);
                write(to, EntryJson.write(reading.entry()));
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

    /** Beside the card, or at its place below the folder asked for. */
    private Path target(InputFiles.Named card) {
        if (card.name().equals("-")) {
            throw new Unusable("- has no name to write under: give it alone");
        }
        Path file = Path.of(card.name());
        Path within = card.within() == null ? file.getFileName() : card.within();
        Path place = options.out() == null ? file : options.out().resolve(within.toString());
        String name = String.valueOf(place.getFileName());
        int dot = name.lastIndexOf('.');
        return place.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".json");
    }

    private void write(Path to, String json) {
        if (!written.add(to.toAbsolutePath().normalize())) {
            throw new Unusable("would be written to " + to + ", where another card of this run stands");
        }
        OpenOption how = options.overwrites() ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.CREATE_NEW;
        try {
            Path folder = parent(to);
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(
                    to,
                    json.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    how);
        } catch (FileAlreadyExistsException e) {
            throw new Unusable("would be written to " + to + ", which is there already; --overwrite replaces it");
        } catch (IOException e) {
            throw new Unusable("can't be written to " + to + ": " + e.getMessage());
        }
    }

    private static @Nullable Path parent(Path to) {
        return to.getParent();
    }
}
