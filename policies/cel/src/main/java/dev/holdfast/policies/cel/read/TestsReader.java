package dev.holdfast.policies.cel.read;

import dev.holdfast.policies.cel.policy.PolicyTest;
import dev.holdfast.policies.tree.Node;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the tests that stand beside a policy, and looks whether their files are there. */
final class TestsReader {
    private final Path policy;
    private final Faults faults;

    /** Reads tests whose files stand relative to that of the policy. */
    TestsReader(Path policy, Faults faults) {
        this.policy = policy;
        this.faults = faults;
    }

    List<PolicyTest> read(List<Node> list) {
        List<PolicyTest> tests = new ArrayList<>();
        for (Node item : list) {
            Fields fields = new Fields(item, "a test", faults, List.of("pass", "fail"));
            boolean passes = fields.node("pass").isPresent();
            if (item.isMap() && passes == fields.node("fail").isPresent()) {
                faults.add(item.place(), "a test is either pass: FILE or fail: FILE");
                continue;
            }
            String key = passes ? "pass" : "fail";
            String name = fields.text(key);
            if (name != null) {
                add(tests, passes, name, fields.node(key));
            }
        }
        return tests;
    }

    private void add(List<PolicyTest> tests, boolean passes, String name, Node at) {
        try {
            Path fixture = policy.resolveSibling(name);
            if (Files.isRegularFile(fixture)) {
                tests.add(new PolicyTest(passes, name, fixture, at.place()));
                return;
            }
        } catch (InvalidPathException noPath) {
            // said below: there is no such file
        }
        faults.add(at.place(), "there is no file " + name + " beside the policy");
    }
}
