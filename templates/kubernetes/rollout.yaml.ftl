<@common.head object/>
<#assign spec = object.spec>
spec:
<#if spec.replicas??>
  replicas: ${spec.replicas}
</#if>
<@common.selector spec.selector/>
  strategy:
<#if spec.strategy.blueGreen??>
    blueGreen:
      activeService: ${spec.strategy.blueGreen.activeService}
      previewService: ${spec.strategy.blueGreen.previewService}
      autoPromotionEnabled: ${spec.strategy.blueGreen.autoPromotionEnabled}
      scaleDownDelaySeconds: ${spec.strategy.blueGreen.scaleDownDelaySeconds}
</#if>
<#if spec.strategy.canary??>
    canary:
      maxSurge: ${spec.strategy.canary.maxSurge}
      maxUnavailable: ${spec.strategy.canary.maxUnavailable}
      steps:
<#list spec.strategy.canary.steps as step>
<#if step.setWeight??>
        - setWeight: ${step.setWeight}
</#if>
<#if step.pause??>
        - pause:
            duration: ${step.pause}
</#if>
</#list>
</#if>
  minReadySeconds: ${spec.minReadySeconds}
  progressDeadlineSeconds: ${spec.progressDeadlineSeconds}
  revisionHistoryLimit: ${spec.revisionHistoryLimit}
<@pod.template spec.template/>
