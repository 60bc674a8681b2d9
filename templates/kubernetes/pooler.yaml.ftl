<@common.head object/>
<#assign spec = object.spec>
spec:
  cluster:
    name: ${spec.cluster}
  instances: ${spec.instances}
  type: ${spec.type}
  pgbouncer:
    poolMode: ${spec.poolMode}
    parameters:
      ${yaml_tree(spec.parameters, 6)}
<#if spec.ipFamilyPolicy??>
  serviceTemplate:
    spec:
      ipFamilyPolicy: ${spec.ipFamilyPolicy}
</#if>
  template:
    metadata:
      labels:
        ${yaml_tree(spec.labels, 8)}
    spec:
<#if spec.priorityClassName??>
      priorityClassName: ${spec.priorityClassName}
</#if>
<@indent by=4>
<@scheduling.placement spec/>
</@indent>
      containers:
        - name: pgbouncer
          resources:
            requests:
              ${yaml_tree(spec.resources.requests, 14)}
            limits:
              ${yaml_tree(spec.resources.limits, 14)}
