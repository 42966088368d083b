package org.recto.workbench.entry.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recto.workbench.entry.edit.Remark;

/**
 * Remarks in an order that holds while someone types: what is settled keeps its room, what says the same of the same
 * place anew takes it, and what is new comes last. Put in order afresh when there is a reason to look anew.
 */
final class Steady {

    /** @param settled whether it isn't said any more */
    record Slot(Remark remark, boolean settled) {}

    private List<Slot> slots = List.of();

    /** Begins anew, in this order. */
    List<Slot> anew(List<Remark> said) {
        slots = said.stream().map(remark -> new Slot(remark, false)).toList();
        return slots;
    }

    /** Goes on with what is said now. */
    List<Slot> next(List<Remark> said) {
        Map<String, Remark> left = said.stream()
                .collect(Collectors.toMap(Remark::key, Function.identity(), (one, _) -> one, HashMap::new));
        List<Slot> next = new ArrayList<>();
        for (Slot slot : slots) {
            Remark same = left.remove(slot.remark().key());
            next.add(same == null ? new Slot(slot.remark(), true) : new Slot(same, false));
        }
        for (Remark remark : said) {
            if (left.remove(remark.key()) != null) {
                int room = room(next, remark);
                if (room < 0) {
                    next.add(new Slot(remark, false));
                } else {
                    next.set(room, new Slot(remark, false));
                }
            }
        }
        slots = List.copyOf(next);
        return slots;
    }

    private static int room(List<Slot> slots, Remark remark) {
        for (int i = 0; i < slots.size(); i++) {
            Remark gone = slots.get(i).remark();
            if (slots.get(i).settled()
                    && gone.rule().equals(remark.rule())
                    && gone.place().equals(remark.place())) {
                return i;
            }
        }
        return -1;
    }
}
