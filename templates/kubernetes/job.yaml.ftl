<@common.head object/>
<#assign spec = object.spec>
spec:
  backoffLimit: ${spec.backoffLimit}
  activeDeadlineSeconds: ${spec.activeDeadlineSeconds}
  ttlSecondsAfterFinished: ${spec.ttlSecondsAfterFinished}
<@pod.template spec.template/>
