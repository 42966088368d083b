package org.recto.workbench.parts;

import com.vaadin.flow.dom.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands an element of ours what it draws, as an attribute that it reads as JSON. The text stays with the page for as long
 * as it is open: it weighs a tenth of a property's tree, and equal texts are kept once.
 */
public final class Data {

    private Data() {}

    /** @param attribute in small letters */
    public static void hand(Element element, String attribute, Object value) {
        element.setAttribute(attribute, text(value));
    }

    /** What would be handed. */
    public static String text(Object value) {
        return JsonMapper.shared().writeValueAsString(value).intern();
    }
}
