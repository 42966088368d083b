package org.recto.workbench.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;
import org.recto.workbench.parts.page.Links;

/** The picture of a figure as large as there is room, and by a click as large as it is. */
public final class PictureView extends Anchor {

    private static final long serialVersionUID = 1;

    /**
     * @param name as the entry names it
     * @param alternative what it shows, in words
     * @param accession of the entry, empty where it was never saved
     */
    public PictureView(String name, String alternative, String accession) {
        super(Links.picture(name, accession));
        setTarget(AnchorTarget.BLANK);
        addClassName("recto-picture");
        Image image = new Image(Links.picture(name, accession), alternative);
        image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        add(image);
    }
}
