namespace LevelOfCare.Screening;

/// <summary>The table of instruments. Which dimension each speaks to is this library's own reading.</summary>
internal static class ScreeningInstruments
{
    private const string PsychiatricSymptoms = "3A";
    private const string Withdrawal = "1B";
    private const string RiskyUse = "4A";

    public static IReadOnlyList<ScreeningInstrument> All { get; } =
    [
        new(Instrument.Phq2, "phq2", "PHQ-2", 6, Dimension.D3, PsychiatricSymptoms),
        new(Instrument.Phq9, "phq9", "PHQ-9", 27, Dimension.D3, PsychiatricSymptoms) { Panel = LoincCode.Parse("44249-1"), Total = LoincCode.Parse("44261-6") },
        new(Instrument.Gad2, "gad2", "GAD-2", 6, Dimension.D3, PsychiatricSymptoms),
        new(Instrument.Gad7, "gad7", "GAD-7", 21, Dimension.D3, PsychiatricSymptoms) { Panel = LoincCode.Parse("69737-5"), Total = LoincCode.Parse("70274-6") },
        new(Instrument.SingleAlcohol, "singleAlcohol", "single alcohol question", null, Dimension.D5, RiskyUse),
        new(Instrument.SingleDrug, "singleDrug", "single drug question", null, Dimension.D5, RiskyUse),
        new(Instrument.Audit, "audit", "AUDIT", 40, Dimension.D5, RiskyUse) { Total = LoincCode.Parse("75624-7") },
        new(Instrument.AuditC, "auditC", "AUDIT-C", 12, Dimension.D5, RiskyUse) { Panel = LoincCode.Parse("72109-2"), Total = LoincCode.Parse("75626-2") },
        new(Instrument.Dast10, "dast10", "DAST-10", 10, Dimension.D5, RiskyUse) { Panel = LoincCode.Parse("82666-9"), Total = LoincCode.Parse("82667-7") },
        new(Instrument.CiwaAr, "ciwaAr", "CIWA-Ar", 67, Dimension.D1, Withdrawal),
        new(Instrument.Cows, "cows", "COWS", 48, Dimension.D1, Withdrawal),
        new(Instrument.Cssrs, "cssrs", "C-SSRS triage", null, Dimension.D3, PsychiatricSymptoms) { Panel = LoincCode.Parse("93373-9") },
    ];
}
