<@common.head object/>
automountServiceAccountToken: ${object.automountServiceAccountToken}
