<@common.head object/>
<#assign spec = object.spec>
spec:
  schedule: ${spec.schedule}
  cluster:
    name: ${spec.cluster}
  backupOwnerReference: ${spec.backupOwnerReference}
  immediate: ${spec.immediate}
  method: ${spec.method}
  pluginConfiguration:
    name: ${spec.plugin}
