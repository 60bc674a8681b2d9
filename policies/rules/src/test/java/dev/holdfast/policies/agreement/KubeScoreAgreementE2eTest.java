package dev.holdfast.policies.agreement;

import dev.holdfast.policies.agreement.KubeScore.Judgement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules that we share with kube-score say the same as it on the manifests of its own tests, or there is a reason. */
@Tag("e2e")
class KubeScoreAgreementE2eTest {
    @TestFactory
    Stream<DynamicTest> agree(@TempDir Path scratch) throws IOException, InterruptedException {
        Path folder = KubeScore.tools().resolve("kube-score-manifests");
        Manifests ours = Manifests.of(folder);
        List<Judgement> theirs = new ArrayList<>();
        for (String file : ours.files().keySet()) {
            theirs.addAll(KubeScore.judge(scratch, folder.resolve(file)));
        }
        AgreementChecks checks = new AgreementChecks("kube-score", KubeScore.checks(scratch), ours);
        return checks.tests(shared -> theirs.stream()
                .filter(judgement -> judgement.check().equals(shared.check()))
                .map(judgement -> verdict(shared, judgement, ours))
                .toList());
    }

    private static Verdict verdict(SharedCheck shared, Judgement judgement, Manifests ours) {
        long found = ours.file(judgement.file()).count(shared.rules(), judgement.object());
        return new Verdict(
                judgement.file() + " " + judgement.object(),
                judgement.word(shared),
                found == 0 ? Verdict.PASSES : Verdict.FINDS);
    }
}
