package dev.holdfast.policies.aws;

import java.util.List;

/** Types of load balancers, which the provider has by two names. */
final class LoadBalancers {
    static final List<String> BALANCERS = List.of(
            "aws:lb/loadBalancer:LoadBalancer",
            "aws:alb/loadBalancer:LoadBalancer",
            "aws:applicationloadbalancing/loadBalancer:LoadBalancer",
            "aws:elasticloadbalancingv2/loadBalancer:LoadBalancer");
    static final List<String> LISTENERS = List.of(
            "aws:lb/listener:Listener",
            "aws:alb/listener:Listener",
            "aws:applicationloadbalancing/listener:Listener",
            "aws:elasticloadbalancingv2/listener:Listener");

    private LoadBalancers() {}
}
