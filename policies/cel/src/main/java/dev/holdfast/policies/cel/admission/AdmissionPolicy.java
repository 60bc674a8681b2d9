package dev.holdfast.policies.cel.admission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy as the API server takes it: a {@code ValidatingAdmissionPolicy} of {@code admissionregistration.k8s.io/v1}, and the {@code
 * ValidatingAdmissionPolicyBinding} that puts it to work everywhere. Objects that are made or changed are looked at; those that are
 * there already are not.
 *
 * @param name the name of both objects
 * @param id the id of the policy
 * @param title its title
 * @param remediation what to change
 * @param rules which requests are looked at
 * @param conditions where it applies
 * @param expression what has to hold
 * @param message what is said where the other message cannot be made; one line
 * @param messageExpression what is said; null for the message
 * @param reason what kind of failure the client is told of
 * @param action what happens: {@code Deny}, {@code Warn} or {@code Audit}
 */
public record AdmissionPolicy(
        String name,
        String id,
        String title,
        String remediation,
        List<ResourceRule> rules,
        List<Condition> conditions,
        String expression,
        String message,
        @Nullable String messageExpression,
        String reason,
        String action) {}
