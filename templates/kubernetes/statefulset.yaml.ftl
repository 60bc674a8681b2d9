<@common.head object/>
<#assign spec = object.spec>
spec:
<#if spec.replicas??>
  replicas: ${spec.replicas}
</#if>
<@common.selector spec.selector/>
  serviceName: ${spec.serviceName}
  podManagementPolicy: ${spec.podManagementPolicy}
  updateStrategy:
    type: ${spec.updateStrategy.type}
  minReadySeconds: ${spec.minReadySeconds}
  revisionHistoryLimit: ${spec.revisionHistoryLimit}
<#if spec.persistentVolumeClaimRetentionPolicy??>
  persistentVolumeClaimRetentionPolicy:
    whenDeleted: ${spec.persistentVolumeClaimRetentionPolicy.whenDeleted}
    whenScaled: ${spec.persistentVolumeClaimRetentionPolicy.whenScaled}
</#if>
<@pod.template spec.template/>
<#if spec.volumeClaimTemplates?has_content>
  volumeClaimTemplates:
<#list spec.volumeClaimTemplates as claim>
    - metadata:
        name: ${claim.name}
        labels:
          ${yaml_tree(claim.labels, 10)}
      spec:
        accessModes:
          ${yaml_tree(claim.accessModes, 10)}
<#if claim.storageClassName??>
        storageClassName: ${claim.storageClassName}
</#if>
        resources:
          requests:
            storage: ${claim.storage}
</#list>
</#if>
