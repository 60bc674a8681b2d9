package dev.holdfast.policies.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.tree.AbsentNode;
import dev.holdfast.policies.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSelectorTest {
    private static final Node LABELS = Objects.yaml("{app: api, tier: web, version: 2}");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    matchLabels: {app: api}; true; app=api
                    matchLabels: {app: api, version: 2}; true; app=api,version=2
                    matchLabels: {app: web}; false; app=web
                    matchLabels: {team: api}; false; team=api
                    matchExpressions: [{key: app, operator: In, values: [web, api]}]; true; app in (web,api)
                    matchExpressions: [{key: app, operator: In, values: []}]; false; app in ()
                    matchExpressions: [{key: app, operator: NotIn, values: [api]}]; false; app notin (api)
                    matchExpressions: [{key: team, operator: NotIn, values: [api]}]; true; team notin (api)
                    matchExpressions: [{key: tier, operator: Exists}]; true; tier
                    matchExpressions: [{key: team, operator: Exists}]; false; team
                    matchExpressions: [{key: team, operator: DoesNotExist}]; true; !team
                    matchExpressions: [{key: tier, operator: DoesNotExist}]; false; !tier
                    matchExpressions: [{key: tier, operator: Like, values: [web]}]; false; tier (unknown operator)
                    'matchLabels: {app: api}, matchExpressions: [{key: tier, operator: Exists}]'; true; app=api,tier
                    """)
    void comparesAsTheApiServerDoes(String selector, boolean matches, String words) {
        LabelSelector read = LabelSelector.of(Objects.yaml("{" + selector + "}"));
        assertThat(read.matches(LABELS)).isEqualTo(matches);
        assertThat(read.words()).isEqualTo(words);
    }

    @Test
    void anEmptySelectorTakesAllAndAnAbsentOneNothing() {
        assertThat(LabelSelector.of(Objects.yaml("{}")).matches(AbsentNode.ABSENT))
                .isTrue();
        assertThat(LabelSelector.of(Objects.yaml("{}")).isEverything()).isTrue();
        assertThat(LabelSelector.of(AbsentNode.ABSENT).matches(LABELS)).isFalse();
        assertThat(LabelSelector.of(AbsentNode.ABSENT).isNothing()).isTrue();
    }

    @Test
    void aServiceWithoutLabelsSelectsNothing() {
        assertThat(LabelSelector.ofLabels(Objects.yaml("{}")).isNothing()).isTrue();
        assertThat(LabelSelector.ofLabels(Objects.yaml("{app: api}")).matches(LABELS))
                .isTrue();
    }
}
