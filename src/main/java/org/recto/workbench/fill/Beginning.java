package org.recto.workbench.fill;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.fill.Answer;
import org.recto.fill.Candidate;
import org.recto.fill.Offers;
import org.recto.refdata.Refdata;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.words.Words;

/** All that a new entry could be filled with. What sources agree on is ticked. */
final class Beginning extends Div {

    private static final long serialVersionUID = 1;

    private static final Path SYMBOL = Path.of("/identity/symbol");

    private final transient Ticks ticks;
    private final Div refusal = new Div();

    /** @param begin told the symbol and what was ticked */
    Beginning(Candidate gene, Refdata refdata, BiConsumer<String, List<Answer>> begin) {
        Entry nothing = Offers.forNew();
        ticks = new Ticks(Offers.of(nothing, gene, refdata));
        OfferList list = new OfferList(EntryJson.tree(nothing), ticks, false, true);
        list.sections(ticks.offers());
        ticks.setAgreed(ticks.offers(), true);
        add(list, refusal, new TakeBar(ticks, Words.say("fill.begin"), true, () -> begin(begin)));
    }

    private void begin(BiConsumer<String, List<Answer>> begin) {
        Optional<Answer> symbol = ticks.at(SYMBOL);
        refusal.removeAll();
        symbol.ifPresentOrElse(
                chosen -> begin.accept(chosen.value().asString(""), ticks.answers()),
                () -> refusal.add(Notice.error(Words.say("fill.needsSymbol"))));
    }
}
