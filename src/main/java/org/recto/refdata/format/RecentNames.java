package org.recto.refdata.format;

import java.util.Arrays;

/**
 * The names that were met last in a file, some ten thousand of them at eight bytes each, however many there are: enough to
 * notice lines that should stand together. A record that comes back from further away is noticed where it is kept.
 */
final class RecentNames {

    private static final int SLOTS = 1 << 15;

    private long[] latest = new long[SLOTS];
    private long[] before = new long[SLOTS];
    private int size;

    /** @return whether it wasn't among them */
    boolean add(String name) {
        long hash = hash(name);
        if (contains(hash)) {
            return false;
        }
        if (size == SLOTS / 2) {
            long[] emptied = before;
            before = latest;
            latest = emptied;
            Arrays.fill(latest, 0);
            size = 0;
        }
        latest[slotOf(latest, hash)] = hash;
        size++;
        return true;
    }

    boolean contains(String name) {
        return contains(hash(name));
    }

    private boolean contains(long hash) {
        return latest[slotOf(latest, hash)] == hash || before[slotOf(before, hash)] == hash;
    }

    private static int slotOf(long[] slots, long hash) {
        int slot = (int) (hash ^ hash >>> 32) & SLOTS - 1;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
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
