package dev.holdfast.policies.cel.subject;

import dev.holdfast.policies.aws.AwsResource;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.pulumi.PulumiResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resources of any other provider of Pulumi, and components, by their type: {@code pulumi/gcp:storage/bucket:Bucket}. */
public final class PulumiKind implements SubjectKind {
    private static final Pattern TYPE =
            Pattern.compile("[A-Za-z][A-Za-z0-9-]*:[A-Za-z0-9./_-]*:[A-Za-z][A-Za-z0-9_/-]*");

    @Override
    public String prefix() {
        return "pulumi/";
    }

    @Override
    public List<String> examples() {
        return List.of("pulumi/gcp:storage/bucket:Bucket");
    }

    @Override
    public @Nullable String refusal(String name) {
        if (name.startsWith(AwsResource.PREFIX)) {
            return "resources of AWS are written without pulumi/: " + name;
        }
        if (name.startsWith(PulumiResource.KUBERNETES)) {
            return "objects of Kubernetes are written as kubernetes/" + name.substring(name.lastIndexOf(':') + 1);
        }
        return TYPE.matcher(name).matches() ? null : "a type of Pulumi reads like gcp:storage/bucket:Bucket";
    }

    @Override
    public List<Judged> find(Inputs inputs, String name) {
        List<Judged> judged = new ArrayList<>();
        for (PulumiResource resource : inputs.all(PulumiResource.class)) {
            if (resource.type().equals(name)) {
                judged.add(new Judged(resource, resource.properties(), Set.of(), "", resource.name()));
            }
        }
        return judged;
    }
}
