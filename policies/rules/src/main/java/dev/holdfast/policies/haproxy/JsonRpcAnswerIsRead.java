package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;

/** A call of JSON-RPC that fails is answered with status 200 too. */
public final class JsonRpcAnswerIsRead implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H03c", "A check by JSON-RPC looks for a result in the answer")
            .warning()
            .because("The transport says 200 while the body says error: a node that has lost its chain "
                    + "keeps getting its share of the calls.")
            .from("https://www.jsonrpc.org/specification#response_object", "requirement R104")
            .fix("Add http-check expect rstring '\"result\"' behind the one on the status.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxyChecks checks : HaproxyChecks.all(file)) {
            String old = checks.oldBody();
            boolean calls = old != null && old.contains("jsonrpc");
            for (Line send : checks.sends()) {
                Word body = send.after("body", 2);
                calls |= body != null && body.text().contains("jsonrpc");
            }
            boolean reads =
                    checks.expects().stream().anyMatch(expect -> expect.has("string", 2) || expect.has("rstring", 2));
            if (calls && !reads) {
                run.found(
                        checks.section(),
                        checks.option().place(),
                        "http-check expect",
                        "the check calls JSON-RPC and does not look at the body of the answer");
            }
        }
    }
}
