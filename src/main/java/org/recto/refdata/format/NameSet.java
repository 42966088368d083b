package org.recto.refdata.format;

import org.recto.refdata.RefdataFault;

/**
 * Names that were met in a file, eight bytes each: for a million names the chance that two are mistaken for each other is
 * one in thirty million.
 */
final class NameSet {

    private static final int MOST = 8_000_000;

    private final Report report;
    private long[] slots = new long[1 << 12];
    private int size;

    NameSet(Report report) {
        this.report = report;
    }

    /**
     * @return whether it is new
     * @throws RefdataFault where there are more names than any published file has
     */
    boolean add(String name) {
        if (size > slots.length / 2) {
            if (size >= MOST) {
                throw report.fault(0, "it holds more than " + MOST + " records, more than can be told apart");
            }
            long[] before = slots;
            slots = new long[before.length * 2];
            for (long hash : before) {
                if (hash != 0) {
                    slots[slotOf(hash)] = hash;
                }
            }
        }
        long hash = hash(name);
        int slot = slotOf(hash);
        if (slots[slot] == hash) {
            return false;
        }
        slots[slot] = hash;
        size++;
        return true;
    }

    boolean contains(String name) {
        long hash = hash(name);
        return slots[slotOf(hash)] == hash;
    }

    private int slotOf(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }
}
