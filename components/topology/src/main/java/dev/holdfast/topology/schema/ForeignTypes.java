package dev.holdfast.topology.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Defines the types of the JDK that the reader reads from text; see {@link dev.holdfast.topology.units.TimeSpan} and
 * {@link dev.holdfast.topology.units.TimeZones}.
 */
final class ForeignTypes implements CustomDefinitionProviderV2 {

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        if (type.getErasedType() == Duration.class) {
            node.put("type", "string");
            node.put("pattern", "^([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$");
            node.put("minLength", 2);
            node.putArray("examples").add("300ms").add("5s").add("1m30s").add("7d");
            node.put("description", "A time with its unit.");
        } else if (type.getErasedType() == ZoneId.class) {
            node.put("type", "string");
            node.put("pattern", "^[A-Za-z0-9_+/-]+$");
            node.putArray("examples").add("UTC").add("Europe/Berlin");
            node.put("description", "A time zone by its name in the tz database.");
        } else {
            return null;
        }
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.NO);
    }
}
