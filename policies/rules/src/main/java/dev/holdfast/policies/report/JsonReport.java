package dev.holdfast.policies.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.holdfast.policies.input.Skipped;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.waiver.Judged;
import dev.holdfast.policies.waiver.Waiver;
import java.io.IOException;
import java.io.Writer;

/** A report with all there is, in JSON. */
final class JsonReport {
    private final CheckReport report;

    JsonReport(CheckReport report) {
        this.report = report;
    }

    void write(Writer to) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(to)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeObjectFieldStart("summary");
            json.writeNumberField("errors", report.count(Severity.ERROR));
            json.writeNumberField("warnings", report.count(Severity.WARNING));
            json.writeNumberField("notes", report.count(Severity.NOTE));
            json.writeNumberField("waived", report.waived());
            json.writeNumberField("rules", report.rules().size());
            json.writeEndObject();
            json.writeArrayFieldStart("settings");
            for (String file : report.settings()) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Judged each : report.findings()) {
                finding(each, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("faults");
            for (CheckReport.Fault fault : report.faults()) {
                json.writeStartObject();
                json.writeStringField("file", fault.file());
                json.writeNumberField("line", fault.line());
                json.writeNumberField("column", fault.column());
                json.writeStringField("reason", fault.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("skipped");
            for (Skipped skipped : report.skipped()) {
                json.writeStartObject();
                json.writeStringField("path", skipped.path());
                json.writeStringField("reason", skipped.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        to.write("\n");
    }

    private static void finding(Judged each, JsonGenerator json) throws IOException {
        Finding finding = each.finding();
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("file", finding.subject().origin().name());
        if (finding.place().line() > 0) {
            json.writeNumberField("line", finding.place().line());
            json.writeNumberField("column", finding.place().column());
        }
        json.writeStringField("object", finding.subject().words());
        json.writeStringField("field", finding.field());
        json.writeStringField("message", finding.message());
        json.writeStringField("remediation", finding.rule().remediation());
        Waiver waiver = each.waiver();
        if (waiver != null) {
            json.writeObjectFieldStart("waived");
            json.writeStringField("reason", waiver.reason());
            json.writeStringField("until", waiver.until().toString());
            json.writeStringField("writtenIn", waiver.file());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
