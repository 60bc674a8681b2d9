package dev.holdfast.policies.haproxy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;

/** A body that begins like JSON, or is said to be JSON, has to be JSON when HAProxy has taken its quotes off. */
public final class CheckBodyIsJson implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.HAPROXY, "H03a", "The JSON that a check sends is JSON")
            .because("Double quotes without single quotes around them are taken off: {\"id\":1} is sent as {id:1}. "
                    + "The server answers with an error, and the check says nothing about its health.")
            .from("https://docs.haproxy.org/2.6/configuration.html#2.2", "requirement R104")
            .fix(
                    "Write the body in single quotes: body '{\"jsonrpc\":\"2.0\",\"method\":\"web3_clientVersion\",\"params\":[],\"id\":1}'.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxyChecks checks : HaproxyChecks.all(file)) {
            HaproxySection section = checks.section();
            String old = checks.oldBody();
            if (old != null && !checks.option().hasVariable()) {
                check(
                        section,
                        checks.option(),
                        checks.option().place(),
                        old,
                        checks.oldRest().contains("application/json"),
                        run);
            }
            for (Line send : checks.sends()) {
                Word body = send.after("body", 2);
                if (body != null && !body.variable()) {
                    boolean said = HaproxyChecks.header(send, "Content-Type").stream()
                            .anyMatch(type -> type.text().startsWith("application/json"));
                    check(section, send, body.place(), body.text(), said, run);
                }
            }
        }
    }

    private static void check(HaproxySection section, Line line, Place place, String body, boolean said, RuleRun run) {
        boolean meant = said || body.startsWith("{") || body.startsWith("[");
        if (meant && !isJson(body)) {
            run.found(
                    section.at(line),
                    place,
                    "http-check send body",
                    "HAProxy sends " + start(body) + ", which is not JSON");
        }
    }

    private static String start(String body) {
        return body.length() <= 60 ? body : body.substring(0, 60) + "…";
    }

    private static boolean isJson(String text) {
        // Made here, since few files have such a body, and making it takes a tenth of the time of a small check.
        ObjectReader json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .reader();
        try {
            return !json.readTree(text).isMissingNode();
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }
}
