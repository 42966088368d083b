package org.recto.refstore;

import org.recto.host.DatabaseDisk;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;
import org.springframework.transaction.TransactionSystemException;

/** The sentence for a database that could not go on. */
final class DatabaseTrouble {

    private static final String GO_ON = " What was loaded is kept: the same command goes on with it.";

    private DatabaseTrouble() {}

    static LoadStopped of(NestedRuntimeException e, DatabaseDisk disk) {
        String reason = String.valueOf(
                        NestedExceptionUtils.getMostSpecificCause(first(e)).getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given");
        return new LoadStopped(
                DatabaseDisk.isFull(first(e)) || disk.isFull()
                        ? disk + " is full: make room there." + GO_ON
                        : "The database could not go on (%s); its own log may say why.".formatted(reason) + GO_ON,
                e);
    }

    /** A database that went away can't roll back either, which would be told in place of why it went. */
    private static Throwable first(NestedRuntimeException e) {
        Throwable before = e instanceof TransactionSystemException failed ? failed.getApplicationException() : null;
        return before == null ? e : before;
    }
}
