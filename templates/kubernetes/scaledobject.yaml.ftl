<@common.head object/>
<#assign spec = object.spec>
spec:
<@scaling.target spec/>
  minReplicaCount: ${spec.minReplicaCount}
  maxReplicaCount: ${spec.maxReplicaCount}
  advanced:
    horizontalPodAutoscalerConfig:
      name: ${spec.autoscaler}
<@indent by=4>
<@scaling.behavior spec/>
</@indent>
  triggers:
<#list spec.triggers as trigger>
    - type: ${trigger.type}
<#if trigger.metricType??>
      metricType: ${trigger.metricType}
</#if>
      metadata:
        ${yaml_tree(trigger.metadata, 8)}
</#list>
