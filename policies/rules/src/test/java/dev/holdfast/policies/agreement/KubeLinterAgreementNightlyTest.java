package dev.holdfast.policies.agreement;

import dev.holdfast.policies.agreement.KubeLinter.Expectation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules that we share with kube-linter find as much as its tests expect it to find, or there is a reason. Its manifests are no part
 * of the tool chain, see .ci/README.md.
 */
@Tag("nightly")
class KubeLinterAgreementNightlyTest {
    @TestFactory
    Stream<DynamicTest> agree() throws IOException {
        Path checkout = Path.of(Objects.requireNonNull(
                System.getenv("HOLDFAST_KUBE_LINTER"),
                "HOLDFAST_KUBE_LINTER names a checkout of kube-linter, see .ci/README.md"));
        Manifests ours = Manifests.of(checkout.resolve("tests/checks"));
        List<Expectation> theirs = KubeLinter.expectations(checkout);
        AgreementChecks checks = new AgreementChecks(
                "kube-linter", theirs.stream().map(Expectation::check).toList(), ours);
        return checks.tests(shared -> theirs.stream()
                .filter(expectation -> expectation.check().equals(shared.check()))
                .flatMap(expectation -> verdicts(shared, expectation, ours).stream())
                .toList());
    }

    private static List<Verdict> verdicts(SharedCheck shared, Expectation expectation, Manifests ours) {
        Manifests.Read file = ours.file(expectation.file());
        Set<String> kinds = new TreeSet<>(expectation.reports().keySet());
        file.inputs().cluster().objects().forEach(object -> kinds.add(object.kind()));
        if (!expectation.isComplete()) {
            long all = kinds.stream()
                    .mapToLong(kind -> file.count(shared.rules(), kind))
                    .sum();
            return List.of(verdict(expectation.file() + " all", expectation.count(), all));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (String kind : kinds) {
            long found = file.count(shared.rules(), kind);
            verdicts.add(verdict(
                    expectation.file() + " " + kind, expectation.reports().getOrDefault(kind, 0), found));
        }
        return verdicts;
    }

    private static Verdict verdict(String at, long theirs, long ours) {
        return new Verdict(at, Long.toString(theirs), Long.toString(ours));
    }
}
