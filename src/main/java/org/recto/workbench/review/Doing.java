package org.recto.workbench.review;

/** Has something done, and shows how the review stands then. */
interface Doing {

    /** Whether it was done. */
    boolean does(Runnable useCase);
}
