package dev.holdfast.templates;

import dev.holdfast.templates.functions.SharedFunctions;
import dev.holdfast.templates.markup.ReadyNumbers;
import dev.holdfast.templates.model.ModelWrapper;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.Version;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** FreeMarker as Holdfast wants it: strict, silent, the same everywhere, and without a way out of the templates' folder. */
final class EngineSettings {
    /** The release whose corrections are wanted; not taken from {@code Configuration}, which would start logging first. */
    private static final Version VERSION = new Version(2, 3, 35);

    private EngineSettings() {}

    static Configuration of(TemplateSource source) {
        withoutLogging();
        Configuration configuration = new ParsedOnce(VERSION);
        readOnlyFrom(configuration, source);
        sameEverywhere(configuration);
        strict(configuration);
        for (Map.Entry<String, TemplateModel> shared : SharedFunctions.all().entrySet()) {
            configuration.setSharedVariable(shared.getKey(), shared.getValue());
        }
        return configuration;
    }

    /** Keeps FreeMarker from starting a logging library; a choice made with its system property stands. */
    @SuppressWarnings("deprecation") // the property that replaces it would have to be set for the whole JVM
    private static void withoutLogging() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no library is asked for, so none can be missing", e);
        }
    }

    private static void readOnlyFrom(Configuration configuration, TemplateSource source) {
        configuration.setTemplateLoader(new TemplateFiles(source));
        configuration.setTemplateLookupStrategy(new ExactLookup());
        configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        configuration.setLocalizedLookup(false);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    private static void sameEverywhere(Configuration configuration) {
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setCustomNumberFormats(Map.of(ReadyNumbers.NAME, new ReadyNumbers()));
        configuration.setNumberFormat("@" + ReadyNumbers.NAME);
    }

    /** The boolean format is left unset: a boolean that a template computes itself cannot be printed as a quoted "true". */
    private static void strict(Configuration configuration) {
        configuration.setObjectWrapper(new ModelWrapper());
        configuration.setTemplateConfigurations(new SyntaxByName());
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setWhitespaceStripping(true);
    }
}
