// The list of all rules.

/// Everything that is checked.
public enum CheckCatalog {
    /// The rules about one report, in the order they are documented.
    static var reportRules: [any ReportRule.Type] {
        [
            RequestsBalanceRule.self, RequestsResultSumRule.self, RequestsRowSumRule.self, ProceedingsSumRule.self,
            ValueNotCountRule.self, ValueUnreadableRule.self, ValueNotationRule.self, ProactiveDisclosedRule.self,
            ProactiveInForceRule.self, FormSectionRule.self, FormTableRule.self, FormRowRule.self, FormLabelRule.self,
            FormFeeStatementRule.self, FormLengthRule.self, TextFigureRule.self, TextBreakdownRule.self,
            TextShareRule.self, TextPeriodRule.self,
        ]
    }

    /// The rules about two successive years of one body.
    static var yearPairRules: [any YearPairRule.Type] {
        [
            CrossYearCarryOverRule.self, CrossYearPriorItemsRule.self, CrossYearTotalDisclosedRule.self,
            CrossYearInForceRule.self, CrossYearRepeatedRule.self, CrossYearGrowthRule.self,
            CrossYearMagnitudeRule.self,
        ]
    }

    /// The rules about two reports of whatever body.
    static var identityRules: [any YearPairRule.Type] {
        [IdentityAgencyRule.self, IdentityScopeRule.self]
    }

    /// The rule that links what one year carries out to what the next carries in.
    package static var carryOver: RuleDescription { CrossYearCarryOverRule.description }

    /// The stocks that roll forward from year to year, which several rules check.
    package static let stocks: [StockRoll] = [
        CrossYearPriorItemsRule.roll, CrossYearTotalDisclosedRule.roll, CrossYearInForceRule.roll,
    ]

    /// What every rule says, with its gravity and basis.
    public static let rules: [RuleDescription] =
        reportRules.map { $0.description } + yearPairRules.map { $0.description } + identityRules.map { $0.description }
}
