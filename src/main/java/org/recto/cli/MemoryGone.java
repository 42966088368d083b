package org.recto.cli;

/** The sentence for memory that ran out. */
final class MemoryGone {

    private static final int MEGABYTE = 1 << 20;

    private MemoryGone() {}

    static String sentence(OutOfMemoryError e) {
        String reason = String.valueOf(e.getMessage());
        if (!reason.contains("heap") && !reason.contains("GC overhead") && !reason.contains("array size")) {
            return "The machine has no memory left for Recto (" + reason + "): end what else uses it.";
        }
        long given = Runtime.getRuntime().maxMemory() / MEGABYTE;
        return ("The memory ran out, %d MB of heap: give Recto more, as in RECTO_HEAP=%dm ./recto …, or by -Xmx%2$dm"
                        + " where you start Java yourself.")
                .formatted(given, 2 * given);
    }
}
