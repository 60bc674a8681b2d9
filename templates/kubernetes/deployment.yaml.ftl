<@common.head object/>
<#assign spec = object.spec>
spec:
<#if spec.replicas??>
  replicas: ${spec.replicas}
</#if>
<@common.selector spec.selector/>
  strategy:
    type: ${spec.strategy.type}
<#if spec.strategy.rollingUpdate??>
    rollingUpdate:
      maxUnavailable: ${spec.strategy.rollingUpdate.maxUnavailable}
      maxSurge: ${spec.strategy.rollingUpdate.maxSurge}
</#if>
  minReadySeconds: ${spec.minReadySeconds}
  progressDeadlineSeconds: ${spec.progressDeadlineSeconds}
  revisionHistoryLimit: ${spec.revisionHistoryLimit}
<@pod.template spec.template/>
