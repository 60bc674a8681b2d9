<@common.head object/>
spec:
  maxUnavailable: ${object.spec.maxUnavailable}
  unhealthyPodEvictionPolicy: ${object.spec.unhealthyPodEvictionPolicy}
<@common.selector object.spec.selector/>
