package org.recto.refdata.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML event by event, from a parser that fetches and expands nothing. */
final class XmlInput {

    private static final List<String> ENTITY_LIMITS = List.of(
            "jdk.xml.entityExpansionLimit", "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    /** Takes what the parser stands at. */
    interface Events {
        void take(XMLStreamReader reader, int event);
    }

    private XmlInput() {}

    static void read(InputStream in, Report report, Events events) {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(text(new ShortTags(in)));
            while (reader.hasNext()) {
                events.take(reader, reader.next());
            }
        } catch (IOException e) {
            throw report.fault(1, Packed.sentence(e));
        } catch (XMLStreamException e) {
            long line = reader == null ? 1 : Math.max(1, reader.getLocation().getLineNumber());
            throw report.fault(
                    line,
                    e.getNestedException() instanceof IOException io
                            ? Packed.sentence(io)
                            : "it is not well-formed XML, or breaks off here");
        }
    }

    /** UTF-8, with or without a byte order mark; what is not is refused instead of replaced. */
    private static Reader text(InputStream in) throws IOException {
        PushbackInputStream marked = new PushbackInputStream(in, 3);
        byte[] first = marked.readNBytes(3);
        boolean isMark = Arrays.equals(first, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        marked.unread(first, 0, isMark ? 0 : first.length);
        return new InputStreamReader(marked, StandardCharsets.UTF_8.newDecoder());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // These count &amp; and the like over a whole file; without a document type there is nothing else to expand.
        for (String limit : ENTITY_LIMITS) {
            factory.setProperty(limit, "0");
        }
        return factory;
    }
}
