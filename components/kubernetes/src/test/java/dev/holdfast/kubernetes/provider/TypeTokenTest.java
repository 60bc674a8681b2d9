package dev.holdfast.kubernetes.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeTokenTest {

    @ParameterizedTest
    @CsvSource({
        "kubernetes:core/v1:Service, v1, Service, '', v1",
        "kubernetes:apps/v1:Deployment, apps/v1, Deployment, apps, v1",
        "kubernetes:postgresql.cnpg.io/v1:Cluster, postgresql.cnpg.io/v1, Cluster, postgresql.cnpg.io, v1",
    })
    void namesVersionAndKind(String token, String apiVersion, String kind, String group, String version) {
        TypeToken type = TypeToken.of(token);

        assertThat(type).isEqualTo(new TypeToken(apiVersion, kind));
        assertThat(type.group()).isEqualTo(group);
        assertThat(type.version()).isEqualTo(version);
    }

    @Test
    void urnHasTheTypesOfItsParentsBefore() {
        String urn = "urn:pulumi:test::project::holdfast:index:Service$kubernetes:apps/v1:Deployment::api::v2";

        assertThat(TypeToken.ofUrn(urn)).isEqualTo(new TypeToken("apps/v1", "Deployment"));
        assertThat(TypeToken.nameOfUrn(urn)).isEqualTo("api::v2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws:ec2/instance:Instance",
                "kubernetes:apps/v1:",
                "kubernetes:v1:Service",
                "kubernetes:helm.sh/v3/x:Release",
            })
    void refusesOtherTypes(String token) {
        assertThatIllegalArgumentException().isThrownBy(() -> TypeToken.of(token));
    }
}
