package dev.holdfast.templates;

import freemarker.cache.TemplateLookupContext;
import freemarker.cache.TemplateLookupResult;
import freemarker.cache.TemplateLookupStrategy;
import java.io.IOException;

/** Finds a template by exactly its name: no search through parent folders ({@code *}), no variants by language. */
final class ExactLookup extends TemplateLookupStrategy {
    @Override
    public TemplateLookupResult lookup(TemplateLookupContext context) throws IOException {
        String name = context.getTemplateName();
        return TemplateName.isValid(name)
                ? context.lookupWithAcquisitionStrategy(name)
                : context.createNegativeLookupResult();
    }
}
