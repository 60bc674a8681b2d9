<@common.head object/>
<#assign spec = object.spec>
<#assign job = spec.jobTemplate>
spec:
  schedule: ${spec.schedule}
  timeZone: ${spec.timeZone}
  concurrencyPolicy: ${spec.concurrencyPolicy}
  startingDeadlineSeconds: ${spec.startingDeadlineSeconds}
  successfulJobsHistoryLimit: ${spec.successfulJobsHistoryLimit}
  failedJobsHistoryLimit: ${spec.failedJobsHistoryLimit}
  jobTemplate:
    spec:
      backoffLimit: ${job.backoffLimit}
      activeDeadlineSeconds: ${job.activeDeadlineSeconds}
      ttlSecondsAfterFinished: ${job.ttlSecondsAfterFinished}
<@indent by=4>
<@pod.template job.template/>
</@indent>
