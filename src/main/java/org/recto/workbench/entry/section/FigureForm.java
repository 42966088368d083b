package org.recto.workbench.entry.section;

import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.words.Words;

/** One figure: its picture, and what it shows in words. */
final class FigureForm extends Form {

    FigureForm(Editing editing, Path at, Album album) {
        super(editing, at);
        add(
                title(),
                part(new PicturePart(editing, at, album)),
                text("alternative", Words.say("figures.alternative")).help(Words.say("figures.alternativeHelp")));
    }
}
