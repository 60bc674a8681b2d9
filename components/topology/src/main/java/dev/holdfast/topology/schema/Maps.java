package dev.holdfast.topology.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Defines maps where they stand: what their keys have to match is a matter of the place. */
final class Maps implements CustomDefinitionProviderV2 {

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != Map.class) {
            return null;
        }
        List<ResolvedType> parameters = type.typeParametersFor(Map.class);
        ResolvedType value = parameters.get(1);
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.put("type", "object");
        if (value.getErasedType() == Object.class) {
            node.put("additionalProperties", true);
        } else {
            node.set("additionalProperties", context.createDefinitionReference(value));
        }
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
    }
}
