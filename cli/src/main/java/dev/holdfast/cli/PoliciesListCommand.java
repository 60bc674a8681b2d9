package dev.holdfast.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Parameter;
import dev.holdfast.policies.rule.RuleInfo;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
        name = "list",
        description = "List the rules that come with Holdfast.",
        footerHeading = "%nExample:%n",
        footer = "  holdfast policies list --format json")
final class PoliciesListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text")
    private String format = "text";

    PoliciesListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<RuleInfo> rules = Catalogue.infos(Catalogue.all());
        switch (format) {
            case "text" -> text(rules);
            case "json" -> json(rules);
            default -> throw new BadInput("there is no format " + format + "; there are text, json");
        }
        return ExitCode.OK;
    }

    private void text(List<RuleInfo> rules) {
        for (Family family : Family.values()) {
            List<RuleInfo> own =
                    rules.stream().filter(rule -> rule.family() == family).toList();
            if (!own.isEmpty()) {
                terminal.out().println(family.words());
                own.forEach(rule -> terminal.out()
                        .println("  " + padded(rule.id(), 6)
                                + padded(rule.severity().word(), 9) + rule.title()));
            }
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private void json(List<RuleInfo> rules) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(terminal.out())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (RuleInfo rule : rules) {
                json.writeStartObject();
                json.writeStringField("id", rule.id());
                json.writeStringField("title", rule.title());
                json.writeStringField("about", rule.family().words());
                json.writeStringField("severity", rule.severity().word());
                json.writeStringField("inDevelopment", rule.inDevelopment().word());
                json.writeStringField("why", rule.rationale());
                json.writeStringField("remediation", rule.remediation());
                json.writeArrayFieldStart("sources");
                for (String source : rule.sources()) {
                    json.writeString(source);
                }
                json.writeEndArray();
                json.writeArrayFieldStart("parameters");
                for (Parameter parameter : rule.parameters()) {
                    json.writeStartObject();
                    json.writeStringField("name", parameter.name());
                    json.writeStringField("description", parameter.description());
                    json.writeNumberField("default", parameter.byDefault());
                    json.writeNumberField("least", parameter.least());
                    json.writeNumberField("most", parameter.most());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        terminal.out().println();
    }
}
