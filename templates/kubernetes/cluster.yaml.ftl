<@common.head object/>
<#assign spec = object.spec>
<#assign server = spec.postgresql>
spec:
  instances: ${spec.instances}
  imageName: ${spec.imageName}
  inheritedMetadata:
    labels:
      ${yaml_tree(spec.inheritedLabels, 6)}
  primaryUpdateMethod: ${spec.primaryUpdateMethod}
  stopDelay: ${spec.stopDelay}
  smartShutdownTimeout: ${spec.smartShutdownTimeout}
  enablePDB: ${spec.enablePDB}
  enableSuperuserAccess: ${spec.enableSuperuserAccess}
  superuserSecret:
    name: ${spec.superuserSecret}
  bootstrap:
    initdb:
      database: ${spec.initdb.database}
      owner: ${spec.initdb.owner}
      secret:
        name: ${spec.initdb.secret}
      dataChecksums: ${spec.initdb.dataChecksums}
  postgresql:
    parameters:
      ${yaml_tree(server.parameters, 6)}
<#if server.synchronous??>
    synchronous:
      method: ${server.synchronous.method}
      number: ${server.synchronous.number}
      dataDurability: ${server.synchronous.dataDurability}
      failoverQuorum: ${server.synchronous.failoverQuorum}
</#if>
  storage:
    size: ${spec.storage.size}
<#if spec.storage.storageClass??>
    storageClass: ${spec.storage.storageClass}
</#if>
  ephemeralVolumesSizeLimit:
    shm: ${spec.sharedMemory}
  resources:
    requests:
      ${yaml_tree(spec.resources.requests, 6)}
    limits:
      ${yaml_tree(spec.resources.limits, 6)}
  affinity:
    enablePodAntiAffinity: ${spec.affinity.enablePodAntiAffinity}
    podAntiAffinityType: ${spec.affinity.podAntiAffinityType}
    topologyKey: ${spec.affinity.topologyKey}
<#if spec.affinity.nodeSelector?has_content>
    nodeSelector:
      ${yaml_tree(spec.affinity.nodeSelector, 6)}
</#if>
<#if spec.affinity.tolerations?has_content>
<@indent by=2>
<@scheduling.tolerations spec.affinity.tolerations/>
</@indent>
</#if>
<#if spec.topologySpreadConstraints?has_content>
<@scheduling.spread spec.topologySpreadConstraints/>
</#if>
<#if spec.priorityClassName??>
  priorityClassName: ${spec.priorityClassName}
</#if>
<#if spec.plugins?has_content>
  plugins:
<#list spec.plugins as plugin>
    - name: ${plugin.name}
      isWALArchiver: ${plugin.isWALArchiver}
      parameters:
        ${yaml_tree(plugin.parameters, 8)}
</#list>
</#if>
