<@common.head object/>
<#assign spec = object.spec>
<#macro written>
<#if spec.compression??>
      compression: ${spec.compression}
</#if>
<#if spec.encryption??>
      encryption: ${spec.encryption}
</#if>
</#macro>
spec:
  retentionPolicy: ${spec.retentionPolicy}
  configuration:
    destinationPath: ${spec.destinationPath}
    s3Credentials:
<#if spec.credentials??>
      accessKeyId:
        name: ${spec.credentials.accessKeyId.name}
        key: ${spec.credentials.accessKeyId.key}
      secretAccessKey:
        name: ${spec.credentials.secretAccessKey.name}
        key: ${spec.credentials.secretAccessKey.key}
<#else>
      inheritFromIAMRole: true
</#if>
<#if spec.compression?? || spec.encryption??>
    data:
<@written/>
    wal:
<@written/>
</#if>
  instanceSidecarConfiguration:
<#if spec.env?has_content>
    env:
<#list spec.env as variable>
      - name: ${variable.name}
        value: ${variable.value}
</#list>
</#if>
    resources:
      requests:
        ${yaml_tree(spec.resources.requests, 8)}
      limits:
        ${yaml_tree(spec.resources.limits, 8)}
