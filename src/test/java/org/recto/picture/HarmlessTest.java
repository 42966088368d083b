package org.recto.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.picture.PictureRefused.Why;

class HarmlessTest {

    private static final String EXIF_NOTE = "48.2082N 16.3738E by Jane Doe";

    @Test
    void aPngKeepsItsPixelsAndNothingElse() throws IOException {
        byte[] file = png(30, 20);
        byte[] spiked = join(
                Arrays.copyOf(file, 33),
                chunk("tEXt", ("Comment\0" + EXIF_NOTE).getBytes(ISO_8859_1)),
                chunk("eXIf", EXIF_NOTE.getBytes(ISO_8859_1)),
                Arrays.copyOfRange(file, 33, file.length),
                "<script>alert(1)</script>".getBytes(UTF_8));

        Harmless kept = Harmless.of(spiked);

        assertThat(kept.type()).isEqualTo(PictureType.PNG);
        assertThat(new int[] {kept.width(), kept.height()}).containsExactly(30, 20);
        assertThat(pixels(kept.content())).isEqualTo(pixels(file));
        assertThat(new String(kept.content(), ISO_8859_1)).doesNotContain("Jane", "script", "tEXt", "eXIf");
    }

    @Test
    void aJpegIsTurnedAsItsCameraWasHeldAndForgetsWhereThatWas() throws IOException {
        byte[] file = jpeg(30, 20);
        byte[] exif = join(
                "Exif\0\0MM\0*\0\0\0\10\0\1".getBytes(ISO_8859_1),
                new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0},
                EXIF_NOTE.getBytes(ISO_8859_1));
        byte[] spiked = join(
                Arrays.copyOf(file, 2),
                segment(0xe1, exif),
                segment(0xfe, "a <script>".getBytes(UTF_8)),
                rest(file, 2));

        Harmless kept = Harmless.of(spiked);

        assertThat(kept.type()).isEqualTo(PictureType.JPEG);
        assertThat(new int[] {kept.width(), kept.height()}).containsExactly(20, 30);
        assertThat(new String(kept.content(), ISO_8859_1)).doesNotContain("Jane", "script", "Exif");
        // red was on the left, and a camera held so has its left above
        assertThat(new Color(read(kept.content()).getRGB(10, 2)).getRed()).isGreaterThan(200);
        assertThat(new Color(read(kept.content()).getRGB(10, 27)).getRed()).isLessThan(60);
    }

    /** Half as bright as white to the eye is a fifth of its light. */
    @ParameterizedTest
    @CsvSource({"png, 1004, 6", "png, 1004, 5", "png, 1003, 10", "png, 1004, 13", "jpeg, 1004, 5", "jpeg, 1003, 10"})
    void aPictureWithColoursOfItsOwnLooksTheSameWithoutItsProfile(String format, int space, int type)
            throws IOException {
        BufferedImage image = new BufferedImage(40, 30, type);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.getRaster().setPixel(x, y, pixel(image, 55, 128));
            }
        }
        byte[] profile = ICC_Profile.getInstance(space).getData();

        BufferedImage kept =
                read(Harmless.of(with(profile, file(format, image))).content());

        Color expected = type == BufferedImage.TYPE_BYTE_INDEXED
                ? lit(new Color(image.getColorModel().getRGB(55)))
                : lit(new Color(55, 55, 55));
        // as it is written, since Java reads grey as light
        int[] seen = kept.getRaster().getPixel(20, 15, (int[]) null);
        assertThat(seen[0]).isCloseTo(expected.getRed(), within(2));
        assertThat(seen[1]).isCloseTo(expected.getGreen(), within(2));
        assertThat(seen[2]).isCloseTo(expected.getBlue(), within(2));
        if (type == BufferedImage.TYPE_4BYTE_ABGR) {
            assertThat(seen[3]).isEqualTo(128);
        }
        assertThat(new String(Harmless.of(with(profile, file(format, image))).content(), ISO_8859_1))
                .doesNotContain("iCCP", "ICC_PROFILE", "acsp");
    }

    @Test
    void aProfileThatIsNoneChangesNothing() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] gray = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        for (byte[] file : List.of(png(30, 20), jpeg(30, 20))) {
            byte[] plain = Harmless.of(file).content();
            assertThat(Harmless.of(with("no profile".getBytes(UTF_8), file)).content())
                    .isEqualTo(plain);
            assertThat(Harmless.of(with(Arrays.copyOf(profile, 200), file)).content())
                    .isEqualTo(plain);
            assertThat(Harmless.of(with(gray, file)).content()).isEqualTo(plain);
            for (int at = 0; at < profile.length; at += 3) {
                byte[] odd = profile.clone();
                odd[at] ^= (byte) 0xff;
                assertThat(Harmless.of(with(odd, file)).content()).isNotEmpty();
            }
        }
        byte[] bomb = join("a\0\0".getBytes(UTF_8), deflated(new byte[100_000_000]));
        byte[] file = png(5, 5);
        assertThat(Harmless.of(join(Arrays.copyOf(file, 33), chunk("iCCP", bomb), rest(file, 33)))
                        .content())
                .isEqualTo(Harmless.of(file).content());
    }

    /** As the eye sees so much light. */
    private static Color lit(Color light) {
        float[] parts = light.getRGBColorComponents(null);
        for (int i = 0; i < 3; i++) {
            parts[i] =
                    parts[i] <= 0.0031308f ? 12.92f * parts[i] : (float) (1.055 * Math.pow(parts[i], 1 / 2.4) - 0.055);
        }
        return new Color(parts[0], parts[1], parts[2]);
    }

    private static int[] pixel(BufferedImage image, int light, int alpha) {
        int[] pixel = new int[image.getRaster().getNumBands()];
        Arrays.fill(pixel, light);
        if (image.getColorModel().hasAlpha()) {
            pixel[pixel.length - 1] = alpha;
        }
        return pixel;
    }

    /** The file with a profile, which a JPEG has in two parts, the second before the first. */
    private static byte[] with(byte[] profile, byte[] file) {
        if (file[0] != (byte) 0xff) {
            byte[] packed = join("made\0\0".getBytes(UTF_8), deflated(profile));
            return join(Arrays.copyOf(file, 33), chunk("iCCP", packed), rest(file, 33));
        }
        byte[] first = join("ICC_PROFILE\0\1\2".getBytes(ISO_8859_1), Arrays.copyOf(profile, 5));
        byte[] second = join("ICC_PROFILE\0\2\2".getBytes(ISO_8859_1), rest(profile, 5));
        return join(Arrays.copyOf(file, 2), segment(0xe2, second), segment(0xe2, first), rest(file, 2));
    }

    @Test
    void whatAFileIsItsContentSays() {
        byte[] polyglot = join(png(5, 5), "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8));

        assertThat(Harmless.of(polyglot).type()).isEqualTo(PictureType.PNG);
        assertThat(new String(Harmless.of(polyglot).content(), ISO_8859_1)).doesNotContain("svg");
        refused("GIF89a\1\0\1\0<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(ISO_8859_1), Why.OTHER_KIND, "GIF");
        refused("%PDF-1.7".getBytes(UTF_8), Why.OTHER_KIND, "PDF");
        refused("just words".getBytes(UTF_8), Why.UNKNOWN_KIND);
        refused("<html><body/></html>".getBytes(UTF_8), Why.NOT_SVG);
        refused("<svg><rect width='1' height='1'/></svg>".getBytes(UTF_8), Why.NOT_SVG);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        refused(new byte[0], Why.EMPTY);
        byte[] most = Arrays.copyOf(png(5, 5), Pictures.MOST_BYTES);
        assertThat(Harmless.of(most).width()).isEqualTo(5);
        refused(Arrays.copyOf(most, Pictures.MOST_BYTES + 1), Why.TOO_LONG, 10);
    }

    @Test
    void aBombIsRefusedByWhatItsHeaderSaysBeforeItIsUnpacked() {
        refused(png(100_000, 100_000, new byte[0]), Why.TOO_MANY_PIXELS, 100_000, 100_000, Pixels.MOST);
        refused(png(4001, 4000, new byte[0]), Why.TOO_MANY_PIXELS, 4001, 4000, Pixels.MOST);
        refused(png(-1, 4000, new byte[0]), Why.DAMAGED);
        byte[] jpeg = jpeg(30, 20);
        for (int i = 2; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) 65_000).putShort(i + 7, (short) 65_000);
            }
        }
        refused(jpeg, Why.TOO_MANY_PIXELS, 65_000, 65_000, Pixels.MOST);
        byte[] file = png(5, 5);
        byte[] text = join("a\0\0".getBytes(UTF_8), deflated(new byte[100_000_000]));
        assertThat(Harmless.of(join(Arrays.copyOf(file, 33), chunk("zTXt", text), rest(file, 33)))
                        .content())
                .hasSizeLessThan(1000);
    }

    @Test
    void whatBreaksOffIsRefusedWhereverItDoes() {
        for (byte[] file : List.of(png(30, 20), jpeg(300, 200))) {
            for (int length = 12; length < file.length - 24; length += 1 + file.length / 50) {
                byte[] part = Arrays.copyOf(file, length);
                assertThatExceptionOfType(PictureRefused.class)
                        .as("the first " + length)
                        .isThrownBy(() -> Harmless.of(part));
            }
        }
    }

    @Test
    void noFileMakesTheReaderFail() {
        for (byte[] file : List.of(png(30, 20), jpeg(60, 40), svg("<path d='M0 0h9'/>"))) {
            for (int at = 0; at < file.length; at++) {
                for (int flip : new int[] {1, 0x80, 0xff}) {
                    byte[] odd = file.clone();
                    odd[at] ^= (byte) flip;
                    try {
                        assertThat(Harmless.of(odd).content()).isNotEmpty();
                    } catch (PictureRefused refused) {
                        assertThat(refused.why()).isNotNull();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script xlink:href='https://evil.example/x.js'/>",
                "<rect width='9' height='9' onload='alert(1)' onclick='alert(1)' ONMOUSEOVER='alert(1)'/>",
                "<a xlink:href='javascript:alert(1)'><rect width='9' height='9'/></a>",
                "<a href='  java&#10;script:alert(1)'><rect width='9' height='9'/></a>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><iframe src='https://evil.example'/>"
                        + "</body></foreignObject>",
                "<html:script xmlns:html='http://www.w3.org/1999/xhtml'>alert(1)</html:script>",
                "<image href='https://evil.example/track.png' width='1' height='1'/>",
                "<image href='file:///etc/passwd' width='1' height='1'/>",
                "<image href='data:image/svg+xml;base64,PHN2Zz48c2NyaXB0Lz48L3N2Zz4=' width='1' height='1'/>",
                "<image href='data:text/html,evil' width='1' height='1'/>",
                "<use href='https://evil.example/a.svg#b'/>",
                "<use xlink:href='data:image/svg+xml,evil#a'/>",
                "<rect width='9' height='9' fill='url(https://evil.example/#a)'/>",
                "<rect width='9' height='9' style='fill:url(//evil.example#a)'/>",
                "<rect width='9' height='9' style='fill:u\\rl(//evil.example#a)'/>",
                "<rect width='9' height='9' style='background:url(javascript:alert(1))'/>",
                "<rect width='9' height='9' style='-moz-binding:url(//evil.example)'/>",
                "<style>@import url(https://evil.example/a.css);</style>",
                "<style>@import 'https://evil.example/a.css'; rect{fill:red}</style>",
                "<style>rect{fill:url(https://evil.example/#a)}</style>",
                "<style>@font-face{font-family:x;src:url(https://evil.example/f)}</style>",
                "<style>@media all{rect{fill:url(https://evil.example/#a)}}</style>",
                "<style>rect{fill:\\75 rl(https://evil.example/#a)}</style>",
                "<style>&lt;/style>&lt;script>alert(1)&lt;/script></style>",
                "<style><![CDATA[</style><script>alert(1)</script>]]></style>",
                "<animate attributeName='href' values='javascript:alert(1)'/>",
                "<set attributeName='onload' to='alert(1)'/>",
                "<handler type='application/javascript'>alert(1)</handler>",
                "<filter id='f'><feImage href='https://evil.example/a.png'/></filter>",
                "<cursor href='https://evil.example/a.png'/>",
                "<metadata>evil</metadata>",
                "<text x='1'>&lt;script&gt;<![CDATA[<script>evil</script>]]></text>",
                "<?xml-stylesheet href='https://evil.example/a.css'?>",
                "<!-- evil -->",
                "<rect width='9' height='9' id='&quot;&gt;&lt;script&gt;'/>"
            })
    void ofAnSvgNothingIsKeptThatRunsOrLeadsElsewhere(String part) {
        String kept = kept("<path d='M0 0h9'/>" + part);

        assertThat(kept)
                .contains("<path d=\"M0 0h9\"/>")
                .doesNotContainIgnoringCase(
                        "<script",
                        " on",
                        "javascript",
                        "evil.",
                        "@",
                        "foreign",
                        "data:",
                        "iframe",
                        "file:",
                        "<?",
                        "<!");
        assertThat(Harmless.of(kept.getBytes(UTF_8)).content()).asString(UTF_8).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a 'x'>]>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE svg [<!ENTITY b 'xxxxxxxxxx'><!ENTITY a '&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
            })
    void entitiesAreNotResolved(String doctype) {
        refused(
                (doctype + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>&a;</text></svg>")
                        .getBytes(UTF_8),
                Why.ENTITIES);
    }

    @Test
    void theUsualTypeOfDocumentIsNoReasonToRefuse() {
        String file = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg'"
                + " width='2in' height='72pt'><rect width='9' height='9'/></svg>";

        Harmless kept = Harmless.of(file.getBytes(UTF_16));

        assertThat(new int[] {kept.width(), kept.height()}).containsExactly(192, 96);
        assertThat(kept.left()).isEmpty();
        assertThat(kept.content())
                .asString(UTF_8)
                .contains("viewBox=\"0 0 192 96\"")
                .doesNotContain("DOCTYPE");
    }

    @Test
    void whatADrawingIsMadeOfStaysAsItWas() {
        String drawing = "<style>.a&gt;rect{fill:url(#g);stroke-width:2}</style>"
                + "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#f00\"/></linearGradient></defs>"
                + "<g class=\"a\" transform=\"translate(1 2)\"><rect x=\"1\" width=\"9\" height=\"9\" fill=\"url(#g)\""
                + " style=\"stroke:#000;opacity:0.5\"/></g><text x=\"2\" y=\"3\" font-family=\"Arial\">5′ &amp; 3′"
                + "</text><use xlink:href=\"#image1\"/><path id=\"image1\" d=\"M0 0L9 9\"/>";

        assertThat(kept(drawing).replace("\n}", "}").replace("}\n", "}"))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " viewBox=\"0 0 90 60\" width=\"90\" height=\"60\">" + drawing + "</svg>\n");
        assertThat(Harmless.of(svg(drawing)).left()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsNamed() {
        assertThat(Harmless.of(svg("<path d='M0 0h9' onload='a()'/><script/><filter/><g fill='url(http://a#b)'/>"))
                        .left())
                .containsExactly("fill", "filter", "onload", "script");
    }

    @Test
    void aPictureOfPixelsWithinAnSvgIsMadeHarmlessToo() {
        byte[] spiked = join(png(5, 5), EXIF_NOTE.getBytes(UTF_8));
        String data = Base64.getEncoder().encodeToString(spiked);

        String kept = kept("<image width='5' height='5' href='data:image/png;base64," + data + "'/>");

        String held = kept.replaceFirst("(?s).*base64,([^\"]*)\".*", "$1");
        assertThat(new String(Base64.getDecoder().decode(held), ISO_8859_1))
                .contains("PNG")
                .doesNotContain("Jane");
    }

    @Test
    void anSvgThatWouldKeepABrowserBusyIsRefused() {
        StringBuilder laughs = new StringBuilder("<g id='a0'><rect width='1' height='1'/></g>");
        StringBuilder chain = new StringBuilder("<g id='b0'><rect width='1' height='1'/></g>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<g id='a%d'>".formatted(i))
                    .append("<use href='#a%d'/>".formatted(i - 1).repeat(10))
                    .append("</g>");
        }
        for (int i = 1; i < 20_000; i++) {
            chain.append("<g id='b%d'><use href='#b%d'/></g>".formatted(i, i - 1));
        }
        String deep = "<g>".repeat(300) + "<rect/>" + "</g>".repeat(300);
        String patterns = "<pattern id='p0'><rect width='1' height='1'/></pattern>"
                + "<pattern id='p1'>" + "<rect fill='url(#p0)'/>".repeat(500) + "</pattern>"
                + "<pattern id='p2'>" + "<rect style='fill:url(#p1)'/>".repeat(500) + "</pattern>"
                + "<rect fill='url(#p2)'/>";

        for (String bomb : List.of(laughs.toString(), chain.toString(), deep, patterns)) {
            refused(svg(bomb), Why.TOO_COMPLEX);
        }
        refused(svg("<rect/>".repeat(100_001)), Why.TOO_COMPLEX);
        assertThat(kept("<g id='a'><use href='#a'/></g>")).contains("use");
    }

    @Test
    void anSvgThatCantBeShownIsRefusedWithItsReason() {
        refused("<svg xmlns='http://www.w3.org/2000/svg'>\n<rect></svg>".getBytes(UTF_8), Why.NOT_XML, 2);
        refused("<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>".getBytes(UTF_8), Why.NO_SIZE);
        refused(svg("<script>alert(1)</script>"), Why.NOTHING_LEFT);
    }

    private static void refused(byte[] file, Why why, Object... values) {
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> Harmless.of(file))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why))
                .satisfies(refused -> assertThat(refused.values()).containsExactly(values));
    }

    private static String kept(String parts) {
        return new String(Harmless.of(svg(parts)).content(), UTF_8);
    }

    static byte[] svg(String parts) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 90 60'>"
                        + parts + "</svg>")
                .getBytes(UTF_8);
    }

    static byte[] png(int width, int height) {
        return written("png", width, height);
    }

    private static byte[] jpeg(int width, int height) {
        return written("jpeg", width, height);
    }

    /** A picture that is red on the left. */
    private static byte[] written(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        return file(format, image);
    }

    private static byte[] file(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] png(int width, int height, byte[] pixels) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        return join(
                Arrays.copyOf(png(1, 1), 8),
                chunk("IHDR", header),
                chunk("IDAT", deflated(pixels)),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] named = join(type.getBytes(ISO_8859_1), data);
        CRC32 sum = new CRC32();
        sum.update(named);
        return join(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] segment(int marker, byte[] data) {
        return join(
                ByteBuffer.allocate(4)
                        .put((byte) 0xff)
                        .put((byte) marker)
                        .putShort((short) (data.length + 2))
                        .array(),
                data);
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] rest(byte[] file, int from) {
        return Arrays.copyOfRange(file, from, file.length);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = read(file);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
