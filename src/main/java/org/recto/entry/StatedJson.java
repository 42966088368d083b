package org.recto.entry;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** How {@link Stated} stands in JSON: as its value, or {@code null} where it is none. */
final class StatedJson {

    private StatedJson() {}

    static final class Writer extends StdSerializer<Stated<?>> {
        Writer() {
            super(Stated.class);
        }

        @Override
        public void serialize(Stated<?> stated, JsonGenerator json, SerializationContext context) {
            Object value = stated.value();
            if (value == null) {
                json.writeNull();
            } else {
                context.writeValue(json, value);
            }
        }
    }

    static final class Reader extends ValueDeserializer<Stated<?>> {

        private final @Nullable JavaType type;

        Reader(@Nullable JavaType type) {
            this.type = type;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType stated = property == null ? context.getContextualType() : property.getType();
            return new Reader(stated.containedTypeOrUnknown(0));
        }

        @Override
        public Stated<?> deserialize(JsonParser json, DeserializationContext context) {
            return new Stated<>(context.<Object>readValue(json, java.util.Objects.requireNonNull(type)));
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return Stated.none();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
