package org.recto.refstore;

/** Told how a load goes on, by the thread that loads. */
public interface LoadWatcher {

    /** One sentence to show. */
    void says(String sentence);

    /** How far it has come; told often, so that whoever shows it may leave most of them out. */
    void at(LoadProgress progress);
}
