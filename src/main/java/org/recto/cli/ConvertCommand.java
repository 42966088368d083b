package org.recto.cli;

import java.util.List;
import org.recto.entry.EntryJson;
import org.recto.intake.Reading;

/** {@code recto convert CARD}: the entry that a card becomes, and what became of each of the card's lines. */
final class ConvertCommand {

    private ConvertCommand() {}

    static int run(List<String> args, Terminal terminal) {
        if (args.size() != 1) {
            throw new Unusable("convert takes one card: recto convert CARD");
        }
        Reading reading = Input.read(args.getFirst(), terminal).card();
        terminal.out().print(EntryJson.write(reading.entry()));
        reading.fates().forEach(fate -> terminal.err().println(fate.print()));
        return 0;
    }
}
