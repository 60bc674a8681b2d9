package dev.holdfast.templates;

import dev.holdfast.templates.markup.SyntaxFormat;
import dev.holdfast.templates.syntax.Syntax;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each template the output format that its name tells. */
final class SyntaxByName extends TemplateConfigurationFactory {
    private final Map<Syntax, TemplateConfiguration> settings = new EnumMap<>(Syntax.class);

    SyntaxByName() {
        for (Syntax syntax : Syntax.values()) {
            TemplateConfiguration configuration = new TemplateConfiguration();
            configuration.setOutputFormat(new SyntaxFormat(syntax));
            settings.put(syntax, configuration);
        }
    }

    @Override
    public @Nullable TemplateConfiguration get(String name, Object source) {
        return TemplateName.syntaxOf(name).map(settings::get).orElse(null);
    }

    @Override
    protected void setConfigurationOfChildren(Configuration configuration) {
        settings.values().forEach(each -> each.setParentConfiguration(configuration));
    }
}
