package dev.holdfast.policies.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.waiver.Judged;
import dev.holdfast.policies.waiver.Waiver;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/**
 * A report in SARIF, as <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">its version 2.1.0</a> describes it. A waived
 * finding is a result with an accepted suppression; a file that was not understood is a notification.
 */
final class SarifReport {
    private final CheckReport report;
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifReport(CheckReport report) {
        this.report = report;
    }

    void write(Writer to) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(to)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json);
            invocation(json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (Judged each : report.findings()) {
                result(each, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        to.write("\n");
    }

    private void tool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Holdfast");
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : report.rules()) {
            indexes.put(rule.id(), indexes.size());
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            text("shortDescription", rule.title(), json);
            text("fullDescription", rule.rationale(), json);
            text("help", rule.remediation(), json);
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void invocation(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", report.faults().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (CheckReport.Fault fault : report.faults()) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            text("message", fault.reason(), json);
            location(fault.file(), fault.line(), fault.column(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void result(Judged each, JsonGenerator json) throws IOException {
        Finding finding = each.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        Integer index = indexes.get(finding.rule().id());
        if (index != null) {
            json.writeNumberField("ruleIndex", index);
        }
        json.writeStringField("level", level(finding.severity()));
        text("message", finding.subject().words() + ": " + finding.message(), json);
        location(
                finding.subject().origin().name(),
                finding.place().line(),
                finding.place().column(),
                json);
        Waiver waiver = each.waiver();
        if (waiver != null) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "inSource");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", waiver.reason() + " (until " + waiver.until() + ")");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void location(String file, int line, int column, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileUri.of(file));
        json.writeEndObject();
        if (line > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line);
            json.writeNumberField("startColumn", column);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void text(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
            case OFF -> "none";
        };
    }
}
