/**
 * Policy packs for Pulumi in Java: rules on the resources of a program in any language, which {@code pulumi preview --policy-pack} and
 * {@code pulumi up --policy-pack} ask before anything is deployed. A {@link dev.holdfast.policy.PolicyPack} has {@link
 * dev.holdfast.policy.ResourcePolicy resource policies}, which see one resource at a time, and {@link dev.holdfast.policy.StackPolicy
 * stack policies}, which see all of them; its {@code main} calls {@link dev.holdfast.policy.PolicyPack#serve}.
 */
@NullMarked
package dev.holdfast.policy;

import org.jspecify.annotations.NullMarked;
