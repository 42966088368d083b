package org.recto.picture;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.recto.picture.PictureRefused.Why;

/** Reads of an SVG what is allowed, and notes what is left behind. No entity is resolved and no other file is asked for. */
final class SvgReader {

    private static final int DEEPEST = 200;
    private static final int MOST_PARTS = 100_000;

    private final XMLStreamReader xml;
    private final Set<String> left;
    private final Deque<SvgPart> open = new ArrayDeque<>();
    private int parts;

    private SvgReader(XMLStreamReader xml, Set<String> left) {
        this.xml = xml;
        this.left = left;
    }

    /**
     * The outermost element.
     *
     * @param left takes the names of what isn't kept
     */
    static SvgPart read(byte[] file, Set<String> left) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is resolved");
        });
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            return new SvgReader(xml, left).root();
        } catch (XMLStreamException e) {
            if (String.valueOf(e.getMessage()).contains("entity")) {
                throw new PictureRefused(Why.ENTITIES);
            }
            if (String.valueOf(e.getMessage()).contains("JAXP000")) { // a limit of the JDK's own
                throw new PictureRefused(Why.TOO_COMPLEX);
            }
            throw new PictureRefused(
                    Why.NOT_XML,
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()));
        }
    }

    private SvgPart root() throws XMLStreamException {
        SvgPart root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (root == null) {
                        if (!xml.getLocalName().equals("svg") || !SvgAllowed.SVG.equals(xml.getNamespaceURI())) {
                            throw new PictureRefused(Why.NOT_SVG);
                        }
                        root = part();
                        open.push(root);
                    } else {
                        begin();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.getFirst().add(xml.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new PictureRefused(Why.ENTITIES);
                default -> {} // comments, instructions and the type of the document aren't kept
            }
        }
        if (root == null) {
            throw new PictureRefused(Why.NOT_SVG);
        }
        return root;
    }

    private void begin() throws XMLStreamException {
        if (open.size() >= DEEPEST || ++parts > MOST_PARTS) {
            throw new PictureRefused(Why.TOO_COMPLEX);
        }
        String name = xml.getLocalName();
        boolean svg = SvgAllowed.SVG.equals(xml.getNamespaceURI());
        if (svg && name.equals("a")) {
            open.push(open.getFirst()); // the link goes, what it was around stays
        } else if (svg && SvgAllowed.ELEMENTS.contains(name)) {
            SvgPart part = part();
            if (name.equals("image") && part.href().isEmpty()) {
                left.add("image");
                skip();
            } else {
                open.getFirst().add(part);
                open.push(part);
            }
        } else {
            if (svg && !name.equals("metadata")) {
                left.add(name);
            }
            skip();
        }
    }

    /** Passes over the element and all within it. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (++parts > MOST_PARTS) {
                    throw new PictureRefused(Why.TOO_COMPLEX);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private SvgPart part() {
        SvgPart part = new SvgPart(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(part, xml.getAttributeNamespace(i), xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return part;
    }

    private void attribute(SvgPart part, @Nullable String namespace, String name, String value) {
        boolean own = namespace == null || namespace.isEmpty();
        if (name.equals("href") && (own || SvgAllowed.XLINK.equals(namespace))) {
            href(part, value.strip());
        } else if (own && name.equals("style")) {
            String kept = SvgStyle.declarations(value, _ -> true, left);
            if (!kept.isEmpty()) {
                part.attributes().put("style", kept);
            }
        } else if (own && (SvgAllowed.ATTRIBUTES.contains(name) || SvgAllowed.STYLES.contains(name))) {
            if (SvgStyle.isPlain(value)) {
                part.attributes().put(name, value);
            } else {
                left.add(name);
            }
        } else if (XMLConstants.XML_NS_URI.equals(namespace) && (name.equals("space") || name.equals("lang"))) {
            part.attributes().put("xml:" + name, value);
        } else if (own && name.toLowerCase(Locale.ROOT).startsWith("on")) {
            left.add(name);
        }
    }

    /** Leads to another part of the file, or holds a picture of pixels, which is made harmless as any other. */
    private void href(SvgPart part, String target) {
        if (target.matches("#[\\w:.-]+")) {
            part.href(target);
        } else if (part.name().equals("image") && target.matches("(?s)data:image/(png|jpe?g);base64,.*")) {
            try {
                Harmless picture =
                        Harmless.of(Base64.getMimeDecoder().decode(target.substring(target.indexOf(',') + 1)));
                if (picture.type() != PictureType.SVG) {
                    part.href("data:" + picture.type().mediaType() + ";base64,"
                            + Base64.getEncoder().encodeToString(picture.content()));
                }
            } catch (IllegalArgumentException | PictureRefused notOne) {
                left.add("image");
            }
        } else {
            left.add("href");
        }
    }
}
