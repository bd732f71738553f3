package se.familjenavet.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import se.familjenavet.problem.UnusableValue;

/** Reads as another does, and says where it stands when something is too long or too deep, which Jackson does not. */
final class Bearable extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    Bearable(JsonDeserializer<?> reading) {
        super(reading);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reading) {
        return new Bearable(reading);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return super.deserialize(parser, context);
        } catch (StreamConstraintsException tooMuch) {
            throw new UnusableValue(parser, handledType(), "too-much");
        }
    }

    /** Sees to it that every object and every tree is read so. */
    static final class Everywhere extends SimpleModule {
        private static final long serialVersionUID = 1L;

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addBeanDeserializerModifier(new OfObjects());
            context.addDeserializers(new OfTrees());
        }
    }

    private static final class OfObjects extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reading) {
            return new Bearable(reading);
        }
    }

    private static final class OfTrees extends Deserializers.Base {
        @Override
        public JsonDeserializer<?> findTreeNodeDeserializer(
                Class<? extends JsonNode> type, DeserializationConfig config, BeanDescription bean) {
            return new Bearable(JsonNodeDeserializer.getDeserializer(type));
        }
    }
}
