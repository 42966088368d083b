package org.recto.refstore;

import java.util.ArrayList;
import java.util.List;

/** Remarks of which the first are kept and all are counted, so that no file can fill the memory with them. */
final class Remarks {

    private final int kept;
    private final List<String> first = new ArrayList<>();
    private long count;

    Remarks(int kept) {
        this.kept = kept;
    }

    void add(String remark) {
        count++;
        if (first.size() < kept) {
            first.add(remark);
        }
    }

    long count() {
        return count;
    }

    List<String> first() {
        return List.copyOf(first);
    }
}
