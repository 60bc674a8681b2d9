package dev.holdfast.policies.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.waiver.Judged;
import dev.holdfast.policies.waiver.Waiver;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Against the schema of SARIF 2.1.0, as the README beside it says. */
class SarifReportTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(schema());
    private static final RuleInfo RULE = RuleInfo.of(Family.KUBERNETES, "T01", "Tests are read")
            .because("why")
            .from("-")
            .fix("how");

    private static JsonNode schema() {
        try (InputStream file =
                Objects.requireNonNull(SarifReportTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json"))) {
            return MAPPER.readTree(file);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private record Thing(Origin origin, Place place) implements Subject {
        @Override
        public String words() {
            return "Pod shop/api";
        }
    }

    private static Finding finding(Origin origin, Place place, Severity severity) {
        return new Finding(RULE, severity, new Thing(origin, place), place, "spec", "a \"thing\" <is> wrong", null);
    }

    private static JsonNode report(List<Judged> findings, List<CheckReport.Fault> faults) throws IOException {
        StringWriter written = new StringWriter();
        CheckReport report = new CheckReport(findings, faults, List.of(), List.of(), List.of(RULE));
        Format.SARIF.write(report, false, written);
        return MAPPER.readTree(written.toString());
    }

    @Test
    void fitsItsSchema() throws IOException {
        Waiver waiver = new Waiver("T01", "*", "later", LocalDate.of(2030, 1, 1), "waivers.yaml", Place.NONE);
        Origin file = Origin.file("a folder/ä.yaml");
        JsonNode report = report(
                List.of(
                        new Judged(finding(file, new Place(3, 5), Severity.ERROR), null),
                        new Judged(finding(file, new Place(4, 1), Severity.WARNING), waiver),
                        new Judged(finding(file, new Place(5, 1), Severity.NOTE), null),
                        new Judged(finding(Origin.resource("urn:pulumi:a"), Place.NONE, Severity.ERROR), null)),
                List.of(new CheckReport.Fault("bad.yaml", 1, 2, "no YAML"), new CheckReport.Fault("x", 0, 0, "-")));

        assertThat(SCHEMA.validate(report)).isEmpty();
        assertThat(report.at("/runs/0/results")).hasSize(4);
    }

    @Test
    void ofNothingFitsItToo() throws IOException {
        assertThat(SCHEMA.validate(report(List.of(), List.of()))).isEmpty();
    }

    /** Were the schema not read, everything would fit. */
    @Test
    void whatIsWrongDoesNot() throws IOException {
        JsonNode report = report(List.of(), List.of());
        ((ObjectNode) report.at("/runs/0")).remove("tool");

        assertThat(SCHEMA.validate(report)).isNotEmpty();
    }
}
