package dev.holdfast.topology.read;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.cfg.BaseSettings;
import com.fasterxml.jackson.databind.cfg.CoercionConfigs;
import com.fasterxml.jackson.databind.cfg.ConfigOverrides;
import com.fasterxml.jackson.databind.cfg.DatatypeFeatures;
import com.fasterxml.jackson.databind.cfg.DefaultCacheProvider;
import com.fasterxml.jackson.databind.introspect.BasicClassIntrospector;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.SimpleMixInResolver;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import com.fasterxml.jackson.databind.jsontype.impl.StdSubtypeResolver;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.RootNameLookup;
import java.lang.annotation.Annotation;
import java.util.Locale;

/**
 * The settings with which Jackson looks at records. They are put together here, not taken from an {@code ObjectMapper}:
 * its parsers and serializers are not needed, and making it
 * takes longer than reading a topology.
 */
final class JacksonSettings {
    private JacksonSettings() {}

    /**
     * The records use no annotations that stand for others; looking for some would parse the annotations of every
     * annotation.
     */
    private static final class WithoutBundles extends JacksonAnnotationIntrospector {
        @Override
        public boolean isAnnotationBundle(Annotation annotation) {
            return false;
        }
    }

    static DeserializationConfig deserialization() {
        BaseSettings base = new BaseSettings(
                new BasicClassIntrospector(),
                new WithoutBundles(),
                null,
                null,
                TypeFactory.defaultInstance(),
                null,
                null,
                null,
                Locale.ROOT,
                null,
                Base64Variants.getDefaultVariant(),
                LaissezFaireSubTypeValidator.instance,
                new DefaultAccessorNamingStrategy.Provider(),
                DefaultCacheProvider.defaultInstance());
        return new DeserializationConfig(
                base,
                new StdSubtypeResolver(),
                new SimpleMixInResolver(null),
                new RootNameLookup(),
                new ConfigOverrides(),
                new CoercionConfigs(),
                DatatypeFeatures.defaultFeatures());
    }
}
